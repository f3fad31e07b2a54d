package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.index.SourceIndex;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** Which supertypes legacy types have that their canonical types do not (JLS 4.10.2), whether they move or not. */
final class LostSupertypes {

    /** A legacy type, and what its canonical type is by its own declaration, which stays as it is. */
    private record Moved(TypeKey key, Set<TypeKey> canonical) {}

    private final Map<TypeKey, Entry> legacy;
    private final SourceIndex index;
    private @Nullable Map<TypeKey, List<Moved>> subtypes;

    LostSupertypes(Map<TypeKey, Entry> legacy, SourceIndex index) {
        this.legacy = legacy;
        this.index = index;
    }

    /**
     * The keys of the legacy types that have a supertype and lose it.
     *
     * @param nameAfter what the supertype will be called: it keeps its name unless it moves as well
     */
    List<TypeKey> losersOf(TypeKey supertype, TypeKey nameAfter) {
        if (subtypes == null) {
            subtypes = find();
        }
        return subtypes.getOrDefault(supertype, List.of()).stream()
                .filter(subtype -> !subtype.canonical().contains(nameAfter))
                .map(Moved::key)
                .toList();
    }

    private Map<TypeKey, List<Moved>> find() {
        Map<TypeKey, List<Moved>> found = new HashMap<>();
        legacy.forEach((key, entry) -> {
            JavaType.FullyQualified type = index.find(key).orElse(null);
            JavaType.FullyQualified canonical =
                    index.find(TypeKey.of(entry.canonicalType())).orElse(null);
            if (type == null || canonical == null) {
                return;
            }
            Set<TypeKey> kept = new HashSet<>();
            Members.withSupertypes(canonical).forEach(parent -> kept.add(TypeKey.of(parent)));
            Moved moved = new Moved(key, kept);
            for (JavaType.FullyQualified parent : Members.withSupertypes(type)) {
                if (parent != type && !TypeKey.OBJECT.isOf(parent)) {
                    found.computeIfAbsent(TypeKey.of(parent), each -> new ArrayList<>())
                            .add(moved);
                }
            }
        });
        return found;
    }
}
