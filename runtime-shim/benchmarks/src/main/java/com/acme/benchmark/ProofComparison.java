package com.acme.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What {@code prove} takes for a code base of which every class file differs between both sides, beside what compiling
 * both sides takes: a proof that costs less than the compilation before it is no reason to leave it out.
 *
 * <pre>
 * mvn -B -ntp -q package -pl :benchmarks -am -DskipTests
 * java -cp runtime-shim/benchmarks/target/benchmarks.jar com.acme.benchmark.ProofComparison 50000 3
 * </pre>
 */
public final class ProofComparison {
    private static final String HEAP = "-Xmx1g";

    static final String MAP = """
            type: specs.openrewrite.org/v1beta/recipe
            name: app.OneManager
            displayName: One manager
            description: Every `Legacy` becomes the one `Canonical`.
            recipeList:
              - dev.ssotkit.rewrite.ConsolidateManager:
                  canonicalType: app.Canonical
                  accessor: getInstance()
                  legacyTypes:
                    - app.Legacy
            """;

    private ProofComparison() {}

    /**
     * Compiles the code base once, and proves it in a JVM of its own, again and again.
     *
     * @param arguments the number of classes, and how often they are proved
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int classes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        System.out.printf(Locale.ROOT, "%d classes, %s, %d processors%n", classes, HEAP, processors());
        System.out.printf("%10s  %10s%n", "elapsed ms", "CPU ms");
        try (ComparisonFolder folder = new ComparisonFolder("proof-comparison")) {
            long start = System.nanoTime();
            long cpu = MeasuredJvm.cpuMillis();
            ManyMoves moves = ManyMoves.compile(folder.path(), classes);
            print(start, MeasuredJvm.cpuMillis() - cpu, "compiling both sides");
            Path map = Files.writeString(folder.path().resolve("one-manager.yml"), MAP);
            for (int round = 0; round < rounds; round++) {
                long proving = System.nanoTime();
                print(proving, prove(map, moves), "prove");
            }
        }
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static long prove(Path map, ManyMoves moves) throws IOException, InterruptedException {
        return MeasuredJvm.run(List.of(
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                MeasuredCommand.class.getName(),
                "prove",
                "--map",
                map.toString(),
                "--before",
                moves.before().toString(),
                "--after",
                moves.after().toString()));
    }

    private static void print(long start, long cpuMillis, String what) {
        System.out.printf(Locale.ROOT, "%10d  %10d  %s%n", (System.nanoTime() - start) / 1_000_000, cpuMillis, what);
    }
}
