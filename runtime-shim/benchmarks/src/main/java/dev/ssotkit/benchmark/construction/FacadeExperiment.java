package dev.ssotkit.benchmark.construction;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.table.Goal;
import dev.ssotkit.benchmark.table.Row;
import dev.ssotkit.benchmark.table.Unit;
import java.io.IOException;
import java.util.List;

/** A construction that yields the facade, and a call that it forwards. */
public final class FacadeExperiment implements Experiment {
    private static final String FACADE = "facade";
    private static final String REDIRECTED = "redirected";
    private static final String ACCESSOR = "accessor";
    private static final String COUNTER = "counter";
    private static final String FORWARDED = "forwarded";
    private static final String DIRECT = "direct";

    @Override
    public String name() {
        return "facade";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.more(
                        "a construction that yields the facade",
                        FACADE,
                        "accessor and counter alone, together",
                        List.of(ACCESSOR, COUNTER),
                        Unit.NANOSECONDS,
                        Goal.atMost(4)),
                Row.more(
                        "the same",
                        FACADE,
                        "one that yields canonical itself",
                        List.of(REDIRECTED),
                        Unit.NANOSECONDS,
                        Goal.none()),
                Row.more(
                        "a method that a facade forwards, hot",
                        FORWARDED,
                        "the same method of canonical",
                        List.of(DIRECT),
                        Unit.NANOSECONDS,
                        Goal.atMost(1)));
    }

    @Override
    public double weight() {
        return 8;
    }

    @Override
    public int mostRounds() {
        return 11;
    }

    @Override
    public Session open(Bench bench) throws IOException {
        return new JmhTurns(bench)
                .redirected(FACADE, "redirectedToFacade", 1)
                .redirected(REDIRECTED, "redirectedNew", 1)
                .redirected(ACCESSOR, "accessor", 1)
                .redirected(COUNTER, "count", 1)
                .redirected(FORWARDED, "forwardedCall", 1)
                .redirected(DIRECT, "directCall", 1);
    }
}
