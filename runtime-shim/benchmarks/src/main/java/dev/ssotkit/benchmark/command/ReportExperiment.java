package dev.ssotkit.benchmark.command;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.measure.Java;
import dev.ssotkit.benchmark.measure.ProcessTurns;
import dev.ssotkit.benchmark.table.Goal;
import dev.ssotkit.benchmark.table.Row;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code report} over the logs of a fleet, in a heap of 256 MB, beside DuckDB asked the same in SQL. */
public final class ReportExperiment implements Experiment {
    private static final String REPORT = "report";
    private static final String DUCKDB = "DuckDB";
    private static final String PEAK = ", peak memory";

    @Override
    public String name() {
        return "report";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.times(
                        "`report` over a fleet's logs, CPU", REPORT, "DuckDB, the same in SQL", DUCKDB, Goal.atMost(1)),
                Row.times(
                        "the same, peak memory of the process",
                        REPORT + PEAK,
                        "DuckDB, the same in SQL",
                        DUCKDB + PEAK,
                        Goal.none()));
    }

    @Override
    public double weight() {
        return 4;
    }

    @Override
    public boolean isOfBuild() {
        return true;
    }

    @Override
    public int mostRounds() {
        return 9;
    }

    @Override
    public Session open(Bench bench) throws IOException {
        int lines = bench.size(50_000, 1_000_000);
        Path logs = Files.createDirectory(bench.folder().resolve("logs"));
        FleetLogs.write(logs, lines, lines / 1_000);
        Path query = Files.writeString(
                bench.folder().resolve("asked.sql"),
                Files.readString(bench.build().inRoot("runtime-shim/redirect-records/sql/duckdb.sql"))
                        .replace("logs/**/*.jsonl", logs + "/*.jsonl"));
        String classPath = bench.build().rival("duckdb_jdbc")
                + File.pathSeparator
                + bench.build().classPath();
        return new ProcessTurns()
                .add(REPORT, new CommandLine(bench, "-Xmx256m").mapped("report", logs.toString()))
                .add(DUCKDB, Java.of(bench.jdk()).run(classPath, "com.acme.benchmark.MeasuredQuery", query.toString()))
                .also((run, taken) ->
                        taken.put(run.contender() + PEAK, run.cost().number("peak")))
                .note("`report`: " + lines + " lines in " + lines / 1_000 + " files; a heap of 256 MB for `report`");
    }
}
