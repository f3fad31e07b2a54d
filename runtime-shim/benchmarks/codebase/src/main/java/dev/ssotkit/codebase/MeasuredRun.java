package dev.ssotkit.codebase;

import dev.ssotkit.rewrite.ConsolidateManager;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.openrewrite.ExecutionContext;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Recipe;
import org.openrewrite.Result;
import org.openrewrite.internal.InMemoryLargeSourceSet;

/** One run of a recipe over a parsed code base, in the thread that asks for it. */
final class MeasuredRun {
    static final ExecutionContext CTX = new InMemoryExecutionContext(error -> {
        throw new IllegalStateException(error);
    });

    private MeasuredRun() {}

    /** Our recipe over all of its legacy types. */
    static Recipe ours(Codebase codebase) {
        return new ConsolidateManager("one.One", "get()", codebase.legacyTypes(), List.of());
    }

    /** The seconds of CPU that this thread took. */
    static double cpuSeconds(Recipe recipe, Codebase codebase) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        run(recipe, codebase);
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    /** What is changed. A run that changes less, or more, than it should is no measurement. */
    static List<Result> run(Recipe recipe, Codebase codebase) {
        List<Result> results = recipe.run(new InMemoryLargeSourceSet(codebase.files()), CTX, 1, 1)
                .getChangeset()
                .getAllResults();
        int changed = results.size();
        if (codebase.isBlocked() ? changed != 0 : changed < codebase.files().size() - 601) {
            throw new IllegalStateException(
                    changed + " files changed of " + codebase.files().size());
        }
        return results;
    }
}
