package dev.ssotkit.rewrite.internal.decide;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.plan.Use;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which legacy types a use holds that cannot move. */
final class HeldTypes {

    private final Set<TypeKey> listed = new HashSet<>();
    private final Map<String, Set<TypeKey>> byCanonical = new HashMap<>();

    HeldTypes(ConsolidationMap map) {
        for (Entry entry : map.entries()) {
            for (TypeName type : entry.legacyTypes()) {
                listed.add(TypeKey.of(type));
                byCanonical
                        .computeIfAbsent(entry.canonicalType().binaryName(), name -> new HashSet<>())
                        .add(TypeKey.of(type));
            }
        }
    }

    /** Its own; for a use through a class that no entry lists, such as a subclass, all types of its entry. */
    Set<TypeKey> by(Use use) {
        return listed.contains(use.legacyType())
                ? Set.of(use.legacyType())
                : byCanonical.getOrDefault(use.canonicalType(), Set.of());
    }
}
