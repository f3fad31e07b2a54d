package dev.ssotkit.rewrite.internal.decide;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.plan.Use;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.JavaSourceFile;

/** Which legacy types a use holds that cannot move. */
final class HeldTypes {

    private final Set<TypeKey> listed = new HashSet<>();
    private final Map<String, Set<TypeKey>> byCanonical = new HashMap<>();

    // A nested type that nobody lists moves with the one around it, or neither does.
    private final Map<TypeKey, Set<TypeKey>> families = new HashMap<>();

    /**
     * By what the user wrote, and what that implies.
     *
     * @param map the written entries, and one for each nested type that goes with a listed one
     */
    HeldTypes(ConsolidationMap written, ConsolidationMap map) {
        this(map);
        Set<TypeKey> named = new HashSet<>();
        written.entries().forEach(entry -> entry.legacyTypes().forEach(type -> named.add(TypeKey.of(type))));
        for (TypeKey type : listed) {
            TypeKey root = type;
            while (!named.contains(root) && root.outer() != null) {
                root = root.outer();
            }
            families.computeIfAbsent(root, key -> new HashSet<>()).add(type);
        }
        List.copyOf(families.values()).forEach(family -> family.forEach(type -> families.put(type, family)));
    }

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

    /** The type that a use names, whatever goes with it; for a use through a class that no entry lists those that it holds. */
    Set<TypeKey> named(Use use) {
        return listed.contains(use.legacyType()) ? Set.of(use.legacyType()) : by(use);
    }

    /** Its own, and those that go with it; for a use through a class that no entry lists, such as a subclass, all types of its entry. */
    Set<TypeKey> by(Use use) {
        return listed.contains(use.legacyType())
                ? families.getOrDefault(use.legacyType(), Set.of(use.legacyType()))
                : byCanonical.getOrDefault(use.canonicalType(), Set.of());
    }

    /** Whether a file declares listed types and nothing else. */
    boolean definesOnly(SourceFile file) {
        return file instanceof JavaSourceFile code
                && !code.getClasses().isEmpty()
                && code.getClasses().stream()
                        .allMatch(declared ->
                                declared.getType() != null && listed.contains(TypeKey.of(declared.getType())));
    }
}
