package dev.ssotkit.walkthrough.maven;

import dev.ssotkit.walkthrough.workspace.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The real rewrite-maven-plugin with our recipes, called as a team calls it: the map is {@code rewrite.yml} in the root. */
public final class Rewrite {

    private static final String TABLE = "dev.ssotkit.rewrite.table.LegacyUses.csv";

    private final NestedMaven maven;
    private final Build build;
    private final Path project;
    private final String recipe;

    public Rewrite(NestedMaven maven, Build build, Path project, String recipe) {
        this.maven = maven;
        this.build = build;
        this.project = project;
        this.recipe = recipe;
    }

    /** Goal {@code dryRun}: edits nothing, writes the patch and the table of uses. */
    public DryRun dryRun(String name) throws IOException {
        deleteOldResults();
        call(name, "dryRun");
        Path patch = results().resolve("rewrite.patch");
        return new DryRun(Files.exists(patch) ? Files.readString(patch) : "", table());
    }

    /**
     * Goal {@code run}: edits the sources.
     *
     * @return the table of uses
     */
    public Path run(String name) throws IOException {
        deleteOldResults();
        call(name, "run");
        return table();
    }

    /** What a dry run found. */
    public record DryRun(String patch, Path legacyUses) {}

    private void call(String name, String goal) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(build.rewritePlugin() + ":" + goal);
        words.add("-Drewrite.recipeArtifactCoordinates=dev.ssotkit:rewrite-ssot:" + build.version());
        words.add("-Drewrite.activeRecipes=" + recipe);
        words.add("-Drewrite.exportDatatables=true");
        words.add("-Drewrite.failOnInvalidActiveRecipes=true");
        maven.run(name, project, words);
    }

    private Path results() {
        return project.resolve("target/rewrite");
    }

    private void deleteOldResults() throws IOException {
        if (Files.exists(results())) {
            try (Stream<Path> old = Files.walk(results())) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private Path table() throws IOException {
        try (Stream<Path> files = Files.exists(results()) ? Files.walk(results()) : Stream.empty()) {
            return files.filter(file -> file.endsWith(TABLE))
                    .findFirst()
                    .orElseThrow(
                            () -> new IOException("the plugin exported no table " + TABLE + " below " + results()));
        }
    }
}
