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

/** Which supertypes legacy types have that their canonical types do not, and the other way round (JLS 4.10.2). */
final class ChangedSupertypes {

    /** A legacy type, and what it and its canonical type are by their own declarations, which stay as they are. */
    private record Moved(TypeKey key, Set<TypeKey> legacy, Set<TypeKey> canonical) {}

    private final Map<TypeKey, Entry> legacy;
    private final SourceIndex index;
    private @Nullable Map<TypeKey, List<Moved>> subtypes;

    ChangedSupertypes(Map<TypeKey, Entry> legacy, SourceIndex index) {
        this.legacy = legacy;
        this.index = index;
    }

    /**
     * The keys of the legacy types that have a supertype and lose it.
     *
     * @param nameAfter what the supertype will be called: it keeps its name unless it moves as well
     */
    List<TypeKey> losersOf(TypeKey supertype, TypeKey nameAfter) {
        return of(supertype).stream()
                .filter(moved ->
                        moved.legacy().contains(supertype) && !moved.canonical().contains(nameAfter))
                .map(Moved::key)
                .toList();
    }

    /** The keys of the legacy types that get a supertype, or become it. */
    List<TypeKey> gainersOf(TypeKey supertype) {
        return of(supertype).stream()
                .filter(moved -> moved.canonical().contains(supertype)
                        && !moved.legacy().contains(supertype)
                        && !moved.key().equals(supertype))
                .map(Moved::key)
                .toList();
    }

    private List<Moved> of(TypeKey supertype) {
        if (subtypes == null) {
            subtypes = find();
        }
        return subtypes.getOrDefault(supertype, List.of());
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
            Set<TypeKey> before = keys(type);
            before.remove(key);
            Set<TypeKey> after = keys(canonical);
            Moved moved = new Moved(key, before, after);
            Set<TypeKey> all = new HashSet<>(before);
            all.addAll(after);
            all.remove(TypeKey.OBJECT);
            all.forEach(parent ->
                    found.computeIfAbsent(parent, each -> new ArrayList<>()).add(moved));
        });
        return found;
    }

    private static Set<TypeKey> keys(JavaType.FullyQualified type) {
        Set<TypeKey> keys = new HashSet<>();
        Members.withSupertypes(type).forEach(parent -> keys.add(TypeKey.of(parent)));
        return keys;
    }
}
