package dev.ssotkit.proof.structure;

import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.pool.ClassOutline;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The legacy types that a class extends or implements, and what the map makes of them.
 *
 * @param legacy internal names
 * @param canonical internal names
 */
record MovedSupertypes(Set<String> legacy, Set<String> canonical) {

    static MovedSupertypes of(String name, Sides sides) {
        Set<String> legacy = sides.resolutionBefore().lineage(name).stream()
                .map(ClassOutline::name)
                .filter(sides.types()::isLegacy)
                .collect(Collectors.toSet());
        return new MovedSupertypes(
                legacy, legacy.stream().map(sides.types()::counterpart).collect(Collectors.toSet()));
    }
}
