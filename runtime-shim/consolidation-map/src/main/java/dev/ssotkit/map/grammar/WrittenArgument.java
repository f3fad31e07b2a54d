package dev.ssotkit.map.grammar;

import org.jspecify.annotations.Nullable;

/** An argument as the grammar reads it: {@code $n}, or a literal and the Java expression that means it. */
public final class WrittenArgument {

    private final boolean isParameter;
    private final @Nullable Object value;
    private final String source;

    private WrittenArgument(boolean isParameter, @Nullable Object value, String source) {
        this.isParameter = isParameter;
        this.value = value;
        this.source = source;
    }

    /** The argument of the original call at a zero-based index. */
    static WrittenArgument parameter(int index) {
        return new WrittenArgument(true, index, "$" + (index + 1));
    }

    /** A boxed literal, null for {@code null}; {@code source} writes it. */
    static WrittenArgument literal(@Nullable Object value, String source) {
        return new WrittenArgument(false, value, source);
    }

    /** Whether this is {@code $n}. */
    public boolean isParameter() {
        return isParameter;
    }

    /** The boxed literal, null for {@code null}; the zero-based index where {@link #isParameter()}. */
    public @Nullable Object value() {
        return value;
    }

    /** The literal as a Java expression that means the same in every release; {@code $n} as written. */
    public String source() {
        return source;
    }
}
