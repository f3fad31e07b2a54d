package dev.ssotkit.benchmark.construction;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.measure.TimeLeft;
import dev.ssotkit.benchmark.table.Round;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Contenders that are JMH benchmarks: each round forks a JVM for each, and starts with another. Nanoseconds per operation.
 * One that fails spoils its own rows alone.
 */
final class JmhTurns implements Experiment.Session {
    private static final String MEASURED = "com.acme.benchmark.";
    private static final int FIRST_TO_COMPLAIN = 24;

    private final Bench bench;
    private final List<String> quiet;
    private final Map<String, Contender> contenders = new LinkedHashMap<>();
    private int rounds;

    private record Contender(String benchmark, int threads, List<String> options) {}

    JmhTurns(Bench bench) {
        this.bench = bench;
        // Newer JDKs complain of JMH's own use of Unsafe, between our lines.
        this.quiet = bench.jdk().feature() < FIRST_TO_COMPLAIN
                ? List.of()
                : List.of("--sun-misc-unsafe-memory-access=allow");
    }

    /** Adds one that runs with our agent and the benchmarks' map. */
    JmhTurns redirected(String contender, String method, int threads) throws IOException {
        return add(contender, "RedirectBenchmark." + method, threads, bench.agent(bench.resource("benchmark-map.yml")));
    }

    /** Adds one that runs beside none of ours. */
    JmhTurns add(String contender, String benchmark, int threads, String... options) {
        contenders.put(contender, new Contender(MEASURED + benchmark, threads, List.of(options)));
        return this;
    }

    @Override
    public Round round(TimeLeft time) {
        List<String> order = new ArrayList<>(contenders.keySet());
        Collections.rotate(order, -rounds++);
        Map<String, Double> taken = new LinkedHashMap<>();
        Map<String, String> failed = new LinkedHashMap<>();
        for (String name : order) {
            if (!time.isThere()) {
                failed.put(name, "no time was left");
                continue;
            }
            try {
                taken.put(name, nanoseconds(Objects.requireNonNull(contenders.get(name))));
            } catch (RunnerException e) {
                failed.put(name, name + ": " + e.getMessage());
            }
        }
        return new Round(taken, failed);
    }

    private double nanoseconds(Contender contender) throws RunnerException {
        TimeValue time = TimeValue.milliseconds(bench.size(150, 400));
        return new Runner(new OptionsBuilder()
                        .include("^" + Pattern.quote(contender.benchmark()) + "$")
                        .jvm(bench.jdk().program("java"))
                        .jvmArgsPrepend(quiet.toArray(new String[0]))
                        .jvmArgs(contender.options().toArray(new String[0]))
                        .threads(contender.threads())
                        .forks(1)
                        .warmupIterations(bench.size(2, 5))
                        .warmupTime(time)
                        .measurementIterations(bench.size(1, 3))
                        .measurementTime(time)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .runSingle()
                .getPrimaryResult()
                .getScore();
    }
}
