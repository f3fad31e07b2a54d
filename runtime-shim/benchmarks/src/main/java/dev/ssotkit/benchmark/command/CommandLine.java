package dev.ssotkit.benchmark.command;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Java;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The toolkit's command line over a small map, in a JVM that says how much memory it took. */
final class CommandLine {
    private static final String MAP = """
            type: specs.openrewrite.org/v1beta/recipe
            name: app.OneManager
            displayName: One manager
            description: Every `Legacy` becomes the one `Canonical`.
            recipeList:
              - dev.ssotkit.rewrite.ConsolidateManager:
                  canonicalType: app.Canonical
                  accessor: getInstance()
                  legacyTypes:
                    - app.Legacy
            """;

    private final Bench bench;
    private final Java java;

    CommandLine(Bench bench, String... options) {
        this.bench = bench;
        this.java = Java.of(bench.jdk(), options);
    }

    /** A program that stands beside the benchmarks. */
    List<String> program(String name, String... arguments) {
        return java.run(bench.build().classPath(), "com.acme.benchmark." + name, arguments);
    }

    /** A verb that needs no map. */
    List<String> verb(String... words) {
        return program("MeasuredCommand", words);
    }

    /** A verb over the map. */
    List<String> mapped(String verb, String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of(verb, "--map", map().toString()));
        all.addAll(List.of(words));
        return verb(all.toArray(new String[0]));
    }

    private Path map() throws IOException {
        Path map = bench.folder().resolve("rewrite.yml");
        return Files.exists(map) ? map : Files.writeString(map, MAP);
    }
}
