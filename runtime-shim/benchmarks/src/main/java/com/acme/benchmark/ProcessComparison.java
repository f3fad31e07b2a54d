package com.acme.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        try (ComparisonFolder folder = new ComparisonFolder("process-comparison")) {
            ManyClasses program = ManyClasses.compile(folder.path(), classes);
            List<Contender> contenders = contenders(agents, folder);
            compare(contenders, program, 1, rounds);
            compare(contenders, program, classes, rounds);
        }
    }

    /** The first of them runs without an agent. */
    private static List<Contender> contenders(List<Path> agents, ComparisonFolder folder) throws IOException {
        List<Contender> contenders = new ArrayList<>(List.of(new Contender("without an agent", List.of())));
        for (Path agent : agents) {
            contenders.add(new Contender(agent.toString(), List.of(folder.attaching(agent))));
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
}
