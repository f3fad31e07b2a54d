package dev.ssotkit.rewrite.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A case after the recipe has run over it: what was, what became of it, and the rows. */
final class CaseRun {

    private final Codebase codebase = new Codebase();
    private final Map<String, String> before;
    private final Codebase.Outcome outcome;
    private final List<String> unproven;

    CaseRun(CaseFolder folder, List<Expectation> expectations) throws IOException {
        before = folder.files(texts(expectations, Word.USE));
        before.forEach(codebase::file);
        if (!texts(expectations, Word.LOMBOK).isEmpty()) {
            codebase.libraries(List.of(ClassPath.of(lombok.Generated.class)));
        }
        unproven = texts(expectations, Word.UNPROVEN);
        outcome = codebase.run(folder.recipe());
    }

    private static List<String> texts(List<Expectation> expectations, Word word) {
        return expectations.stream()
                .filter(each -> each.word() == word)
                .map(Expectation::text)
                .toList();
    }

    String printsBefore(String mainClass) {
        return onOneLine(codebase.prints(mainClass));
    }

    String printsAfter(String mainClass) {
        return onOneLine(
                unproven.isEmpty() ? outcome.prints(mainClass) : outcome.printsUnproven(unproven.get(0), mainClass));
    }

    private static String onOneLine(String printed) {
        return printed.strip().replace("\n", " | ");
    }

    void compiles() {
        if (unproven.isEmpty()) {
            outcome.compiles();
        } else {
            outcome.compilesUnproven(unproven.get(0));
        }
    }

    /** The paths, before and after, that end like this; all of them for {@code *}. */
    List<String> paths(String end) {
        List<String> paths = Stream.concat(before.keySet().stream(), outcome.files.keySet().stream())
                .distinct()
                .filter(path -> end.equals("*") || isNamed(path, end))
                .toList();
        assertThat(paths).as("files named " + end).isNotEmpty();
        return paths;
    }

    boolean isUnchanged(String path) {
        return before.containsKey(path) && before.get(path).equals(outcome.files.get(path));
    }

    /** The text, after the run, of the one file whose path ends like this. */
    String text(String end) {
        List<String> paths = outcome.files.keySet().stream()
                .filter(path -> isNamed(path, end))
                .toList();
        assertThat(paths).as("files named " + end).hasSize(1);
        return outcome.files.get(paths.get(0));
    }

    private static boolean isNamed(String path, String end) {
        return path.equals(end) || path.endsWith("/" + end);
    }

    /** The rows, each as one line of text. */
    List<String> rows() {
        return outcome.rows.stream()
                .map(row -> "%s %s:%d %s %s -> %s: %s [%s]"
                        .formatted(
                                row.status(),
                                row.file(),
                                row.line(),
                                row.kind(),
                                row.legacyType(),
                                row.canonicalType(),
                                row.reason(),
                                row.remedy()))
                .toList();
    }
}
