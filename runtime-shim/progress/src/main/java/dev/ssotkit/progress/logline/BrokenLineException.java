package dev.ssotkit.progress.logline;

/** A line that is no record; the message completes "this line …". The line is skipped, the log is not given up. */
public final class BrokenLineException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean torn;

    private BrokenLineException(String message, boolean torn) {
        super(message);
        this.torn = torn;
    }

    /** Of a line that begins like one of ours and does not end. */
    static BrokenLineException torn(String message) {
        return new BrokenLineException(message, true);
    }

    /** Of a line that the agent did not write, or one that is newer than this reader. */
    public static BrokenLineException foreign(String message) {
        return new BrokenLineException(message, false);
    }

    boolean isTorn() {
        return torn;
    }
}
