package dev.ssotkit.agent.transform;

import dev.ssotkit.record.Reason;

/** A class has to stay as it is. */
final class KeptException extends Exception {
    private static final long serialVersionUID = 1;

    /** Nothing is serialised; the field is of an enum. */
    final Reason reason;

    /** @param message why, as a clause that starts in lower case */
    KeptException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }
}
