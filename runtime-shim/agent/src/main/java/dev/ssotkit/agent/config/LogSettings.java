package dev.ssotkit.agent.config;

/** Where the redirect log goes and how large it grows. Immutable. */
public final class LogSettings {
    private final String pattern;
    private final int maxMebibytes;
    private final int files;
    private final int intervalSeconds;

    LogSettings(String pattern, int maxMebibytes, int files, int intervalSeconds) {
        this.pattern = pattern;
        this.maxMebibytes = maxMebibytes;
        this.files = files;
        this.intervalSeconds = intervalSeconds;
    }

    /** The path as the user wrote it, with {@code %h}, {@code %p} and {@code %i} in it. */
    public String pattern() {
        return pattern;
    }

    /** The size at which a file is rotated, in bytes. */
    public long maxBytes() {
        return maxMebibytes * 1024L * 1024L;
    }

    /** How many files are kept, the current one among them; at least 1. */
    public int files() {
        return files;
    }

    /** Milliseconds between two writes of changed counts. */
    public long intervalMillis() {
        return intervalSeconds * 1000L;
    }
}
