package dev.ssotkit.benchmark.memory;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.measure.Java;
import dev.ssotkit.benchmark.measure.SelfMeasured;
import dev.ssotkit.benchmark.table.Goal;
import dev.ssotkit.benchmark.table.Row;
import dev.ssotkit.benchmark.table.Unit;
import java.io.IOException;
import java.util.List;

/** What stays in memory for each place where a construction was redirected. */
public final class SiteMemoryExperiment implements Experiment {
    private static final String WITH = "with heap";
    private static final String WITHOUT = "without heap";
    private static final String WITH_METASPACE = "with metaspace";
    private static final String WITHOUT_METASPACE = "without metaspace";

    @Override
    public String name() {
        return "site-memory";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.more(
                        "heap for each linked site, of thousands",
                        WITH,
                        "the same constructions without an agent",
                        List.of(WITHOUT),
                        Unit.BYTES,
                        Goal.atMost(1_024)),
                Row.more(
                        "the same, metaspace",
                        WITH_METASPACE,
                        "the same constructions without an agent",
                        List.of(WITHOUT_METASPACE),
                        Unit.BYTES,
                        Goal.none()));
    }

    @Override
    public double weight() {
        return 2.5;
    }

    @Override
    public int mostRounds() {
        return 5;
    }

    @Override
    public Session open(Bench bench) throws IOException {
        ManySites sites = ManySites.compile(bench);
        return new SelfMeasured("heap", "metaspace")
                .add("without", sites.run(Java.of(bench.jdk())))
                .add("with", sites.run(Java.of(bench.jdk(), bench.agent(sites.map()))));
    }
}
