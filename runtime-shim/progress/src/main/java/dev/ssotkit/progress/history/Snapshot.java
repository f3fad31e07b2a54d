package dev.ssotkit.progress.history;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a report that was saved.
 *
 * @param time when the newest of its evidence was made; null if no evidence told, or an older version saved it
 * @param types by the key of their names
 */
public record Snapshot(@Nullable Instant time, Counts total, Map<String, Type> types) {
    /**
     * One type's.
     *
     * @param name as that report wrote it
     */
    public record Type(String name, Counts counts) {}

    /** A type that the earlier report had no row for had nothing left, where that was measured. */
    public Counts countsOf(String key) {
        Type type = types.get(key);
        if (type != null) {
            return type.counts();
        }
        return new Counts(none(total.source()), none(total.byteCode()), none(total.runTime()));
    }

    private static Count none(Count total) {
        return total.measured() ? Count.of(0) : Count.NOT_MEASURED;
    }
}
