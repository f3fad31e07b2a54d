package dev.ssotkit.benchmark.startup;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Cost;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.measure.Java;
import dev.ssotkit.benchmark.measure.PremainJar;
import dev.ssotkit.benchmark.measure.ProcessTurns;
import dev.ssotkit.benchmark.table.Goal;
import dev.ssotkit.benchmark.table.Row;
import dev.ssotkit.benchmark.table.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the agent costs a JVM that does nothing, and where that goes. */
public final class IdleExperiment implements Experiment {
    private static final String NOTHING = "no agent";
    private static final String EMPTY = "empty agent";
    private static final String OURS = "agent";
    private static final String OURS_120 = "agent, 120 types";
    private static final String MAP = "reading the map";

    @Override
    public String name() {
        return "idle";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.more(
                        "a JVM that does nothing, with the agent and one map, CPU",
                        OURS,
                        "no agent",
                        List.of(NOTHING),
                        Unit.MILLISECONDS,
                        Goal.atMost(60)),
                more("the same, the map of 120 types", OURS_120),
                more("of that: an agent that does nothing", EMPTY),
                more("of that: reading that map, alone in a JVM", MAP));
    }

    @Override
    public double weight() {
        return 3;
    }

    @Override
    public int mostRounds() {
        return 21;
    }

    @Override
    public Session open(Bench bench) throws IOException, InterruptedException {
        String nothing = "com.acme.benchmark.Nothing";
        String classPath = bench.build().classPath();
        Path map = bench.resource("benchmark-map.yml");
        String agent = bench.agent(map);
        String many = bench.agent(new LegacyTypes(bench).map());
        List<String> traced = Java.of(bench.jdk(), agent, "-Xlog:class+load").run(classPath, nothing);
        List<String> untraced = Java.of(bench.jdk(), "-Xlog:class+load").run(classPath, nothing);
        return new ProcessTurns()
                .add(NOTHING, Java.of(bench.jdk()).run(classPath, nothing))
                .add(
                        EMPTY,
                        Java.of(bench.jdk(), PremainJar.of(bench, "com.acme.benchmark.rival.EmptyAgent"))
                                .run(classPath, nothing))
                .add(OURS, Java.of(bench.jdk(), agent).run(classPath, nothing))
                .add(OURS_120, Java.of(bench.jdk(), many).run(classPath, nothing))
                .add(MAP, Java.of(bench.jdk()).run(classPath, "com.acme.benchmark.MapReading", map.toString()))
                .note("`idle`: with the agent, "
                        + LoadedClasses.of(Cost.of(traced)).more(LoadedClasses.of(Cost.of(untraced))));
    }

    private static Row more(String what, String contender) {
        return Row.more(what, contender, "no agent", List.of(NOTHING), Unit.MILLISECONDS, Goal.none());
    }
}
