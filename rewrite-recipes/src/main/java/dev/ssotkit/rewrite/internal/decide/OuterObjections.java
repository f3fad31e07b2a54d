package dev.ssotkit.rewrite.internal.decide;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.index.SourceIndex;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.plan.PlannedFile;
import dev.ssotkit.rewrite.internal.plan.Use;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseStatus;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.SourceFile;
import org.openrewrite.marker.Generated;

/** What no planner can see: reasons that lie in the map, the runner or the file as a whole. */
final class OuterObjections {

    private static final Objection CONTESTED =
            new Objection("two entries claim this type", "list it in one of them only");
    private static final Objection UNDER_PRECONDITIONS =
            new Objection("the recipe has preconditions, and would edit some files only", "remove `preconditions:`");
    private static final Objection IN_GENERATED =
            new Objection("a generated source, which no recipe can edit", "change the generator");

    private final SourceIndex index;
    private final boolean hasPreconditions;
    private final Set<TypeKey> contested = new HashSet<>();
    private final Map<TypeKey, Entry> entries = new HashMap<>();
    private final Map<UUID, Map<Entry, Boolean>> visible = new HashMap<>();

    OuterObjections(ConsolidationMap map, SourceIndex index, boolean hasPreconditions) {
        this.index = index;
        this.hasPreconditions = hasPreconditions;
        map.contested().forEach(type -> contested.add(TypeKey.of(type)));
        for (Entry entry : map.entries()) {
            for (TypeName type : entry.legacyTypes()) {
                entries.put(TypeKey.of(type), entry);
            }
        }
    }

    /** The file with the uses blocked of which one holds. */
    PlannedFile checked(PlannedFile plan) {
        boolean isGenerated =
                plan.file().getMarkers().findFirst(Generated.class).isPresent();
        return plan.blockedWhere(use -> to(use, plan.file(), isGenerated));
    }

    private @Nullable Objection to(Use use, SourceFile file, boolean isGenerated) {
        if (contested.contains(use.legacyType())) {
            return CONTESTED;
        }
        if (hasPreconditions) {
            return UNDER_PRECONDITIONS;
        }
        if (isGenerated) {
            return IN_GENERATED;
        }
        Entry entry = use.status() == UseStatus.REWRITTEN ? entries.get(use.legacyType()) : null;
        return entry == null || isVisible(entry, file) ? null : Visibility.objection(entry);
    }

    // Class paths are long, and a hypothesis comes after another.
    private boolean isVisible(Entry entry, SourceFile file) {
        return visible.computeIfAbsent(file.getId(), id -> new HashMap<>())
                .computeIfAbsent(entry, each -> Visibility.isVisible(each, file, index));
    }
}
