package dev.ssotkit.benchmark.rewriting;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.measure.Java;
import dev.ssotkit.benchmark.table.Goal;
import dev.ssotkit.benchmark.table.Row;
import dev.ssotkit.benchmark.table.Unit;
import java.io.IOException;
import java.util.List;

/** The recipe over 100,000 lines by the number of legacy types, parsing apart, and the stock recipes for the same. */
public final class RecipeExperiment implements Experiment {
    private static final String ONE = "T=1";
    private static final String TWELVE = "T=12";
    private static final String MANY = "T=120";
    private static final String FREE = "chain free";
    private static final String MOST = "T=600";
    private static final String BLOCKED = "chain blocked";
    private static final String STOCK = "quarter stock T=120";
    private static final String QUARTER = "quarter T=120";

    @Override
    public String name() {
        return "recipe";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(
                        "the recipe over a code base, one legacy type, parsing apart, CPU",
                        ONE,
                        Unit.SECONDS,
                        Goal.none()),
                Row.times("the same, 12 legacy types", TWELVE, "one", ONE, Goal.none()),
                Row.times("the same, 120", MANY, "one", ONE, Goal.none()),
                Row.times("the same, 600", MOST, "one", ONE, Goal.atMost(1.3)),
                Row.times(
                        "the stock list for 120 over a quarter of it: `ChangeType`, literals, constructions",
                        STOCK,
                        "the recipe",
                        QUARTER,
                        Goal.atLeast(10)),
                Row.times("200 types, each blocked by the one before", BLOCKED, "none blocked", FREE, Goal.atMost(3)));
    }

    @Override
    public double weight() {
        return 33;
    }

    @Override
    public boolean isOfBuild() {
        return true;
    }

    @Override
    public int mostRounds() {
        return 7;
    }

    @Override
    public Session open(Bench bench) throws IOException {
        List<String> command = Java.of(bench.jdk(), "-Xmx6g")
                .run(bench.build().recipes(), "dev.ssotkit.codebase.RecipeTurns", String.valueOf(bench.size(60, 800)));
        return new AskedProgram(command, "`recipe`: ", bench.folder());
    }
}
