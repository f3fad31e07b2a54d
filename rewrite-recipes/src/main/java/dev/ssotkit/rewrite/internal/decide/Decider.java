package dev.ssotkit.rewrite.internal.decide;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.index.Sources;
import dev.ssotkit.rewrite.internal.index.UseLines;
import dev.ssotkit.rewrite.internal.plan.FileEdit;
import dev.ssotkit.rewrite.internal.plan.PlannedFile;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Finds the largest set of legacy types of which every use can move: assumes that all move, takes out those that
 * cannot, and looks again, for what stays may hold others back.
 */
final class Decider {

    private final ConsolidationMap map;
    private final Sources sources;
    private final OuterObjections objections;
    private final UseLines lines = new UseLines();
    private final HeldTypes held;
    private final Rows rows;
    private final Set<TypeKey> staying = new HashSet<>();

    Decider(ConsolidationMap map, HeldTypes held, Sources sources, boolean hasPreconditions) {
        this.map = map;
        this.held = held;
        this.rows = new Rows(held, lines);
        this.sources = sources;
        this.objections = new OuterObjections(map, sources.index(), hasPreconditions);
    }

    Decision decide() {
        Set<TypeKey> listed = new HashSet<>();
        map.entries().forEach(entry -> entry.legacyTypes().forEach(type -> listed.add(TypeKey.of(type))));
        FilePlanner planner = FilePlanner.sweeping(listed, lines);
        sources.index().addWordsInText(MovingWords.in(sources.inScope()));
        Set<TypeKey> newlyStaying = Set.of();
        while (true) {
            Hypothesis hypothesis = new Hypothesis(map, sources.index(), staying);
            List<PlannedFile> plans = new ArrayList<>();
            for (PlannedFile plan : planner.plan(sources.inScope(), hypothesis, newlyStaying)) {
                plans.add(objections.checked(plan));
            }
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
}
