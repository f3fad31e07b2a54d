package dev.ssotkit.progress.ratchet;

import dev.ssotkit.progress.left.Inventory;
import dev.ssotkit.progress.left.Leftover;
import dev.ssotkit.progress.left.MeasuredRoots;
import dev.ssotkit.progress.left.Measurement;
import dev.ssotkit.progress.left.TypeOwners;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds what is left against what was frozen. Of source, text and byte code every use was looked at: what is not found is
 * solved. A log knows only code that was loaded, so a run-time site is solved by byte code alone, and known where byte code
 * was frozen: else a test that is skipped today would take its line out, and fail tomorrow.
 */
final class Ratchet {
    private final Store frozen;
    private final Inventory inventory;
    private final TypeOwners owners;
    private final SortedMap<StoreKey, List<Leftover>> found = new TreeMap<>();
    private final Set<String> siteIds = new HashSet<>();

    private Ratchet(Store frozen, Inventory inventory, TypeOwners owners) {
        this.frozen = frozen;
        this.owners = owners;
        this.inventory = inventory;
        for (Leftover leftover : inventory.of(frozen.canonicalType())) {
            found.computeIfAbsent(StoreKey.of(leftover), key -> new ArrayList<>())
                    .add(leftover);
            siteIds.add(leftover.siteId());
        }
    }

    /** @param owners of what the evidence was asked about: of other types a store may know more */
    static Comparison compare(Store frozen, Inventory inventory, TypeOwners owners) {
        Ratchet ratchet = new Ratchet(frozen, inventory, owners);
        SortedMap<StoreKey, Integer> solved = ratchet.solved();
        Store kept = ratchet.without(solved);
        return new Comparison(frozen, ratchet.added(), solved, kept, ratchet.extended(kept));
    }

    private SortedMap<StoreKey, Integer> solved() {
        SortedMap<StoreKey, Integer> solved = new TreeMap<>();
        frozen.counts().forEach((key, count) -> {
            int more = key.measurement() == Measurement.RUN_TIME ? (isGone(key) ? 1 : 0) : count - foundAt(key);
            if (more > 0
                    && isWhole(key.measurement())
                    && owners.of(key.legacyType()).isPresent()) {
                solved.put(key, more);
            }
        });
        return solved;
    }

    // Of what could not be read, or was not given this time, nobody knows what it names.
    private boolean isWhole(Measurement measurement) {
        if (measurement == Measurement.RUN_TIME) {
            return true;
        }
        return inventory.measured(measurement)
                && !inventory.incomplete().contains(measurement)
                && missingRoots(frozen, inventory, measurement).isEmpty();
    }

    /** Of evidence that was measured, the folders and jars that were frozen and are not looked into now. */
    static SortedSet<String> missingRoots(Store frozen, Inventory inventory, Measurement measurement) {
        SortedSet<String> none = Collections.emptySortedSet();
        return MeasuredRoots.missing(
                frozen.measured().getOrDefault(measurement, none),
                inventory.roots().getOrDefault(measurement, none));
    }

    private boolean isGone(StoreKey site) {
        return isWhole(Measurement.BYTE_CODE) && frozen.inClasses().contains(site) && !siteIds.contains(site.siteId());
    }

    private int foundAt(StoreKey key) {
        return found.getOrDefault(key, List.of()).size();
    }

    private List<Comparison.Addition> added() {
        List<Comparison.Addition> added = new ArrayList<>();
        SortedMap<StoreKey, List<Leftover>> sites = new TreeMap<>();
        found.forEach((key, all) -> {
            if (key.measurement() == Measurement.RUN_TIME) {
                sites.computeIfAbsent(key.inByteCode(), place -> new ArrayList<>())
                        .addAll(all);
            } else if (all.size() > frozen.count(key)) {
                added.add(new Comparison.Addition(all, frozen.count(key)));
            }
        });
        sites.forEach((place, all) -> {
            List<Leftover> unknown = all.stream()
                    .filter(site -> frozen.count(StoreKey.of(site)) == 0)
                    .toList();
            if (!unknown.isEmpty() && all.size() > frozen.count(place)) {
                added.add(new Comparison.Addition(unknown, 0));
            }
        });
        return List.copyOf(added);
    }

    private Store without(SortedMap<StoreKey, Integer> solved) {
        SortedMap<StoreKey, Integer> counts = new TreeMap<>();
        frozen.counts().forEach((key, count) -> {
            int rest = count - solved.getOrDefault(key, 0);
            if (rest > 0) {
                counts.put(key, rest);
            }
        });
        return new Store(frozen.canonicalType(), frozen.measured(), counts, frozen.inClasses());
    }

    private Store extended(Store kept) {
        SortedMap<Measurement, SortedSet<String>> measured = new TreeMap<>(frozen.measured());
        inventory.roots().forEach((measurement, roots) -> {
            SortedSet<String> all = new TreeSet<>(roots);
            all.addAll(measured.getOrDefault(measurement, all));
            measured.put(measurement, all);
        });
        SortedMap<StoreKey, Integer> counts = new TreeMap<>(kept.counts());
        for (Map.Entry<StoreKey, List<Leftover>> place : found.entrySet()) {
            int count = place.getKey().measurement() == Measurement.RUN_TIME
                    ? 1
                    : place.getValue().size();
            counts.merge(place.getKey(), count, Math::max);
        }
        SortedSet<StoreKey> inClasses = new TreeSet<>(kept.inClasses());
        for (StoreKey key : counts.keySet()) {
            if (key.measurement() == Measurement.RUN_TIME && isInClasses(key, counts)) {
                inClasses.add(key);
            }
        }
        return new Store(frozen.canonicalType(), measured, counts, inClasses);
    }

    private boolean isInClasses(StoreKey site, SortedMap<StoreKey, Integer> counts) {
        return inventory.measured(Measurement.BYTE_CODE)
                ? found.getOrDefault(site.inByteCode(), List.of()).stream()
                        .anyMatch(reference -> reference.siteId().equals(site.siteId()))
                : counts.containsKey(site.inByteCode());
    }
}
