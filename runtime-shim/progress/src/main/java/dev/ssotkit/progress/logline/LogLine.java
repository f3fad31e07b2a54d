package dev.ssotkit.progress.logline;

import dev.ssotkit.evidence.SourceLine;
import org.jspecify.annotations.Nullable;

/** The fields of one line, however it was read. Every text stays on its line and shows what it holds. */
public interface LogLine {
    /** Null if the line lacks the field, or says null. */
    @Nullable
    String get(String field);

    default String require(String field) throws BrokenLineException {
        String value = get(field);
        if (value == null) {
            throw BrokenLineException.foreign("has no field " + field);
        }
        return value;
    }

    /** A count; counts are never negative. */
    default long requireCount(String field) throws BrokenLineException {
        long count = number(require(field), field);
        if (count < 0) {
            throw BrokenLineException.foreign("has a negative " + field);
        }
        return count;
    }

    default SourceLine sourceLine(String field) throws BrokenLineException {
        String value = get(field);
        return value == null ? SourceLine.UNKNOWN : SourceLine.of(number(value, field));
    }

    private static long number(String value, String field) throws BrokenLineException {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw BrokenLineException.foreign("has no whole number in field " + field);
        }
    }
}
