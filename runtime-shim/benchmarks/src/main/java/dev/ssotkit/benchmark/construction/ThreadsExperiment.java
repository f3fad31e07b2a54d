package dev.ssotkit.benchmark.construction;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.table.Goal;
import dev.ssotkit.benchmark.table.Row;
import java.io.IOException;
import java.util.List;

/** Eight threads that construct at one place, where each has to count. */
public final class ThreadsExperiment implements Experiment {
    private static final String REDIRECTED = "redirected by eight";
    private static final String COUNTER = "counter of eight";
    private static final String WRITTEN = "counter and accessor of eight";

    @Override
    public String name() {
        return "threads";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.times(
                        "eight threads constructing at one site",
                        REDIRECTED,
                        "eight threads and one `LongAdder`",
                        COUNTER,
                        Goal.atMost(1.3)),
                Row.times(
                        "the same",
                        REDIRECTED,
                        "eight that count and call the accessor in a method of their own",
                        WRITTEN,
                        Goal.none()));
    }

    @Override
    public double weight() {
        return 5;
    }

    @Override
    public int mostRounds() {
        return 11;
    }

    @Override
    public Session open(Bench bench) throws IOException {
        return new JmhTurns(bench)
                .redirected(REDIRECTED, "redirectedNew", 8)
                .redirected(COUNTER, "count", 8)
                .redirected(WRITTEN, "countAndAccessor", 8);
    }
}
