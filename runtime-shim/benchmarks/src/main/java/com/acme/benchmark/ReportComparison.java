package com.acme.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What {@code report} takes over the logs of a fleet, beside what DuckDB takes for the same question asked in SQL.
 *
 * <pre>
 * mvn -B -ntp -q package -pl :benchmarks -am -DskipTests
 * mvn -B -ntp -q -N dependency:copy -Dartifact=org.duckdb:duckdb_jdbc:1.5.6.0 -DoutputDirectory=target/duckdb
 * java -cp runtime-shim/benchmarks/target/benchmarks.jar com.acme.benchmark.ReportComparison 10000000 10000 \
 *     target/duckdb/duckdb_jdbc-1.5.6.0.jar runtime-shim/redirect-records/sql/duckdb.sql
 * </pre>
 */
public final class ReportComparison {
    private static final String HEAP = "-Xmx256m";

    private ReportComparison() {}

    /**
     * Writes the logs once, and asks both by turns.
     *
     * @param arguments the number of lines, the number of files, the jar of DuckDB's driver, and the query; without the
     *     last two only {@code report} is asked
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int lines = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        try (ComparisonFolder folder = new ComparisonFolder("report-comparison")) {
            Path map = Files.writeString(folder.path().resolve("one-manager.yml"), ProofComparison.MAP);
            Path logs = Files.createDirectory(folder.path().resolve("logs"));
            FleetLogs.write(logs, lines, runs);
            System.out.printf(Locale.ROOT, "%d lines, %d files%n", lines, runs);
            System.out.printf("%10s  %10s  %10s%n", "elapsed ms", "CPU ms", "peak MiB");
            for (int round = 0; round < 3; round++) {
                print("report " + HEAP, List.of(HEAP), "report", logs.toString(), "--map", map.toString());
                if (arguments.length > 3) {
                    duckDb(Path.of(arguments[2]), Path.of(arguments[3]), logs);
                }
            }
        }
    }

    private static void duckDb(Path driver, Path query, Path logs) throws IOException, InterruptedException {
        String sql = Files.readString(query).replace("logs/**/*.jsonl", logs + "/*.jsonl");
        Path asked = Files.writeString(logs.resolveSibling("asked.sql"), sql);
        String classPath = System.getProperty("java.class.path") + File.pathSeparator + driver;
        long start = System.nanoTime();
        print(
                "DuckDB",
                start,
                MeasuredJvm.usage(List.of("-cp", classPath, MeasuredQuery.class.getName(), asked.toString())));
    }

    private static void print(String what, List<String> options, String... command)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), MeasuredCommand.class.getName()));
        arguments.addAll(List.of(command));
        long start = System.nanoTime();
        print(what, start, MeasuredJvm.usage(arguments));
    }

    private static void print(String what, long start, MeasuredJvm.Usage usage) {
        System.out.printf(
                Locale.ROOT,
                "%10d  %10d  %10d  %s%n",
                (System.nanoTime() - start) / 1_000_000,
                usage.cpuMillis(),
                usage.peakMib(),
                what);
    }
}
