package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;

/** A site that keeps its original construction for good. */
public final class Unlinkable extends Exception {
    private static final long serialVersionUID = 1L;

    private final Outcome outcome;
    private final Reason reason;
    private final String message;

    private Unlinkable(Outcome outcome, Reason reason, String message) {
        // Control flow: the trace would say nothing.
        super(message, null, false, false);
        this.outcome = outcome;
        this.reason = reason;
        this.message = message;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Reason reason() {
        return reason;
    }

    /** Never null. */
    @Override
    public String getMessage() {
        return message;
    }

    /** The original runs on purpose. */
    public static Unlinkable observed(Reason reason, String message) {
        return new Unlinkable(Outcome.OBSERVED, reason, message);
    }

    /** Redirection was wanted and cannot be; the message becomes a warning. */
    public static Unlinkable failed(Reason reason, String message) {
        return new Unlinkable(Outcome.FAILED, reason, message);
    }
}
