package dev.ssotkit.benchmark.rewriting;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.measure.Java;
import dev.ssotkit.benchmark.measure.SelfMeasured;
import dev.ssotkit.benchmark.table.Goal;
import dev.ssotkit.benchmark.table.Row;
import java.io.IOException;
import java.util.List;

/** What is alive at most while the recipe runs, beside the parsed trees alone. */
public final class RecipeHeapExperiment implements Experiment {
    private static final String PEAK = "heap peak";
    private static final String RESULTS = "heap results";
    private static final String TREES = "heap trees";

    @Override
    public String name() {
        return "recipe-heap";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.percentMore(
                        "what is alive at most while the recipe runs, 120 legacy types over a code base",
                        PEAK,
                        "the parsed trees alone",
                        TREES,
                        Goal.atMost(5)),
                Row.percentMore(
                        "of that: the changed trees, which the run hands on",
                        RESULTS,
                        "the parsed trees alone",
                        TREES,
                        Goal.none()));
    }

    @Override
    public double weight() {
        return 5;
    }

    @Override
    public boolean isOfBuild() {
        return true;
    }

    @Override
    public int mostRounds() {
        return 3;
    }

    @Override
    public Session open(Bench bench) throws IOException {
        return new SelfMeasured("peak", "results", "trees")
                .add(
                        "heap",
                        Java.of(bench.jdk(), "-Xmx4g", "-XX:+UseParallelGC")
                                .run(
                                        bench.build().recipes(),
                                        "dev.ssotkit.codebase.RecipeTurns",
                                        String.valueOf(bench.size(60, 800)),
                                        "heap"));
    }
}
