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
 * @param measured what was ever frozen: of these, what has no line is new; each with the folders and jars that were looked into
 * @param counts how often; of a run-time site always once
 * @param inClasses the run-time sites that class files had as well: these can be seen to be gone
 */
record Store(
        String canonicalType,
        SortedMap<Measurement, SortedSet<String>> measured,
        SortedMap<StoreKey, Integer> counts,
        SortedSet<StoreKey> inClasses) {

    Store {
        measured = Collections.unmodifiableSortedMap(new TreeMap<>(measured));
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        SortedSet<StoreKey> known = new TreeSet<>(inClasses);
        known.retainAll(counts.keySet());
        inClasses = Collections.unmodifiableSortedSet(known);
    }

    static Store empty(String canonicalType) {
        return new Store(
                canonicalType,
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                Collections.emptySortedSet());
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
