package dev.ssotkit.rewrite.internal.decide;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
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
    private final HeldTypes held;
    private final Rows rows;
    private final Set<TypeKey> staying = new HashSet<>();

    Decider(ConsolidationMap map, HeldTypes held, Sources sources, boolean hasPreconditions) {
        this.map = map;
        this.held = held;
        this.rows = new Rows(held);
        this.sources = sources;
        this.hasPreconditions = hasPreconditions;
    }

    Decision decide() {
        FilePlanner planner = FilePlanner.sweeping();
        sources.index().addWordsInText(MovingWords.in(sources.inScope()));
        Set<TypeKey> newlyStaying = Set.of();
        boolean isFirst = true;
        while (true) {
            Hypothesis hypothesis = new Hypothesis(map, sources.index(), staying);
            List<PlannedFile> plans = new ArrayList<>();
            for (PlannedFile plan : planner.plan(sources.inScope(), hypothesis, newlyStaying)) {
                plans.add(checked(plan, isFirst));
            }
            isFirst = false;
            Holders holders = Holders.in(plans, held, staying);
            Map<UUID, FileEdit> edits = new LinkedHashMap<>();
            if (holders.areNone()) {
                Trial trial = new Trial(hypothesis);
                plans.replaceAll(trial::of);
                plans.forEach(plan ->
                        plan.edit().ifPresent(edit -> edits.put(plan.file().getId(), edit)));
                holders = Holders.in(plans, held, staying);
            }
            if (holders.areNone()) {
                plans.forEach(rows::settled);
                return new Decision(edits, rows.all(), rows.verdicts().lines(map));
            }
            rows.blocked(holders, plans);
            newlyStaying = holders.types();
            staying.addAll(newlyStaying);
        }
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
