package com.acme.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.ToolProvider;

/**
 * What {@code scan} and {@code plan} take for class files of which none names a legacy type, beside reading and inflating
 * them, and beside an index of annotations and subclasses.
 *
 * <pre>
 * mvn -B -ntp -q package -pl :benchmarks -am -DskipTests
 * java -cp runtime-shim/benchmarks/target/benchmarks.jar com.acme.benchmark.ScanComparison 35000 7
 * </pre>
 */
public final class ScanComparison {
    private static final String MAP = """
            type: specs.openrewrite.org/v1beta/recipe
            name: app.OneManager
            displayName: One manager
            description: Every legacy manager becomes the one `Canonical`.
            recipeList:
              - dev.ssotkit.rewrite.ConsolidateManager:
                  canonicalType: com.acme.app.Canonical
                  accessor: getInstance()
                  legacyTypes: [com.acme.app.Legacy, com.acme.app.Outer$Inner]
            """;

    private static final String TYPES = """
            package com.acme.app;
            public class Canonical {
              private static final Canonical ONE = new Canonical();
              public static Canonical getInstance() { return ONE; }
            }
            class Legacy {}
            class Outer { static class Inner {} }
            """;

    private ScanComparison() {}

    /**
     * Each in a JVM of its own, by turns.
     *
     * @param arguments the number of classes, and how often each way is run
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int classes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 35_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        try (ComparisonFolder folder = new ComparisonFolder("scan-comparison")) {
            Path jar = folder.path().resolve("many.jar");
            ManyClassFiles.pack(jar, classes);
            Path one = folder.path().resolve("one.jar");
            ManyClassFiles.pack(one, 1);
            Path map = Files.writeString(folder.path().resolve("one-manager.yml"), MAP);
            Path types = compileTypes(folder.path());
            Map<String, List<String>> ways = new LinkedHashMap<>();
            ways.put("read and inflate", List.of(ManyClassFiles.class.getName(), jar.toString()));
            ways.put("scan", command("scan", map, types, jar));
            ways.put("scan of one class", command("scan", map, types, one));
            ways.put("plan", command("plan", map, types, jar));
            ways.put("an index by Jandex", List.of(JandexOf.class.getName(), jar.toString()));
            print(classes, run(ways, rounds));
        }
    }

    private static Path compileTypes(Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("Canonical.java"), TYPES);
        Path target = folder.resolve("types");
        String[] command = {"-proc:none", "-d", target.toString(), source.toString()};
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, command) != 0) {
            throw new IOException("the types of the map do not compile");
        }
        return target;
    }

    private static List<String> command(String verb, Path map, Path types, Path jar) {
        return List.of(
                MeasuredCommand.class.getName(),
                verb,
                "--map",
                map.toString(),
                "--classes",
                types.toString(),
                jar.toString());
    }

    private static Map<String, List<Long>> run(Map<String, List<String>> ways, int rounds)
            throws IOException, InterruptedException {
        Map<String, List<Long>> cpuMillis = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> way : ways.entrySet()) {
                List<String> command = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path")));
                command.addAll(way.getValue());
                cpuMillis
                        .computeIfAbsent(way.getKey(), name -> new ArrayList<>())
                        .add(MeasuredJvm.run(command));
            }
        }
        return cpuMillis;
    }

    private static void print(int classes, Map<String, List<Long>> cpuMillis) {
        System.out.printf(Locale.ROOT, "%d classes%n%10s  %10s  CPU ms, whole process%n", classes, "median", "least");
        cpuMillis.forEach((way, all) -> {
            List<Long> sorted = all.stream().sorted().toList();
            System.out.printf(Locale.ROOT, "%10d  %10d  %s%n", sorted.get(sorted.size() / 2), sorted.get(0), way);
        });
    }
}
