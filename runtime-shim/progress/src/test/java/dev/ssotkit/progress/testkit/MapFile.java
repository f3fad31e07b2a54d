package dev.ssotkit.progress.testkit;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.file.InvalidMapException;
import dev.ssotkit.map.file.MapReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes maps. */
public final class MapFile {
    private MapFile() {}

    /** One recipe with these entries, each the indented options of a {@code ConsolidateManager}. */
    public static Path write(Path folder, String... entries) throws IOException {
        StringBuilder yaml = new StringBuilder("""
                type: specs.openrewrite.org/v1beta/recipe
                name: com.acme.One
                displayName: One
                description: One.
                recipeList:
                """);
        for (String entry : entries) {
            yaml.append("  - dev.ssotkit.rewrite.ConsolidateManager:\n").append(entry.indent(6));
        }
        return Files.writeString(folder.resolve("rewrite.yml"), yaml);
    }

    /** {@code a.Canonical} for {@code a.Legacy} and {@code a.Other}, with a factory. */
    public static Path simple(Path folder) throws IOException {
        return write(folder, """
                canonicalType: a.Canonical
                accessor: getInstance()
                legacyTypes: [a.Legacy, a.Other]
                calls:
                  - a.Factory create(..) -> getInstance()
                """);
    }

    public static ConsolidationMap read(Path file) {
        try {
            return MapReader.read(file.toFile(), null);
        } catch (InvalidMapException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}
