package dev.ssotkit.progress.ratchet;

import dev.ssotkit.progress.left.Leftover;
import dev.ssotkit.progress.left.Measurement;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What is left beside what was frozen, for one canonical type.
 *
 * @param frozen as the store has it
 * @param added what the store does not allow
 * @param solved what the store has too much, and how often
 * @param kept the store without what is solved
 * @param refrozen the store that allows what is left, and no more
 */
record Comparison(Store frozen, List<Addition> added, SortedMap<StoreKey, Integer> solved, Store kept, Store refrozen) {

    /**
     * A place that has more than was frozen; which of its leftovers is the new one nobody can tell.
     *
     * @param all of the place, in the order of the evidence; at least one
     * @param allowed how many were frozen; fewer than there are
     */
    record Addition(List<Leftover> all, int allowed) {
        Leftover first() {
            return all.get(0);
        }
    }

    /** How many leftovers are solved. */
    long solvedCount() {
        return solved.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** How many leftovers are more than was frozen. */
    long addedCount() {
        return added.stream()
                .mapToLong(addition -> addition.all().size() - addition.allowed())
                .sum();
    }

    /** The same of one kind of evidence. */
    long addedCount(Measurement measurement) {
        return added.stream()
                .filter(addition -> addition.first().measurement() == measurement)
                .mapToLong(addition -> addition.all().size() - addition.allowed())
                .sum();
    }

    /** How many of one kind of evidence are solved. */
    long solvedCount(Measurement measurement) {
        return solved.entrySet().stream()
                .filter(line -> line.getKey().measurement() == measurement)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
