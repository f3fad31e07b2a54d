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

    private final Map<TypeKey, Entry> legacy;
    private final SourceIndex index;
    private @Nullable Map<TypeKey, List<TypeKey>> losers;

    LostSupertypes(Map<TypeKey, Entry> legacy, SourceIndex index) {
        this.legacy = legacy;
        this.index = index;
    }

    /** The keys of the legacy types that have a supertype and lose it. */
    synchronized List<TypeKey> losersOf(TypeKey supertype) {
        if (losers == null) {
            losers = find();
        }
        return losers.getOrDefault(supertype, List.of());
    }

    private Map<TypeKey, List<TypeKey>> find() {
        Map<TypeKey, List<TypeKey>> found = new HashMap<>();
        legacy.forEach((key, entry) -> {
            JavaType.FullyQualified type = index.find(key).orElse(null);
            JavaType.FullyQualified canonical =
                    index.find(TypeKey.of(entry.canonicalType())).orElse(null);
            if (type == null || canonical == null) {
                return;
            }
            Set<TypeKey> kept = new HashSet<>();
            Members.withSupertypes(canonical).forEach(parent -> kept.add(nameAfter(parent)));
            for (JavaType.FullyQualified parent : Members.withSupertypes(type)) {
                TypeKey name = nameAfter(parent);
                if (parent != type && !name.equals(TypeKey.OBJECT) && !kept.contains(name)) {
                    found.computeIfAbsent(TypeKey.of(parent), each -> new ArrayList<>())
                            .add(key);
                }
            }
        });
        return found;
    }

    // Two listed types whose canonical types are subtypes of each other lose nothing.
    private TypeKey nameAfter(JavaType.FullyQualified type) {
        TypeKey key = TypeKey.of(type);
        Entry entry = legacy.get(key);
        return entry == null ? key : TypeKey.of(entry.canonicalType());
    }
}
