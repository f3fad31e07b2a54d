package dev.ssotkit.progress.history;

import java.util.List;
import java.util.stream.Stream;

/**
 * The three counts that stand side by side.
 *
 * @param source rows of the recipe's data table
 * @param byteCode places in class files
 * @param runTime distinct sites in the logs
 */
public record Counts(Count source, Count byteCode, Count runTime) {
    /** Whether all three were measured and are zero. */
    public boolean nothingLeft() {
        return stream().allMatch(Count::isZero);
    }

    /** Whether any was measured and is not zero. */
    public boolean somethingLeft() {
        return stream().anyMatch(count -> count.measured() && count.value() > 0);
    }

    /** In the order of {@link #names()}. */
    public List<Count> list() {
        return List.of(source, byteCode, runTime);
    }

    /** Likewise. */
    public Stream<Count> stream() {
        return list().stream();
    }

    /** Of the counts, in small letters. */
    public static List<String> names() {
        return List.of("source uses", "byte-code references", "run-time sites");
    }
}
