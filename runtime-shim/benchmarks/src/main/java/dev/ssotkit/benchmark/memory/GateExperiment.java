package dev.ssotkit.benchmark.memory;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.measure.Java;
import dev.ssotkit.benchmark.measure.ManyClassFiles;
import dev.ssotkit.benchmark.measure.PremainJar;
import dev.ssotkit.benchmark.measure.SelfMeasured;
import dev.ssotkit.benchmark.table.Goal;
import dev.ssotkit.benchmark.table.Row;
import dev.ssotkit.benchmark.table.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The look at each class that is loaded, of which few are the agent's business. */
public final class GateExperiment implements Experiment {
    private static final int CLASSES = 12_000;
    private static final String HOT = "gate hot";
    private static final String COLD = "gate cold";
    private static final String ALLOCATED = "gate allocated";

    @Override
    public String name() {
        return "gate";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("class load gate, for each class, compiled", HOT, Unit.NANOSECONDS, Goal.atMost(1_500)),
                Row.of("the same, the first time in a fresh JVM", COLD, Unit.NANOSECONDS, Goal.none()),
                Row.of("the same, compiled, garbage for each class", ALLOCATED, Unit.BYTES, Goal.atMost(0)));
    }

    @Override
    public double weight() {
        return 2.5;
    }

    @Override
    public int mostRounds() {
        return 9;
    }

    @Override
    public Session open(Bench bench) throws IOException {
        Path jar = bench.folder().resolve("many.jar");
        ManyClassFiles.pack(jar, bench.build().libraries(), CLASSES);
        String agent = bench.agent(bench.resource("benchmark-map.yml"));
        String options = agent.substring(agent.indexOf('=') + 1);
        Java java = Java.of(bench.jdk(), PremainJar.of(bench, "com.acme.benchmark.CapturingAgent") + "=" + options);
        return new SelfMeasured("cold", "hot", "allocated")
                .add("gate", java.run(bench.build().classPath(), "com.acme.benchmark.GatePasses", jar.toString()));
    }
}
