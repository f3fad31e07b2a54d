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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.JavaSourceFile;

/** Plans a file of any kind under one hypothesis. */
final class Planner {

    private final Moves moves;

    Planner(Moves moves) {
        this.moves = moves;
    }

    /** A file by itself. */
    PlannedFile plan(SourceFile file) {
        return plan(List.of(file)).get(0);
    }

    /** Files together: what one does with a field of another counts. */
    List<PlannedFile> plan(List<SourceFile> files) {
        ConfiguredFields fields = new ConfiguredFields();
        TextPlanner texts = new TextPlanner(moves, ServiceFolders.of(files, moves));
        List<Supplier<PlannedFile>> planned = new ArrayList<>();
        files.forEach(file -> planned.add(plan(file, fields, texts)));
        fields.finish();
        return planned.stream().map(Supplier::get).toList();
    }

    private Supplier<PlannedFile> plan(SourceFile file, ConfiguredFields fields, TextPlanner texts) {
        try {
            if (Language.of(file) != Language.OTHER) {
                return planCode((JavaSourceFile) file, fields);
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

    private Supplier<PlannedFile> planCode(JavaSourceFile code, ConfiguredFields fields) {
        FilePlan plan = JavaPlanner.plan(code, moves, SourceSetName.of(code).isTest(), fields);
        FileEdit edit = file -> JavaEditor.edit((JavaSourceFile) file, plan, moves);
        return () -> new PlannedFile(code, plan.uses(), plan.uses().isEmpty() ? Optional.empty() : Optional.of(edit));
    }
}
