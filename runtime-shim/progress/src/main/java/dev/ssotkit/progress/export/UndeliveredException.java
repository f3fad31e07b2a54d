package dev.ssotkit.progress.export;

/** Records that no receiver took; the message says why, and names no credentials. */
final class UndeliveredException extends Exception {
    private static final long serialVersionUID = 1L;

    UndeliveredException(String message) {
        super(message);
    }
}
