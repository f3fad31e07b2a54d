package dev.ssotkit.codebase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Parser;
import org.openrewrite.SourceFile;
import org.openrewrite.java.JavaParser;

/**
 * A parsed code base: some 85 lines a file, each of which uses two legacy types.
 *
 * @param types how many legacy types the files use, by turns; as many are declared for any number
 * @param isBlocked whether a use of the first blocks it, and it the next, and so on to the last
 */
record Codebase(List<SourceFile> files, int types, boolean isBlocked) {
    private static final int DECLARED = 600;

    static Codebase parse(int files, int types, boolean isBlocked, ExecutionContext ctx) {
        List<Parser.Input> inputs = new ArrayList<>();
        for (String source : sources(files, types, isBlocked)) {
            String name = source.substring(source.indexOf("class ") + 6).split("\\W", 2)[0];
            String folder = source.substring("package ".length(), source.indexOf(';'));
            inputs.add(Parser.Input.fromString(Path.of("src/main/java/" + folder, name + ".java"), source));
        }
        List<SourceFile> parsed = JavaParser.fromJavaVersion()
                .build()
                .parseInputs(inputs, null, ctx)
                .toList();
        return new Codebase(parsed, types, isBlocked);
    }

    /** The names of its legacy types. */
    List<String> legacyTypes() {
        return IntStream.range(0, types).mapToObj(i -> "old.L" + i).toList();
    }

    /** All declarations, and the first quarter of the files that use them: for what would take minutes otherwise. */
    Codebase quarter() {
        int users = files.size() - DECLARED - 1;
        return new Codebase(files.subList(0, DECLARED + 1 + users / 4), types, isBlocked);
    }

    long lines() {
        return files.stream().mapToLong(file -> file.printAll().lines().count()).sum();
    }

    /** As many uses and as many declarations for any number of types. */
    private static List<String> sources(int files, int types, boolean isChained) {
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
        for (int i = 0; i < DECLARED; i++) {
            sources.add("""
                    package old;

                    public class L%d {
                        public void missing() {}

                        public void meet(L%d other) {}

                        public void work(String item) {}
                    }
                    """.formatted(i, i < types ? Math.max(i - 1, 0) : i));
        }
        for (int i = 0; i < files; i++) {
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
