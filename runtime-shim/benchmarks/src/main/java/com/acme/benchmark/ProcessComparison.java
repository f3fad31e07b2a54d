package com.acme.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.ToolProvider;

/**
 * What the agent costs a whole process: a JVM loads thousands of classes, of which none names a legacy type, and ends.
 * Runs with the agent and without take turns, so that what else the machine does hits both; compare their medians.
 *
 * <pre>
 * mvn -B -ntp -q package -pl :benchmarks -am -DskipTests
 * java -cp runtime-shim/benchmarks/target/benchmarks.jar com.acme.benchmark.ProcessComparison 4000 11
 * </pre>
 */
public final class ProcessComparison {
    private static final String MAP = "/benchmark-map.yml";
    private static final int METHODS = 20;

    private ProcessComparison() {}

    /** @param arguments the number of classes, and how often each way is run */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int classes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 11;
        Path folder = Files.createTempDirectory("process-comparison");
        try {
            compile(folder, classes);
            Path map = folder.resolve("rewrite.yml");
            try (InputStream resource = ProcessComparison.class.getResourceAsStream(MAP)) {
                Files.copy(Objects.requireNonNull(resource, MAP), map);
            }
            String agent =
                    "-javaagent:" + AgentJar.path() + "=map=" + map + ",quiet=true,log=" + folder.resolve("%i.jsonl");
            double few = ratio(folder, agent, 1, rounds);
            double many = ratio(folder, agent, classes, rounds);
            System.out.printf(
                    Locale.ROOT, "with the agent / without: %.2f (one class), %.2f (%d classes)%n", few, many, classes);
        } finally {
            delete(folder);
        }
    }

    private static double ratio(Path folder, String agent, int classes, int rounds)
            throws IOException, InterruptedException {
        long[] without = new long[rounds];
        long[] with = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            without[round] = millis(folder, classes);
            with[round] = millis(folder, classes, agent);
        }
        long medianWithout = median(without);
        long medianWith = median(with);
        System.out.printf("%d classes: %d ms without, %d ms with (medians)%n", classes, medianWithout, medianWith);
        return (double) medianWith / medianWithout;
    }

    private static long millis(Path folder, int classes, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", folder.toString(), "load.Main", String.valueOf(classes)));
        long start = System.nanoTime();
        int exitCode = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exitCode != 0) {
            throw new IOException(command + " ended with " + exitCode);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void compile(Path folder, int classes) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("load"));
        List<String> command = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
        command.add(write(sources, "Main", """
                package load;
                public class Main {
                  public static void main(String[] arguments) throws Exception {
                    for (int i = 0; i < Integer.parseInt(arguments[0]); i++) { Class.forName("load.Type" + i); }
                  }
                }
                """));
        for (int type = 0; type < classes; type++) {
            StringBuilder source = new StringBuilder("package load; class Type" + type + " {\n");
            for (int method = 0; method < METHODS; method++) {
                source.append("String m")
                        .append(method)
                        .append("(java.util.Map<String, Integer> map) { return \"text")
                        .append(method)
                        .append("\" + map.get(\"key")
                        .append(method)
                        .append("\"); }\n");
            }
            command.add(write(sources, "Type" + type, source.append('}').toString()));
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(new String[0])) != 0) {
            throw new IOException("the classes to load do not compile");
        }
    }

    private static String write(Path folder, String type, String source) throws IOException {
        return Files.writeString(folder.resolve(type + ".java"), source).toString();
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
