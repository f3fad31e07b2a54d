package dev.ssotkit.agent.link;

import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;

/** A site that keeps its original construction for good. */
final class Unlinkable extends Exception {
    private static final long serialVersionUID = 1L;

    final Outcome outcome;
    final Reason reason;
    private final String message;

    private Unlinkable(Outcome outcome, Reason reason, String message) {
        // Control flow: the trace would say nothing.
        super(message, null, false, false);
        this.outcome = outcome;
        this.reason = reason;
        this.message = message;
    }

    /** Never null. */
    @Override
    public String getMessage() {
        return message;
    }

    /** The original runs on purpose. */
    static Unlinkable observed(Reason reason, String message) {
        return new Unlinkable(Outcome.OBSERVED, reason, message);
    }

    /** Redirection was wanted and cannot be; the message becomes a warning. */
    static Unlinkable failed(Reason reason, String message) {
        return new Unlinkable(Outcome.FAILED, reason, message);
    }
}
