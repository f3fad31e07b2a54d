package dev.ssotkit.record;

import java.util.Optional;

/** What a construction yielded, field {@code ssot.outcome}. Counts are kept per outcome of a site. */
public enum Outcome {
    /** The canonical instance itself. */
    REDIRECTED("redirected"),
    /** A legacy-typed object that forwards to the canonical instance. */
    FACADE("facade"),
    /** The original construction ran on purpose; the reason says why. */
    OBSERVED("observed"),
    /** Mode {@code strict} threw. */
    BLOCKED("blocked"),
    /** The original construction ran because redirection could not. */
    FAILED("failed"),
    /** The site's class was loaded, the site has not run yet. Superseded by any other outcome. */
    NOT_EXECUTED("not_executed");

    private final String text;

    Outcome(String text) {
        this.text = text;
    }

    /** The outcome as it stands in the log, lower case. */
    public String text() {
        return text;
    }

    /** The outcome that stands in the log as {@code text}; empty if none does. */
    public static Optional<Outcome> ofText(String text) {
        for (Outcome outcome : values()) {
            if (outcome.text.equals(text)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
