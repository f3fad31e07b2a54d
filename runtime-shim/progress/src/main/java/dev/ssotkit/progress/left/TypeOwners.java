package dev.ssotkit.progress.left;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Under which canonical type a use of a type counts. Sources, class files and logs may write a name differently. */
public final class TypeOwners {
    /**
     * A type that the map names.
     *
     * @param name binary name as the map has it
     */
    public record Owned(String name, Entry entry) {
        /** Binary name of the type that stands for it. */
        public String canonicalType() {
            return entry.canonicalType().binaryName();
        }
    }

    private final Map<String, Owned> byKey = new HashMap<>();
    private final SortedSet<String> canonicalTypes = new TreeSet<>();

    public TypeOwners(ConsolidationMap map) {
        // What claims a type more strongly comes first; where two claim it alike, the map's order decides.
        addAll(map, entry -> entry.legacyTypes());
        addAll(map, entry -> List.of(entry.canonicalType()));
        addAll(
                map,
                entry -> entry.calls().stream()
                        .map(call -> call.type())
                        .distinct()
                        .toList());
        map.entries().forEach(entry -> canonicalTypes.add(entry.canonicalType().binaryName()));
    }

    private void addAll(ConsolidationMap map, Function<Entry, List<TypeName>> types) {
        for (Entry entry : map.entries()) {
            types.apply(entry).forEach(type -> byKey.putIfAbsent(type.key(), new Owned(type.binaryName(), entry)));
        }
    }

    /** The type of that name, in any notation; empty if the map does not name it. */
    public Optional<Owned> of(String typeName) {
        return Optional.ofNullable(byKey.get(TypeName.keyOf(typeName)));
    }

    /** Binary names of all canonical types. */
    public SortedSet<String> canonicalTypes() {
        return canonicalTypes;
    }
}
