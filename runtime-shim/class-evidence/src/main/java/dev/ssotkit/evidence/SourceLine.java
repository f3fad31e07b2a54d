package dev.ssotkit.evidence;

import java.util.OptionalLong;

/** A line of a source file, or that it is not known: class files need not name any (JVMS 4.7.12). */
public final class SourceLine implements Comparable<SourceLine> {
    /** The line of what has none, or of which none was told; before all others. */
    public static final SourceLine UNKNOWN = new SourceLine(0);

    private final long number;

    private SourceLine(long number) {
        this.number = number;
    }

    /**
     * The line of that number.
     *
     * @param number one-based; anything less says that the line is unknown
     */
    public static SourceLine of(long number) {
        return number < 1 ? UNKNOWN : new SourceLine(number);
    }

    /** One-based; empty if the line is unknown. */
    public OptionalLong number() {
        return number == 0 ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** {@code :41}, to stand behind the name of a file; empty if the line is unknown. */
    public String suffix() {
        return number == 0 ? "" : ":" + number;
    }

    @Override
    public int compareTo(SourceLine other) {
        return Long.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceLine line && line.number == number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    @Override
    public String toString() {
        return number == 0 ? "unknown line" : "line " + number;
    }
}
