package dev.ssotkit.progress.report;

import java.util.Map;

/**
 * The counts of an earlier report.
 *
 * @param types by the key of their names
 */
record Snapshot(Counts total, Map<String, Type> types) {
    record Type(String name, Counts counts) {}

    /** A type that the earlier report had no row for had nothing left, where that was measured. */
    Counts countsOf(String key) {
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
