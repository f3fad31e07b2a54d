package dev.ssotkit.rewrite.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.openrewrite.Recipe;
import org.openrewrite.config.Environment;
import org.openrewrite.config.YamlResourceLoader;

/** A case as it lies on disk: {@code before/}, {@code rewrite.yml} and {@code expect}. */
record CaseFolder(Path folder) {

    private static final Path ALL = Path.of("src", "test", "cases");

    static List<CaseFolder> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL.resolve("inputs"))) {
            return folders.sorted().map(CaseFolder::new).toList();
        }
    }

    String name() {
        return folder.getFileName().toString();
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
            read(ALL.resolve("used").resolve(name), files);
        }
        read(folder.resolve("before"), files);
        return files;
    }

    private static void read(Path root, Map<String, String> into) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> {
                try {
                    into.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** The recipes of the map, loaded as every OpenRewrite runner loads them; all of them if none is named. */
    Recipe recipe(List<String> names) throws IOException {
        Path map = folder.resolve("rewrite.yml");
        String text = Files.readString(map);
        try (InputStream yaml = Files.newInputStream(map)) {
            Environment environment = Environment.builder()
                    .load(new YamlResourceLoader(yaml, map.toUri(), new Properties()))
                    .build();
            return environment.activateRecipes(environment.listRecipes().stream()
                    .map(Recipe::getName)
                    .filter(name -> names.isEmpty() ? text.contains("name: " + name + "\n") : names.contains(name))
                    .toList());
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
