package dev.ssotkit.benchmark.command;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Cost;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.measure.ProcessTurns;
import dev.ssotkit.benchmark.table.Goal;
import dev.ssotkit.benchmark.table.Row;
import java.io.IOException;
import java.util.List;

/**
 * {@code prove} over a code base of which every class file differs between both sides, beside compiling both: a proof that
 * costs less than the compilation before it is no reason to leave it out.
 */
public final class ProveExperiment implements Experiment {
    private static final String PROVE = "prove";
    private static final String COMPILE = "compile";

    @Override
    public String name() {
        return "prove";
    }

    @Override
    public List<Row> rows() {
        return List.of(Row.times(
                "`prove`, every class file differing, one in ten moved, CPU",
                PROVE,
                "compiling both sides",
                COMPILE,
                Goal.atMost(1)));
    }

    @Override
    public double weight() {
        return 9;
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
    public Session open(Bench bench) throws IOException, InterruptedException {
        int classes = bench.size(200, 2_000);
        ManyMoves moves = ManyMoves.write(bench.folder(), bench.jdk(), classes);
        Cost.of(moves.compilation());
        CommandLine line = new CommandLine(bench);
        return new ProcessTurns()
                .add(COMPILE, moves.compilation())
                .add(
                        PROVE,
                        line.mapped(
                                "prove",
                                "--before",
                                moves.before().toString(),
                                "--after",
                                moves.after().toString()))
                .note("`prove`: " + classes + " classes on each side");
    }
}
