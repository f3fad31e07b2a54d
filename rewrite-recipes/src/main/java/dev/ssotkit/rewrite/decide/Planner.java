package dev.ssotkit.rewrite.decide;

import dev.ssotkit.rewrite.edit.JavaEditor;
import dev.ssotkit.rewrite.plan.ConfiguredFields;
import dev.ssotkit.rewrite.plan.FileEdit;
import dev.ssotkit.rewrite.plan.FilePlan;
import dev.ssotkit.rewrite.plan.JavaPlanner;
import dev.ssotkit.rewrite.plan.Moves;
import dev.ssotkit.rewrite.plan.PlannedFile;
import dev.ssotkit.rewrite.plan.Problem;
import dev.ssotkit.rewrite.scan.Language;
import dev.ssotkit.rewrite.scan.SourceSetName;
import dev.ssotkit.rewrite.table.UseStatus;
import dev.ssotkit.rewrite.text.ServiceFolders;
import dev.ssotkit.rewrite.text.TextPlanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.JavaSourceFile;

/**
 * Plans files of any kind under one hypothesis after another. Code is planned again only if its plan relied on what has
 * changed since: a long chain of types that hold each other back must not cost a pass over the run each.
 */
final class Planner {

    private record Code(Moves moves, FilePlan plan, ConfiguredFields fields) {}

    private final Map<UUID, Code> known = new HashMap<>();

    /**
     * Plans files together: what one does with a field of another counts.
     *
     * @param newlyStaying keys of the types that moved under the hypothesis before this one
     */
    List<PlannedFile> plan(List<SourceFile> files, Moves moves, Set<String> newlyStaying) {
        known.values().removeIf(code -> code.moves().reliesOnAny(newlyStaying));
        TextPlanner texts = new TextPlanner(moves, ServiceFolders.of(files, moves));
        List<Supplier<PlannedFile>> planned = new ArrayList<>();
        files.forEach(file -> planned.add(plan(file, moves, texts)));
        ConfiguredFields.meet(known.values().stream().map(Code::fields).toList());
        return planned.stream().map(Supplier::get).toList();
    }

    private Supplier<PlannedFile> plan(SourceFile file, Moves moves, TextPlanner texts) {
        try {
            if (Language.of(file) != Language.OTHER) {
                FilePlan plan = known.computeIfAbsent(
                                file.getId(), id -> plan((JavaSourceFile) file, moves.forOneFile()))
                        .plan();
                FileEdit edit = before -> JavaEditor.edit((JavaSourceFile) before, plan, moves);
                return () -> new PlannedFile(
                        file, plan.uses(), plan.uses().isEmpty() ? Optional.empty() : Optional.of(edit));
            }
            PlannedFile planned = texts.plan(file);
            return () -> planned;
        } catch (RuntimeException | StackOverflowError | AssertionError failure) {
            PlannedFile held = texts.held(
                    file,
                    UseStatus.BLOCKED,
                    new Problem("this file cannot be analysed: " + failure, "report this as a bug, with the file"));
            return () -> held;
        }
    }

    private static Code plan(JavaSourceFile file, Moves moves) {
        ConfiguredFields fields = new ConfiguredFields();
        FilePlan plan = JavaPlanner.plan(file, moves, SourceSetName.of(file).isTest(), fields);
        return new Code(moves, plan, fields);
    }
}
