package dev.ssotkit.progress.report;

import dev.ssotkit.progress.place.LeftPlace;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The three counts by where things are.
 *
 * @param by what a row is, in a word
 * @param rows most first
 */
record GroupedCounts(String by, List<Row> rows) {
    /** @param name of the package, module or owner; in words where there is none */
    record Row(String name, Counts counts) {
        private long sum() {
            return counts.stream().mapToLong(Count::value).sum();
        }
    }

    /** @param key what a place belongs to; empty for none */
    static GroupedCounts of(Report report, String by, Function<LeftPlace, String> key) {
        Map<String, long[]> counts = new HashMap<>();
        report.places()
                .forEach(place -> counts.computeIfAbsent(key.apply(place), name -> new long[3])[
                        place.kind().ordinal()]++);
        List<Row> rows = counts.entrySet().stream()
                .map(group -> new Row(
                        group.getKey().isEmpty() ? "no " + by + " known" : group.getKey(),
                        measured(report.total(), group.getValue())))
                .sorted(Comparator.comparingLong(Row::sum).reversed().thenComparing(Row::name))
                .toList();
        return new GroupedCounts(by, rows);
    }

    private static Counts measured(Counts total, long[] counts) {
        List<Count> totals = total.list();
        return new Counts(
                counted(totals.get(0), counts[0]),
                counted(totals.get(1), counts[1]),
                counted(totals.get(2), counts[2]));
    }

    private static Count counted(Count total, long count) {
        return total.measured() ? Count.of(count) : Count.NOT_MEASURED;
    }
}
