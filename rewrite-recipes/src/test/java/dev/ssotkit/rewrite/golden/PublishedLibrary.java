package dev.ssotkit.rewrite.golden;

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
                sources.putAll(TextFiles.below(root, PublishedLibrary::isSource));
            }
        }
        return sources;
    }

    private static boolean isSource(String path) {
        return path.endsWith(".java") && !path.endsWith("module-info.java");
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

    Recipe recipe() throws IOException {
        return RewriteYaml.load(kept.resolve("rewrite.yml"));
    }

    @Override
    public String toString() {
        return kept.getFileName().toString();
    }
}
