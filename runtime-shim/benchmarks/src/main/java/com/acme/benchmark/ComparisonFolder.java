package com.acme.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;

/** A folder that is gone, with all that is in it, when the comparison is over. */
final class ComparisonFolder implements AutoCloseable {
    private static final String MAP = "/benchmark-map.yml";

    private final Path path;

    ComparisonFolder(String prefix) throws IOException {
        path = Files.createTempDirectory(prefix);
    }

    Path path() {
        return path;
    }

    /** The option that attaches an agent with the benchmarks' map, and a log in this folder. */
    String attaching(Path agent) throws IOException {
        Path map = path.resolve("rewrite.yml");
        if (Files.notExists(map)) {
            try (InputStream resource = ComparisonFolder.class.getResourceAsStream(MAP)) {
                Files.copy(Objects.requireNonNull(resource, MAP), map);
            }
        }
        return "-javaagent:" + agent + "=map=" + map + ",quiet=true,log=" + path.resolve("%i.jsonl");
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
