package com.acme.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What the agent costs a whole process: a JVM loads thousands of classes, of which none names a legacy type, and ends.
 * Runs without an agent and with it take turns, so that what else the machine does hits all alike; compare the ratios of
 * their medians, elapsed time and CPU time.
 *
 * <pre>
 * mvn -B -ntp -q package -pl :benchmarks -am -DskipTests
 * java -cp runtime-shim/benchmarks/target/benchmarks.jar com.acme.benchmark.ProcessComparison 4000 11
 * </pre>
 *
 * <p>Each further argument is another {@code ssot-shim.jar}, which takes its turn in the same run. So a change is
 * measured: build, keep the jar elsewhere, change, build again, and name the kept jar.
 *
 * <pre>
 * java -cp runtime-shim/benchmarks/target/benchmarks.jar com.acme.benchmark.ProcessComparison 4000 11 /tmp/before.jar
 * </pre>
 */
public final class ProcessComparison {
    private static final String MAP = "/benchmark-map.yml";

    private ProcessComparison() {}

    /**
     * Runs the program each way, by turns.
     *
     * @param arguments the number of classes, how often each way is run, and jars to compare this build's with
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int classes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 11;
        List<Path> agents = new ArrayList<>(List.of(AgentJar.path()));
        for (int i = 2; i < arguments.length; i++) {
            agents.add(Path.of(arguments[i]).toRealPath());
        }
        Path folder = Files.createTempDirectory("process-comparison");
        try {
            ManyClasses program = ManyClasses.compile(folder, classes);
            List<Contender> contenders = contenders(agents, folder);
            compare(contenders, program, 1, rounds);
            compare(contenders, program, classes, rounds);
        } finally {
            delete(folder);
        }
    }

    /** The first of them runs without an agent. */
    private static List<Contender> contenders(List<Path> agents, Path folder) throws IOException {
        Path map = folder.resolve("rewrite.yml");
        try (InputStream resource = ProcessComparison.class.getResourceAsStream(MAP)) {
            Files.copy(Objects.requireNonNull(resource, MAP), map);
        }
        List<Contender> contenders = new ArrayList<>(List.of(new Contender("without an agent", List.of())));
        for (Path agent : agents) {
            String options = "=map=" + map + ",quiet=true,log=" + folder.resolve("%i.jsonl");
            contenders.add(new Contender(agent.toString(), List.of("-javaagent:" + agent + options)));
        }
        return contenders;
    }

    private static void compare(List<Contender> contenders, ManyClasses program, int classes, int rounds)
            throws IOException, InterruptedException {
        contenders.forEach(Contender::forget);
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : contenders) {
                contender.run(program, classes);
            }
        }
        Contender without = contenders.get(0);
        System.out.printf("%nclasses: %d; medians of %d rounds by turns%n", classes, rounds);
        System.out.printf("%10s  %5s  %10s  %5s%n", "elapsed ms", "ratio", "CPU ms", "ratio");
        for (Contender contender : contenders) {
            System.out.printf(
                    Locale.ROOT,
                    "%10d  %5.2f  %10d  %5.2f  %s%n",
                    contender.elapsedMillis(),
                    contender.elapsedMillis() / (double) without.elapsedMillis(),
                    contender.cpuMillis(),
                    contender.cpuMillis() / (double) without.cpuMillis(),
                    contender.name());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
