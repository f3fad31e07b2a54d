package com.acme.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What the agent costs a whole process: a JVM loads thousands of classes, of which none names a legacy type, and ends.
 * Runs with the agent and without take turns, so that what else the machine does hits both; compare their medians.
 *
 * <pre>
 * mvn -B -ntp -q package -pl :benchmarks -am -DskipTests
 * java -cp runtime-shim/benchmarks/target/benchmarks.jar com.acme.benchmark.ProcessComparison 4000 11
 * </pre>
 *
 * <p>Further agents, such as the one before a change, take their turns in the same run: name their jars behind.
 */
public final class ProcessComparison {
    private static final String MAP = "/benchmark-map.yml";

    /** One way to run the program; the first one has no agent. */
    private record Way(String name, List<String> options) {}

    private final LoadingProgram program;
    private final List<Way> ways;
    private final int rounds;

    private ProcessComparison(LoadingProgram program, List<Way> ways, int rounds) {
        this.program = program;
        this.ways = ways;
        this.rounds = rounds;
    }

    /** @param arguments the number of classes, how often each way is run, and the jars of further agents */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int classes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 11;
        List<Path> agents = new ArrayList<>(List.of(AgentJar.path()));
        Arrays.stream(arguments).skip(2).map(Path::of).forEach(agents::add);
        try (LoadingProgram program = LoadingProgram.compiled(classes)) {
            ProcessComparison comparison = new ProcessComparison(program, ways(program.folder(), agents), rounds);
            comparison.print(1);
            comparison.print(classes);
        }
    }

    private static List<Way> ways(Path folder, List<Path> agents) throws IOException {
        Path map = folder.resolve("rewrite.yml");
        try (InputStream resource = ProcessComparison.class.getResourceAsStream(MAP)) {
            Files.copy(Objects.requireNonNull(resource, MAP), map);
        }
        List<Way> ways = new ArrayList<>(List.of(new Way("without", List.of())));
        for (Path agent : agents) {
            String option = "-javaagent:" + agent + "=map=" + map + ",quiet=true,log=" + folder.resolve("%i.jsonl");
            ways.add(new Way("with " + agent, List.of(option)));
        }
        return ways;
    }

    private void print(int classes) throws IOException, InterruptedException {
        long[] medians = medians(classes);
        System.out.printf("%d of the classes, medians of %d runs:%n", classes, rounds);
        for (int way = 0; way < medians.length; way++) {
            System.out.printf(
                    Locale.ROOT,
                    "%6d ms, ratio %.2f, %s%n",
                    medians[way],
                    (double) medians[way] / medians[0],
                    ways.get(way).name());
        }
    }

    private long[] medians(int classes) throws IOException, InterruptedException {
        long[][] millis = new long[ways.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int way = 0; way < millis.length; way++) {
                millis[way][round] = program.millis(classes, ways.get(way).options());
            }
        }
        return Arrays.stream(millis).mapToLong(ProcessComparison::median).toArray();
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
