package dev.ssotkit.progress.ratchet;

import dev.ssotkit.progress.left.Measurement;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What may still use what one canonical type replaces.
 *
 * @param measured what was ever frozen: of these, what has no line is new
 * @param counts how often; of a run-time site always once
 */
record Store(String canonicalType, SortedSet<Measurement> measured, SortedMap<StoreKey, Integer> counts) {

    Store {
        measured = Collections.unmodifiableSortedSet(new TreeSet<>(measured));
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    static Store empty(String canonicalType) {
        return new Store(canonicalType, Collections.emptySortedSet(), Collections.emptySortedMap());
    }

    int count(StoreKey key) {
        return counts.getOrDefault(key, 0);
    }

    /** How many uses, references, sites and lines of text it holds. */
    long size(Measurement measurement) {
        return counts.entrySet().stream()
                .filter(line -> line.getKey().measurement() == measurement)
                .mapToLong(line -> line.getValue())
                .sum();
    }

    /** The same over all of them. */
    long size() {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }
}
