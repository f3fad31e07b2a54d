package dev.ssotkit.benchmark.construction;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.table.Goal;
import dev.ssotkit.benchmark.table.Row;
import dev.ssotkit.benchmark.table.Unit;
import java.io.IOException;
import java.util.List;

/** An accessor that calls something: the agent has it tell who is inside. */
public final class LazyAccessorExperiment implements Experiment {
    private static final String LAZY = "lazy accessor";
    private static final String UNLISTED = "its twin";
    private static final String TO_LAZY = "redirected to it";
    private static final String REDIRECTED = "redirected";

    @Override
    public String name() {
        return "lazy-accessor";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.more(
                        "an accessor that calls something",
                        LAZY,
                        "its twin, which no map names",
                        List.of(UNLISTED),
                        Unit.NANOSECONDS,
                        Goal.none()),
                Row.times(
                        "a construction redirected to it",
                        TO_LAZY,
                        "one redirected to an accessor that hands out a field",
                        REDIRECTED,
                        Goal.none()));
    }

    @Override
    public double weight() {
        return 3.5;
    }

    @Override
    public int mostRounds() {
        return 11;
    }

    @Override
    public Session open(Bench bench) throws IOException {
        return new JmhTurns(bench)
                .redirected(LAZY, "lazyAccessor", 1)
                .redirected(UNLISTED, "unlistedLazyAccessor", 1)
                .redirected(TO_LAZY, "redirectedToLazy", 1)
                .redirected(REDIRECTED, "redirectedNew", 1);
    }
}
