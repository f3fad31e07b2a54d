package dev.ssotkit.progress.report;

import dev.ssotkit.map.TypeName;
import dev.ssotkit.progress.history.Count;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One kind of evidence, counted by type; sources, class files and logs may write a nested type's name differently. */
final class CountsByType {
    private final boolean measured;
    private final Map<String, Long> counts = new HashMap<>();
    private final Map<String, String> names = new TreeMap<>();

    private CountsByType(boolean measured) {
        this.measured = measured;
    }

    static <T> CountsByType of(@Nullable Collection<T> items, Function<T, String> type) {
        CountsByType counted = new CountsByType(items != null);
        if (items != null) {
            for (T item : items) {
                String name = type.apply(item);
                counted.counts.merge(TypeName.keyOf(name), 1L, Long::sum);
                counted.names.putIfAbsent(TypeName.keyOf(name), name);
            }
        }
        return counted;
    }

    Count of(String key) {
        return measured ? Count.of(counts.getOrDefault(key, 0L)) : Count.NOT_MEASURED;
    }

    Count total() {
        return measured
                ? Count.of(counts.values().stream().mapToLong(Long::longValue).sum())
                : Count.NOT_MEASURED;
    }

    Set<Map.Entry<String, String>> namesByKey() {
        return names.entrySet();
    }
}
