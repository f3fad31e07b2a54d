package dev.ssotkit.benchmark.command;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.measure.ManyClassFiles;
import dev.ssotkit.benchmark.measure.ProcessTurns;
import dev.ssotkit.benchmark.table.Goal;
import dev.ssotkit.benchmark.table.Row;
import dev.ssotkit.benchmark.table.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code discover} over 10,000 classes of libraries, beside an index of them by Jandex. */
public final class DiscoverExperiment implements Experiment {
    private static final int CLASSES = 10_000;
    private static final String DISCOVER = "discover";
    private static final String ELAPSED = "discover by the clock";
    private static final String JANDEX = "Jandex";

    @Override
    public String name() {
        return "discover";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("`discover` over 10,000 classes, by the clock", ELAPSED, Unit.SECONDS, Goal.atMost(30)),
                Row.times("the same, CPU", DISCOVER, "an index by Jandex", JANDEX, Goal.none()));
    }

    @Override
    public double weight() {
        return 8;
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
        Path jar = bench.folder().resolve("many.jar");
        int classes = ManyClassFiles.pack(jar, bench.build().libraries(), bench.size(1_000, CLASSES));
        CommandLine line = new CommandLine(bench);
        ProcessTurns turns = new ProcessTurns()
                .add(DISCOVER, line.verb("discover", "--classes", jar.toString()))
                .add(JANDEX, line.program("JandexOf", jar.toString()))
                .also((run, taken) -> {
                    if (run.contender().equals(DISCOVER)) {
                        taken.put(ELAPSED, run.cost().elapsedMillis() / 1e3);
                    }
                });
        return turns.note(
                "`discover`: " + classes + " classes of libraries" + (classes < CLASSES ? ", not 10,000" : ""));
    }
}
