package dev.ssotkit.progress.report;

import dev.ssotkit.progress.history.Count;
import dev.ssotkit.progress.history.Counts;
import dev.ssotkit.progress.place.LeftPlace;
import java.util.Comparator;
import java.util.EnumMap;
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
        Map<String, Map<LeftPlace.Kind, Long>> counts = new HashMap<>();
        report.places()
                .forEach(place -> counts.computeIfAbsent(key.apply(place), name -> new EnumMap<>(LeftPlace.Kind.class))
                        .merge(place.kind(), 1L, Long::sum));
        List<Row> rows = counts.entrySet().stream()
                .map(group -> new Row(
                        group.getKey().isEmpty() ? "no " + by + " known" : group.getKey(),
                        measured(report.total(), group.getValue())))
                .sorted(Comparator.comparingLong(Row::sum).reversed().thenComparing(Row::name))
                .toList();
        return new GroupedCounts(by, rows);
    }

    private static Counts measured(Counts total, Map<LeftPlace.Kind, Long> counts) {
        return new Counts(
                counted(total.source(), counts.getOrDefault(LeftPlace.Kind.SOURCE, 0L)),
                counted(total.byteCode(), counts.getOrDefault(LeftPlace.Kind.BYTE_CODE, 0L)),
                counted(total.runTime(), counts.getOrDefault(LeftPlace.Kind.RUN_TIME, 0L)));
    }

    private static Count counted(Count total, long count) {
        return total.measured() ? Count.of(count) : Count.NOT_MEASURED;
    }
}
