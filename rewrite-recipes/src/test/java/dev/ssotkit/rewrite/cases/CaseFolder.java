package dev.ssotkit.rewrite.cases;

import dev.ssotkit.rewrite.testkit.RewriteYaml;
import dev.ssotkit.rewrite.testkit.TextFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openrewrite.Recipe;

/** A case as it lies on disk: {@code before/}, {@code rewrite.yml} and {@code expect}. */
record CaseFolder(Path folder) {

    private static final Path ALL = Path.of("src", "test", "cases");

    static List<CaseFolder> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL.resolve("inputs"))) {
            return folders.sorted().map(CaseFolder::new).toList();
        }
    }

    /** The lines of {@code expect}, in order, without comments. */
    List<Expectation> expectations() throws IOException {
        return Files.readAllLines(folder.resolve("expect")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Expectation::parse)
                .toList();
    }

    /** Sources and other files by path, those of the shared folders that the case uses among them. */
    Map<String, String> files(List<String> shared) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : shared) {
            files.putAll(TextFiles.below(ALL.resolve("used").resolve(name)));
        }
        files.putAll(TextFiles.below(folder.resolve("before")));
        return files;
    }

    /** The recipes of the map. */
    Recipe recipe() throws IOException {
        return RewriteYaml.load(folder.resolve("rewrite.yml"));
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
