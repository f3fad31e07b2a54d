package dev.ssotkit.rewrite.golden;

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

/**
 * A library as its authors published it, with the map and the patch that are kept for it.
 *
 * @param kept the folder of its map, its patch, its rows and the sources that a team would add
 * @param unpacked what the build laid out: {@code sources}, and the jars that they compile against in {@code classpath}
 */
record PublishedLibrary(Path kept, Path unpacked) {

    private static final Path KEPT = Path.of("src/test/golden");
    private static final Path UNPACKED = Path.of("target/golden");

    static Stream<PublishedLibrary> all() throws IOException {
        try (Stream<Path> folders = Files.list(KEPT)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream().map(PublishedLibrary::of);
        }
    }

    private static PublishedLibrary of(Path kept) {
        return new PublishedLibrary(kept, UNPACKED.resolve(kept.getFileName()));
    }

    /** The Java sources by path, the team's own among them; module declarations need a module path and stay out. */
    Map<String, String> sources() throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Path root : List.of(unpacked.resolve("sources"), kept.resolve("added"))) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(PublishedLibrary::isSource)
                            .sorted()
                            .forEach(file ->
                                    sources.put(root.relativize(file).toString().replace('\\', '/'), read(file)));
                }
            }
        }
        return sources;
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java") && !file.endsWith("module-info.java");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> classPath() throws IOException {
        Path jars = unpacked.resolve("classpath");
        if (!Files.isDirectory(jars)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(jars)) {
            return files.sorted().toList();
        }
    }

    /** The map, loaded as every OpenRewrite runner loads it. */
    Recipe recipe() throws IOException {
        Path map = kept.resolve("rewrite.yml");
        try (InputStream yaml = Files.newInputStream(map)) {
            Environment environment = Environment.builder()
                    .load(new YamlResourceLoader(yaml, map.toUri(), new Properties()))
                    .build();
            return environment.activateRecipes(environment.listRecipes().stream()
                    .map(Recipe::getName)
                    .filter(name -> name.startsWith("golden."))
                    .toList());
        }
    }

    @Override
    public String toString() {
        return kept.getFileName().toString();
    }
}
