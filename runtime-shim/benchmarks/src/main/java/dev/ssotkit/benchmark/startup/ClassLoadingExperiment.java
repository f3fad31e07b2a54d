package dev.ssotkit.benchmark.startup;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.measure.Java;
import dev.ssotkit.benchmark.measure.ProcessTurns;
import dev.ssotkit.benchmark.table.Goal;
import dev.ssotkit.benchmark.table.Row;
import java.io.IOException;
import java.util.List;

/** A JVM that loads thousands of classes, of which none names a legacy type, and ends. */
public final class ClassLoadingExperiment implements Experiment {
    private static final String WITHOUT = "without an agent";
    private static final String WITH = "with the agent";

    @Override
    public String name() {
        return "class-loading";
    }

    @Override
    public List<Row> rows() {
        return List.of(Row.times(
                "CPU of a JVM that loads classes and does nothing else", WITH, "no agent", WITHOUT, Goal.none()));
    }

    @Override
    public double weight() {
        return 3;
    }

    @Override
    public int mostRounds() {
        return 15;
    }

    @Override
    public Session open(Bench bench) throws IOException {
        int classes = bench.size(1_000, 4_000);
        ManyClasses program = ManyClasses.compile(bench.folder(), classes);
        String agent = bench.agent(bench.resource("benchmark-map.yml"));
        return new ProcessTurns()
                .add(WITHOUT, program.run(Java.of(bench.jdk()), classes))
                .add(WITH, program.run(Java.of(bench.jdk(), agent), classes))
                .note("`class-loading`: " + classes + " classes");
    }
}
