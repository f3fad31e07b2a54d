package dev.ssotkit.rewrite.internal.decide;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.index.Sources;
import dev.ssotkit.rewrite.internal.plan.FileEdit;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.plan.PlannedFile;
import dev.ssotkit.rewrite.internal.plan.Use;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.openrewrite.marker.Generated;

/**
 * Finds the largest set of legacy types of which every use can move: assumes that all move, takes out those that
 * cannot, and looks again, for what stays may hold others back.
 */
final class Decider {

    private final ConsolidationMap map;
    private final Sources sources;
    private final boolean hasPreconditions;
    private final Rows rows = new Rows();
    private final Set<TypeKey> staying = new HashSet<>();

    Decider(ConsolidationMap map, Sources sources, boolean hasPreconditions) {
        this.map = map;
        this.sources = sources;
        this.hasPreconditions = hasPreconditions;
    }

    Decision decide() {
        FilePlanner planner = new FilePlanner();
        Set<TypeKey> blocked = Set.of();
        boolean isFirst = true;
        while (true) {
            Hypothesis hypothesis = new Hypothesis(map, sources.index(), staying);
            List<PlannedFile> plans = new ArrayList<>();
            for (PlannedFile plan : planner.plan(sources.inScope(), hypothesis, blocked)) {
                plans.add(checked(plan, isFirst));
            }
            isFirst = false;
            blocked = newlyBlockedBy(plans);
            Map<UUID, FileEdit> edits = new LinkedHashMap<>();
            if (blocked.isEmpty()) {
                Trial trial = new Trial(hypothesis);
                plans.replaceAll(trial::of);
                plans.forEach(plan ->
                        plan.edit().ifPresent(edit -> edits.put(plan.file().getId(), edit)));
                blocked = newlyBlockedBy(plans);
            }
            if (blocked.isEmpty()) {
                plans.forEach(rows::settled);
                return new Decision(edits, rows.all());
            }
            rows.blocked(blocked, plans);
            staying.addAll(blocked);
        }
    }

    // Only what would still move: each round takes a type out, or is the last.
    private Set<TypeKey> newlyBlockedBy(List<PlannedFile> plans) {
        Set<TypeKey> blocked = new HashSet<>();
        for (PlannedFile plan : plans) {
            for (Use use : plan.uses()) {
                if (use.isBlocking()) {
                    blocked.addAll(heldBy(use));
                }
            }
        }
        blocked.removeAll(staying);
        return blocked;
    }

    // A use through a class that no entry lists, such as a subclass, holds all types of its entry.
    private Set<TypeKey> heldBy(Use use) {
        TypeKey key = use.legacyType();
        Set<TypeKey> ofEntry = new HashSet<>();
        for (Entry entry : map.entries()) {
            for (TypeName type : entry.legacyTypes()) {
                if (TypeKey.of(type).equals(key)) {
                    return Set.of(key);
                }
                if (entry.canonicalType().binaryName().equals(use.canonicalType())) {
                    ofEntry.add(TypeKey.of(type));
                }
            }
        }
        return ofEntry;
    }

    // What no planner can see: reasons that lie in the map, the runner or the file as a whole.
    private PlannedFile checked(PlannedFile plan, boolean isFirst) {
        if (!isFirst) {
            return plan;
        }
        Set<TypeKey> contested = new HashSet<>();
        map.contested().forEach(type -> contested.add(TypeKey.of(type)));
        Map<TypeKey, Objection> invisible = new HashMap<>();
        for (Entry entry : map.entries()) {
            if (!Visibility.isVisible(entry, plan.file(), sources.index())) {
                entry.legacyTypes().forEach(type -> invisible.put(TypeKey.of(type), Visibility.objection(entry)));
            }
        }
        boolean isGenerated =
                plan.file().getMarkers().findFirst(Generated.class).isPresent();
        Function<Use, Objection> reason = use -> {
            TypeKey key = use.legacyType();
            if (contested.contains(key)) {
                return new Objection("two entries claim this type", "list it in one of them only");
            }
            if (hasPreconditions) {
                return new Objection(
                        "the recipe has preconditions, and would edit some files only", "remove `preconditions:`");
            }
            if (isGenerated) {
                return new Objection("a generated source, which no recipe can edit", "change the generator");
            }
            return use.status() == UseStatus.REWRITTEN ? invisible.get(key) : null;
        };
        return plan.blockedWhere(reason);
    }
}
