package dev.ssotkit.rewrite.golden;

import dev.ssotkit.rewrite.table.LegacyUses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openrewrite.ExecutionContext;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Parser;
import org.openrewrite.Recipe;
import org.openrewrite.RecipeRun;
import org.openrewrite.Result;
import org.openrewrite.SourceFile;
import org.openrewrite.internal.InMemoryLargeSourceSet;
import org.openrewrite.java.JavaParser;
import org.openrewrite.java.marker.JavaSourceSet;
import org.openrewrite.tree.ParseError;

/**
 * One run of a recipe over a library.
 *
 * @param files every file after the run, by path
 * @param patch the unified diff, as OpenRewrite's runners print it; empty if nothing changed
 * @param rows a row for every use, in the order of file and line
 */
record GoldenRun(Map<String, String> files, String patch, List<LegacyUses.Row> rows) {

    private static final Comparator<LegacyUses.Row> IN_READING_ORDER = Comparator.comparing(LegacyUses.Row::file)
            .thenComparing(LegacyUses.Row::line)
            .thenComparing(LegacyUses.Row::kind)
            .thenComparing(LegacyUses.Row::legacyType);

    static GoldenRun of(Recipe recipe, Map<String, String> files, List<Path> classPath) {
        ExecutionContext ctx = new InMemoryExecutionContext(error -> {
            throw new AssertionError("the run fails", error);
        });
        RecipeRun run = recipe.run(new InMemoryLargeSourceSet(parse(files, classPath, ctx)), ctx);
        Map<String, String> after = new LinkedHashMap<>(files);
        List<String> diffs = new ArrayList<>();
        for (Result result : run.getChangeset().getAllResults()) {
            after.remove(pathOf(result.getBefore()));
            after.put(pathOf(result.getAfter()), result.getAfter().printAll());
            diffs.add(result.diff());
        }
        List<LegacyUses.Row> rows = run.getDataTableRows(LegacyUses.class.getName());
        return new GoldenRun(
                after,
                diffs.stream().sorted().collect(Collectors.joining()),
                rows.stream().sorted(IN_READING_ORDER).toList());
    }

    private static String pathOf(SourceFile file) {
        return file.getSourcePath().toString().replace('\\', '/');
    }

    private static List<SourceFile> parse(Map<String, String> files, List<Path> classPath, ExecutionContext ctx) {
        List<Parser.Input> inputs = new ArrayList<>();
        files.forEach((path, text) -> inputs.add(Parser.Input.fromString(Path.of(path), text)));
        JavaSourceSet main = JavaSourceSet.build("main", classPath);
        return JavaParser.fromJavaVersion()
                .classpath(classPath)
                .build()
                .parseInputs(inputs, null, ctx)
                .peek(GoldenRun::requireParsed)
                .map(file -> (SourceFile) file.withMarkers(file.getMarkers().add(main)))
                .toList();
    }

    private static void requireParsed(SourceFile file) {
        if (file instanceof ParseError) {
            throw new AssertionError("does not parse: " + file.getSourcePath());
        }
    }

    /** Whether a use at {@code path:line} is left as it was. */
    boolean staysAt(String place) {
        return rows.stream()
                .filter(row -> place.equals(row.file() + ":" + row.line()))
                .anyMatch(row -> !row.status().equals("REWRITTEN"));
    }

    /** The rows as lines of comma-separated values. */
    String uses() {
        return rows.stream()
                .map(row -> "%s,%d,%s,%s,%s,%s%n"
                        .formatted(
                                row.file(),
                                row.line(),
                                row.kind(),
                                row.legacyType(),
                                row.status(),
                                quoted(row.reason())))
                .collect(Collectors.joining());
    }

    private static String quoted(String reason) {
        return reason.isEmpty() ? "" : '"' + reason.replace("\"", "\"\"") + '"';
    }
}
