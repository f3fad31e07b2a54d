package dev.ssotkit.evidence.verdict;

import dev.ssotkit.eligibility.Obstacle;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What the redirect log will say of a construction, in mode {@code redirect}.
 *
 * @param reason null if it is redirected
 * @param text the reason for people; may be empty
 */
public record Prediction(Outcome outcome, @Nullable Reason reason, String text) {
    public static Prediction of(Outcome outcome) {
        return new Prediction(outcome, null, "");
    }

    public static Prediction observed(Reason reason, String text) {
        return new Prediction(Outcome.OBSERVED, reason, text);
    }

    /** Of a type that is not eligible. */
    public static Prediction ofType(Obstacle obstacle) {
        return observed(obstacle.reason(), obstacle.toString());
    }

    /** Of an accessor or another method that cannot be called: that is a fault, unless the arguments alone decide. */
    public static Prediction ofTarget(Obstacle obstacle) {
        Outcome outcome = obstacle.reason() == Reason.ARGUMENTS ? Outcome.OBSERVED : Outcome.FAILED;
        return new Prediction(outcome, obstacle.reason(), obstacle.toString());
    }

    public boolean isSameAs(Prediction other) {
        return outcome == other.outcome && reason == other.reason;
    }

    /** The reason with its word in the log: {@code a.B has no get() (failed: accessor_missing)}. */
    String asReason() {
        String word = reason == null ? "" : reason.text();
        return text + " (" + (outcome == Outcome.FAILED ? outcome.text() + ": " : "") + word + ")";
    }

    /** {@code observed (hazard): configured by setName}. */
    @Override
    public String toString() {
        return outcome.text()
                + (reason == null ? "" : " (" + reason.text() + ")")
                + (text.isEmpty() ? "" : ": " + text);
    }
}
