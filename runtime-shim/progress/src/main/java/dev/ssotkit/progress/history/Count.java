package dev.ssotkit.progress.history;

import java.util.Locale;

/** How much of something is left; or that nobody looked, which is not the same as none. */
public record Count(boolean measured, long value) {
    /** Nobody looked. */
    public static final Count NOT_MEASURED = new Count(false, 0);

    /** What was found. */
    public static Count of(long value) {
        return new Count(true, value);
    }

    /** Whether it was measured and nothing was found. */
    public boolean isZero() {
        return measured && value == 0;
    }

    /** {@code 1,204}, or {@code not measured}. */
    public String text() {
        return measured ? String.format(Locale.ROOT, "%,d", value) : "not measured";
    }
}
