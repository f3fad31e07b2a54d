package dev.ssotkit.rewrite.internal.decide;

import dev.ssotkit.rewrite.internal.edit.JavaEditor;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.index.Language;
import dev.ssotkit.rewrite.internal.index.SourceSetName;
import dev.ssotkit.rewrite.internal.index.UseLines;
import dev.ssotkit.rewrite.internal.plan.FileEdit;
import dev.ssotkit.rewrite.internal.plan.FilePlan;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.plan.PlannedFile;
import dev.ssotkit.rewrite.internal.planning.PlanningVisitor;
import dev.ssotkit.rewrite.internal.rule.hazards.ConfiguredFields;
import dev.ssotkit.rewrite.internal.sweep.Sweep;
import dev.ssotkit.rewrite.internal.text.ServiceFolders;
import dev.ssotkit.rewrite.internal.text.TextPlanner;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.JavaSourceFile;

/**
 * Plans files of any kind under one hypothesis after another. Code is planned again only if its plan relied on what has
 * changed since: a long chain of types that hold each other back must not cost a pass over the run each.
 */
final class FilePlanner {

    private record Code(Hypothesis hypothesis, FilePlan plan, ConfiguredFields fields) {}

    private final Map<UUID, Code> known = new HashMap<>();
    private final @Nullable Sweep sweep;

    private FilePlanner(@Nullable Sweep sweep) {
        this.sweep = sweep;
    }

    /** A planner that also tells of places that no rule understands. */
    static FilePlanner sweeping(Set<TypeKey> listed, UseLines lines) {
        return new FilePlanner(new Sweep(listed, lines));
    }

    /** A planner of what the rules understand. */
    static FilePlanner ofRules() {
        return new FilePlanner(null);
    }

    /**
     * Plans files together: what one does with a field of another counts.
     *
     * @param newlyStaying keys of the types that moved under the hypothesis before this one
     */
    List<PlannedFile> plan(List<SourceFile> files, Hypothesis hypothesis, Set<TypeKey> newlyStaying) {
        known.values().removeIf(code -> code.hypothesis().reliesOnAny(newlyStaying));
        TextPlanner texts = new TextPlanner(hypothesis, ServiceFolders.of(files, hypothesis));
        List<Supplier<PlannedFile>> planned = new ArrayList<>();
        files.forEach(file -> planned.add(plan(file, hypothesis, texts)));
        ConfiguredFields.meet(known.values().stream().map(Code::fields).toList());
        return planned.stream()
                .map(Supplier::get)
                .map(file -> sweep == null ? file : sweep.of(file, hypothesis))
                .toList();
    }

    private Supplier<PlannedFile> plan(SourceFile file, Hypothesis hypothesis, TextPlanner texts) {
        try {
            if (Language.of(file) != Language.OTHER) {
                FilePlan plan = known.computeIfAbsent(
                                file.getId(), id -> plan((JavaSourceFile) file, hypothesis.forOneFile()))
                        .plan();
                FileEdit edit = before -> JavaEditor.edit((JavaSourceFile) before, plan, hypothesis);
                return () -> new PlannedFile(
                        file, plan.uses(), plan.uses().isEmpty() ? Optional.empty() : Optional.of(edit));
            }
            PlannedFile planned = texts.plan(file);
            return () -> planned;
        } catch (RuntimeException | StackOverflowError | AssertionError failure) {
            PlannedFile held = texts.held(
                    file,
                    UseStatus.BLOCKED,
                    new Objection("this file cannot be analysed: " + failure, "report this as a bug, with the file"));
            return () -> held;
        }
    }

    private static Code plan(JavaSourceFile file, Hypothesis hypothesis) {
        ConfiguredFields fields = new ConfiguredFields();
        FilePlan plan =
                PlanningVisitor.plan(file, hypothesis, SourceSetName.of(file).isTest(), fields);
        return new Code(hypothesis, plan, fields);
    }
}
