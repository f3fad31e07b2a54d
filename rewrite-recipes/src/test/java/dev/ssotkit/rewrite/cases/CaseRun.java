package dev.ssotkit.rewrite.cases;

import static org.assertj.core.api.Assertions.assertThat;

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
            codebase.libraries(List.of(Lombok.jar()));
        }
        unproven = texts(expectations, Word.UNPROVEN);
        outcome = codebase.run(folder.recipe(texts(expectations, Word.RECIPE)));
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
                .filter(path -> end.equals("*") || path.equals(end) || path.endsWith("/" + end))
                .toList();
        assertThat(paths).as("files named " + end).isNotEmpty();
        return paths;
    }

    boolean isUnchanged(String path) {
        return before.containsKey(path) && before.get(path).equals(outcome.files.get(path));
    }

    boolean existsAfter(String end) {
        return outcome.files.keySet().stream().anyMatch(path -> path.equals(end) || path.endsWith("/" + end));
    }

    /** The text of a file after the run. */
    String text(String end) {
        return outcome.file(end);
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
