package dev.ssotkit.progress.left;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that is left. Depends on its evidence only: no clock, no order of input.
 *
 * @param left by what measured it, each in the order of its evidence; what was not measured is no key
 * @param roots of what was measured, what was looked into: folders and jars, as {@link MeasuredRoots} names them
 * @param incomplete what was measured in part: what it does not show may be there all the same
 * @param notes what a reader must know to judge the list
 */
public record Inventory(
        SortedMap<Measurement, List<Leftover>> left,
        SortedMap<Measurement, SortedSet<String>> roots,
        Set<Measurement> incomplete,
        List<String> notes) {

    /**
     * Takes what was given apart, by type, place and remedy.
     *
     * @param root from which places are named
     */
    public static Inventory of(GivenEvidence evidence, RepositoryRoot root) {
        Leftovers leftovers = new Leftovers(new TypeOwners(evidence.map()), evidence.sources(), root);
        SortedMap<Measurement, List<Leftover>> left = new TreeMap<>();
        Set<Measurement> incomplete = new TreeSet<>();
        SortedMap<Measurement, SortedSet<String>> roots = new TreeMap<>();
        if (evidence.uses() != null) {
            left.put(Measurement.SOURCE, leftovers.ofUses(evidence.uses()));
        }
        if (evidence.scan() != null) {
            left.put(
                    Measurement.BYTE_CODE,
                    leftovers.ofReferences(evidence.scan().references()));
            if (!evidence.scan().problems().isEmpty()) {
                incomplete.add(Measurement.BYTE_CODE);
            }
        }
        if (evidence.log() != null) {
            left.put(Measurement.RUN_TIME, leftovers.ofSites(evidence.log().sites()));
            if (!evidence.log().problems().isEmpty() || evidence.log().dropped() > 0) {
                incomplete.add(Measurement.RUN_TIME);
            }
        }
        if (evidence.sources() != null) {
            // A folder that was given twice, or with one below it, is swept twice.
            left.put(
                    Measurement.TEXT,
                    leftovers.ofText(evidence.sources().found()).stream()
                            .distinct()
                            .toList());
        }
        left.keySet().forEach(measurement -> roots.put(measurement, MeasuredRoots.of(measurement, evidence, root)));
        List<String> notes = new ArrayList<>();
        for (Map.Entry<String, Integer> type : leftovers.foreign().entrySet()) {
            notes.add(type.getKey() + " is not in this map; not counted: " + type.getValue());
        }
        return new Inventory(left, roots, incomplete, notes);
    }

    /** Whether there was evidence of this kind. */
    public boolean measured(Measurement measurement) {
        return left.containsKey(measurement);
    }

    /** All of one canonical type. */
    public List<Leftover> of(String canonicalType) {
        return left.values().stream()
                .flatMap(List::stream)
                .filter(leftover -> leftover.canonicalType().equals(canonicalType))
                .toList();
    }
}
