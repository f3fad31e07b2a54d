package dev.ssotkit.progress.log;

/** A line that is no record; the message completes "this line …". The line is skipped, the log is not given up. */
final class BrokenLineException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenLineException(String message) {
        super(message);
    }
}
