package dev.ssotkit.rewrite.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openrewrite.ExecutionContext;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Parser;
import org.openrewrite.SourceFile;
import org.openrewrite.internal.InMemoryLargeSourceSet;
import org.openrewrite.java.JavaParser;

/**
 * What a run costs, parsing apart, by the number of legacy types, over one code base of some 100,000 lines: seconds of
 * wall time, medians of runs by turns, as ratios. No test, for it asserts no time; the command stands in the recipe's
 * README.
 */
class TypesComparison {

    private static final int FILES = Integer.getInteger("comparison.files", 1_200);
    private static final int TURNS = Integer.getInteger("comparison.turns", 7);

    private static final String HELD = "T=200, each held by the next";

    private final ExecutionContext ctx = new InMemoryExecutionContext(error -> {
        throw new AssertionError(error);
    });

    @Test
    void by_number_of_types() {
        Map<String, List<SourceFile>> files = new TreeMap<>();
        for (int types : new int[] {1, 12, 120, 200, 600}) {
            files.put("T=%03d".formatted(types), parsed(codebase(types, false)));
        }
        files.put(HELD, parsed(codebase(200, true)));
        Map<String, List<Double>> seconds = new TreeMap<>();
        for (int turn = -1; turn < TURNS; turn++) {
            for (Map.Entry<String, List<SourceFile>> each : files.entrySet()) {
                int types = Integer.parseInt(each.getKey().substring(2, 5));
                double taken = secondsOf(each.getKey(), each.getValue(), types);
                if (turn >= 0) {
                    seconds.computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                            .add(taken);
                }
            }
        }
        List<SourceFile> free = files.get("T=001");
        double one = median(seconds.get("T=001"));
        System.out.printf("%,d lines, %d files, %d turns%n", lines(free), free.size(), TURNS);
        seconds.forEach((name, all) -> System.out.printf(
                "%-30s %6.2f s (%.2f to %.2f), %5.2f times T=1%n",
                name,
                median(all),
                all.stream().mapToDouble(each -> each).min().orElseThrow(),
                all.stream().mapToDouble(each -> each).max().orElseThrow(),
                median(all) / one));
    }

    private double secondsOf(String name, List<SourceFile> files, int types) {
        List<String> names =
                IntStream.range(0, types).mapToObj(i -> "old.L" + i).toList();
        long start = System.nanoTime();
        int changed = new ConsolidateManager("one.One", "get()", names, List.of())
                .run(new InMemoryLargeSourceSet(files), ctx, 1, 1)
                .getChangeset()
                .getAllResults()
                .size();
        double taken = (System.nanoTime() - start) / 1e9;
        if (name.equals(HELD)) {
            assertThat(changed).as(name).isZero();
        } else {
            assertThat(changed).as(name).isGreaterThanOrEqualTo(FILES);
        }
        return taken;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(each -> each).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static long lines(List<SourceFile> files) {
        return files.stream().mapToLong(file -> file.printAll().lines().count()).sum();
    }

    private List<SourceFile> parsed(List<String> sources) {
        List<Parser.Input> inputs = new ArrayList<>();
        for (String source : sources) {
            String name = source.substring(source.indexOf("class ") + 6).split("\\W", 2)[0];
            String folder = source.substring("package ".length(), source.indexOf(';'));
            inputs.add(Parser.Input.fromString(Path.of("src/main/java/" + folder, name + ".java"), source));
        }
        return JavaParser.fromJavaVersion()
                .build()
                .parseInputs(inputs, null, ctx)
                .toList();
    }

    /** As many uses and as many declarations for any number of types. */
    private static List<String> codebase(int types, boolean isChained) {
        List<String> sources = new ArrayList<>();
        sources.add("""
                package one;

                public class One {
                    public static One get() {
                        return null;
                    }

                    public void meet(One other) {}

                    public void work(String item) {}
                }
                """);
        for (int i = 0; i < 600; i++) {
            sources.add("""
                    package old;

                    public class L%d {
                        public void missing() {}

                        public void meet(L%d other) {}

                        public void work(String item) {}
                    }
                    """.formatted(i, i < types ? Math.max(i - 1, 0) : i));
        }
        for (int i = 0; i < FILES; i++) {
            sources.add(user(i, i % types, Math.max(i % types - 1, 0), isChained && i % types == 0));
        }
        return sources;
    }

    private static String user(int file, int type, int other, boolean isHeld) {
        String[] plain = new String[14];
        Arrays.setAll(plain, i -> """
                    int count%d(java.util.List<String> items) {
                        int sum = %d;
                        for (String item : items) {
                            sum += item.length();
                        }
                        return sum;
                    }
                """.formatted(i, i));
        return """
                package app;

                import old.L%1$d;

                class User%2$d {
                    private final L%1$d first = new L%1$d();

                    void run(L%1$d one, old.L%3$d two) {
                        one.meet(two);
                        first.work("x");%4$s
                    }

                %5$s}
                """.formatted(type, file, other, isHeld ? "\n        one.missing();" : "", String.join("\n", plain));
    }
}
