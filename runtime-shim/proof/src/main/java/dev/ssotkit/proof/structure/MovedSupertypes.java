package dev.ssotkit.proof.structure;

import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.pool.ClassOutline;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The legacy types that a class extended or implemented and that its supertypes name no more, and what the map makes of
 * them. One that stayed is a type like any other, though the map speaks of it: several types that move at once do not all move.
 *
 * @param legacy internal names
 * @param canonical internal names
 */
record MovedSupertypes(Set<String> legacy, Set<String> canonical) {

    /** Those of a class, by its internal name before. */
    static MovedSupertypes of(String name, Sides sides) {
        Set<String> is = names(sides.resolutionAfter().lineage(sides.types().nameAfter(name)));
        Set<String> legacy = new HashSet<>();
        Set<String> canonical = new HashSet<>();
        for (String was : names(sides.resolutionBefore().lineage(name))) {
            String counterpart = sides.types().counterpart(was);
            boolean isMoved = !is.contains(was) || is.contains(counterpart);
            if (!counterpart.equals(was) && isMoved) {
                legacy.add(was);
                canonical.add(counterpart);
            }
        }
        return new MovedSupertypes(legacy, canonical);
    }

    private static Set<String> names(List<ClassOutline> lineage) {
        Set<String> names = new HashSet<>();
        lineage.forEach(type -> names.add(type.name()));
        return names;
    }
}
