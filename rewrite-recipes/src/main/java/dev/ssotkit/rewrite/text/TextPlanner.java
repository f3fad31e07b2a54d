package dev.ssotkit.rewrite.text;

import dev.ssotkit.rewrite.plan.Moves;
import dev.ssotkit.rewrite.plan.PlannedFile;
import java.util.List;
import java.util.Optional;
import org.openrewrite.SourceFile;

/** Plans the files that are not Java. */
public final class TextPlanner {

    private final Moves moves;

    /** A planner under one hypothesis. */
    public TextPlanner(Moves moves) {
        this.moves = moves;
    }

    /** What happens to class names in a file. */
    public PlannedFile plan(SourceFile file) {
        return new PlannedFile(file, List.of(), Optional.empty());
    }
}
