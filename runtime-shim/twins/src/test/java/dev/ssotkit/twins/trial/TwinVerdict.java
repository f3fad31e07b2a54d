package dev.ssotkit.twins.trial;

import java.util.List;

/**
 * What became of a program.
 *
 * @param kind for faults: what they have in common with others of their kind
 * @param evidence for people, a line each
 */
public record TwinVerdict(Outcome outcome, String kind, List<String> evidence) {

    /** What can become of a program. */
    public enum Outcome {
        /** The twin itself does not compile: no program. */
        UNVIABLE,
        /** Moved, compiles, and is proven. */
        PROVEN,
        /** Left as it was, with a reason that names what is otherwise. */
        LEFT,
        /** Left as it would have been without any mutation. */
        LEFT_ANYWAY,
        /** None of these. */
        FAULT
    }

    static TwinVerdict fault(String kind, List<String> evidence) {
        return new TwinVerdict(Outcome.FAULT, kind, evidence);
    }

    public boolean isFault() {
        return outcome == Outcome.FAULT;
    }
}
