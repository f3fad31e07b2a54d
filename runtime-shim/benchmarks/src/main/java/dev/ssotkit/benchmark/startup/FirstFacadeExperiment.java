package dev.ssotkit.benchmark.startup;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.measure.Java;
import dev.ssotkit.benchmark.measure.ProcessTurns;
import dev.ssotkit.benchmark.table.Goal;
import dev.ssotkit.benchmark.table.Row;
import dev.ssotkit.benchmark.table.Unit;
import java.io.IOException;
import java.util.List;

/** What the first facade costs a process with the agent attached: of a class, and of an interface, whose facade's class is generated. */
public final class FirstFacadeExperiment implements Experiment {
    private static final String NONE = "NONE";
    private static final String CLASS = "CLASS";
    private static final String INTERFACE = "INTERFACE";

    @Override
    public String name() {
        return "first-facade";
    }

    @Override
    public List<Row> rows() {
        return List.of(more("the first facade of a class", CLASS), more("the first facade of an interface", INTERFACE));
    }

    private static Row more(String what, String kind) {
        return Row.more(
                what + ", CPU of the process", kind, "no facade", List.of(NONE), Unit.MILLISECONDS, Goal.none());
    }

    @Override
    public double weight() {
        return 2;
    }

    @Override
    public int mostRounds() {
        return 15;
    }

    @Override
    public Session open(Bench bench) throws IOException {
        Java java = Java.of(bench.jdk(), bench.agent(bench.resource("benchmark-map.yml")));
        ProcessTurns turns = new ProcessTurns();
        for (String kind : List.of(NONE, CLASS, INTERFACE)) {
            turns.add(kind, java.run(bench.build().classPath(), "com.acme.benchmark.FirstFacade", kind));
        }
        return turns;
    }
}
