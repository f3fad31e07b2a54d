package dev.ssotkit.rewrite.internal.decide;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryOptions;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.index.SourceIndex;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the user's entries say of nested types without naming them: one that is nested in a legacy type goes by its name to
 * the one that is nested in the canonical type under the same name, and both move together.
 */
final class ImpliedEntries {

    // What stands in it is written as a member of the class around it.
    private static final String KOTLIN_COMPANION = ".Companion";

    private ImpliedEntries() {}

    /** The map with an entry for each nested type that has a namesake in the canonical type. */
    static ConsolidationMap added(ConsolidationMap map, SourceIndex index) {
        Set<TypeKey> listed = new HashSet<>();
        map.entries().forEach(entry -> entry.legacyTypes().forEach(type -> listed.add(TypeKey.of(type))));
        List<Entry> all = new ArrayList<>(map.entries());
        for (Entry entry : map.entries()) {
            for (TypeName type : entry.legacyTypes()) {
                if (entry.movesType(type) && !map.contested().contains(type)) {
                    add(entry, TypeKey.of(type), index, listed, all);
                }
            }
        }
        return all.size() == map.entries().size() ? map : ConsolidationMap.of(all);
    }

    private static void add(Entry entry, TypeKey outer, SourceIndex index, Set<TypeKey> listed, List<Entry> all) {
        for (TypeKey nested : index.nestedIn(outer)) {
            if (listed.contains(nested) || nested.name().contains(KOTLIN_COMPANION)) {
                continue;
            }
            String path = nested.name().substring(outer.name().length() + 1).replace('.', '$');
            String canonical = entry.canonicalType().binaryName() + "$" + path;
            String legacy = TypeName.of(outer.name()).binaryName() + "$" + path;
            if (index.find(TypeKey.of(canonical)).isPresent() && TypeName.isTypeName(legacy)) {
                Entry implied = Entry.of(EntryOptions.named(entry.name())
                                .option(EntryOptions.CANONICAL_TYPE, canonical)
                                .option(EntryOptions.ACCESSOR, "new")
                                .option(EntryOptions.LEGACY_TYPES, List.of(legacy))
                                .build())
                        .entry();
                if (implied != null) {
                    all.add(implied);
                }
            }
        }
    }
}
