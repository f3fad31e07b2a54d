package dev.ssotkit.twins.trial;

import dev.ssotkit.rewrite.table.LegacyUses;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * What became of a program.
 *
 * @param kind for faults: what they have in common with others of their kind
 * @param evidence for people, a line each
 */
public record TwinVerdict(Outcome outcome, String kind, List<String> evidence) {

    private static final int SHOWN = 5;

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

    static TwinVerdict thrown(String where, Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text, true));
        return fault(where + error.getClass().getSimpleName(), List.of(text.toString()));
    }

    static TwinVerdict left(List<LegacyUses.Row> blocking) {
        return new TwinVerdict(Outcome.LEFT, ReasonShape.of(blocking.get(0).reason()), texts(blocking));
    }

    static List<String> texts(List<LegacyUses.Row> rows) {
        return rows.stream()
                .limit(SHOWN)
                .map(row -> "%s:%d %s %s: %s [%s]"
                        .formatted(row.file(), row.line(), row.kind(), row.status(), row.reason(), row.remedy()))
                .toList();
    }

    static TwinVerdict fault(String kind, List<String> evidence) {
        return new TwinVerdict(Outcome.FAULT, kind, evidence);
    }

    public boolean isFault() {
        return outcome == Outcome.FAULT;
    }
}
