package dev.ssotkit.rewrite.decide;

import dev.ssotkit.rewrite.edit.JavaEditor;
import dev.ssotkit.rewrite.plan.FileEdit;
import dev.ssotkit.rewrite.plan.FilePlan;
import dev.ssotkit.rewrite.plan.JavaPlanner;
import dev.ssotkit.rewrite.plan.Moves;
import dev.ssotkit.rewrite.plan.PlannedFile;
import dev.ssotkit.rewrite.plan.Problem;
import dev.ssotkit.rewrite.scan.Language;
import dev.ssotkit.rewrite.scan.SourceSetName;
import dev.ssotkit.rewrite.table.UseStatus;
import dev.ssotkit.rewrite.text.TextPlanner;
import java.util.Optional;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.JavaSourceFile;

/** Plans a file of any kind under one hypothesis. */
final class Planner {

    private final Moves moves;
    private final TextPlanner texts;

    Planner(Moves moves) {
        this.moves = moves;
        this.texts = new TextPlanner(moves);
    }

    PlannedFile plan(SourceFile file) {
        try {
            return Language.of(file) != Language.OTHER ? planCode((JavaSourceFile) file) : texts.plan(file);
        } catch (RuntimeException | StackOverflowError | AssertionError failure) {
            return texts.held(
                    file,
                    UseStatus.BLOCKED,
                    new Problem("this file cannot be analysed: " + failure, "report this as a bug, with the file"));
        }
    }

    private PlannedFile planCode(JavaSourceFile code) {
        FilePlan plan = JavaPlanner.plan(code, moves, SourceSetName.of(code).isTest());
        FileEdit edit = file -> JavaEditor.edit((JavaSourceFile) file, plan, moves);
        return new PlannedFile(code, plan.uses(), plan.uses().isEmpty() ? Optional.empty() : Optional.of(edit));
    }
}
