package com.acme.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What a redirected construction costs, beside a plain call of the accessor, a count and a construction as it was, all in
 * one JVM with the agent attached. Compare them with each other, not with another machine's.
 *
 * <pre>
 * mvn -B -ntp -q package -pl :benchmarks -am -DskipTests
 * java -jar runtime-shim/benchmarks/target/benchmarks.jar
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RedirectBenchmark {
    private static final String MAP = "/benchmark-map.yml";

    private final LongAdder counter = new LongAdder();
    private int sent = 7;

    /** The call that a moved source would make. */
    @Benchmark
    public Object accessor() {
        return Canonical.getInstance();
    }

    /** The same of an accessor that calls something: the agent has it tell who is inside. */
    @Benchmark
    public Object lazyAccessor() {
        return Lazy.getInstance();
    }

    /** And what that would be without the agent. */
    @Benchmark
    public Object unlistedLazyAccessor() {
        return UnlistedLazy.getInstance();
    }

    /** A construction that calls such an accessor. */
    @Benchmark
    public Object redirectedToLazy() {
        return new Impatient(sent);
    }

    /** What the agent makes of {@code new Legacy(..)}: the same call, and a count. */
    @Benchmark
    public Object redirectedNew() {
        return new Legacy(sent);
    }

    /** The same where canonical is no subtype, so that its facade has to be found. */
    @Benchmark
    public Object redirectedToFacade() {
        return new Detached(sent);
    }

    /** That count alone: what no log that counts every construction can do without. */
    @Benchmark
    public void count() {
        counter.increment();
    }

    /** What {@code new Legacy(..)} would be without the agent. */
    @Benchmark
    public Object originalNew() {
        return new Unlisted(sent);
    }

    /** Runs them with the agent that lies among this jar's libraries. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        Path map = Files.createTempFile("benchmark-map", ".yml");
        try (InputStream resource = RedirectBenchmark.class.getResourceAsStream(MAP)) {
            Files.copy(Objects.requireNonNull(resource, MAP), map, StandardCopyOption.REPLACE_EXISTING);
            new Runner(new OptionsBuilder()
                            .include(RedirectBenchmark.class.getName())
                            .jvmArgsAppend(
                                    "-javaagent:" + AgentJar.path() + "=map=" + map + ",log=" + map + "-%i.jsonl")
                            .build())
                    .run();
        } finally {
            Files.delete(map);
        }
    }
}
