package dev.ssotkit.twins.trial;

import dev.ssotkit.rewrite.table.LegacyUses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openrewrite.ExecutionContext;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Recipe;
import org.openrewrite.RecipeRun;
import org.openrewrite.Result;
import org.openrewrite.SourceFile;
import org.openrewrite.internal.InMemoryLargeSourceSet;

/**
 * What a run of the recipe did.
 *
 * @param files changed files by path
 * @param rows all of its rows
 * @param errors what it threw
 */
record RecipeOutcome(Map<String, String> files, List<LegacyUses.Row> rows, List<Throwable> errors) {

    /** Of a run over nothing. */
    static final RecipeOutcome NONE = new RecipeOutcome(Map.of(), List.of(), List.of());

    static RecipeOutcome of(Recipe recipe, List<SourceFile> sources) {
        List<Throwable> errors = new ArrayList<>();
        ExecutionContext ctx = new InMemoryExecutionContext(errors::add);
        RecipeRun run = recipe.run(new InMemoryLargeSourceSet(sources), ctx, 1, 1);
        Map<String, String> files = new LinkedHashMap<>();
        for (Result result : run.getChangeset().getAllResults()) {
            SourceFile after = result.getAfter();
            if (after != null) {
                files.put(after.getSourcePath().toString().replace('\\', '/'), after.printAll());
            }
        }
        return new RecipeOutcome(files, run.getDataTableRows(LegacyUses.class.getName()), errors);
    }

    /** The rows of one type. */
    List<LegacyUses.Row> of(Twin twin) {
        return rows.stream().filter(row -> twin.type().has(row.legacyType())).toList();
    }

    /** Those that hold it back by themselves. */
    List<LegacyUses.Row> blocking(Twin twin) {
        return of(twin).stream().filter(LegacyUses.Row::blocks).toList();
    }

    /** The rows that hold the type back by themselves. */
    List<LegacyUses.Row> blocking() {
        return rows.stream().filter(LegacyUses.Row::blocks).toList();
    }
}
