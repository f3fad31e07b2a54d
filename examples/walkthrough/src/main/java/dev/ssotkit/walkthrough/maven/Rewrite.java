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

    private static final String TABLES = "dev.ssotkit.rewrite.table.";

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
        call(name, "dryRun", List.of());
        Path patch = results().resolve("rewrite.patch");
        return new DryRun(Files.exists(patch) ? Files.readString(patch) : "", results());
    }

    /**
     * Goal {@code dryRun} as a guard: a file that the recipe would change, or only mark, fails the build.
     *
     * @return what Maven says of the failure; empty if the build passes
     */
    public String guard(String name) throws IOException {
        try {
            call(name, "dryRun", List.of("-DfailOnDryRunResults=true"));
            return "";
        } catch (BuildFailure e) {
            return String.valueOf(e.getMessage());
        }
    }

    /**
     * Goal {@code run}: edits the sources.
     *
     * @return the table of uses
     */
    public Path run(String name) throws IOException {
        return run(name, "LegacyUses");
    }

    /**
     * Goal {@code run} of a recipe with another table.
     *
     * @param table such as {@code RetiredTypes}
     */
    public Path run(String name, String table) throws IOException {
        call(name, "run", List.of());
        return table(results(), table);
    }

    /**
     * What a dry run found.
     *
     * @param results the folder with all that it wrote, until the next one
     */
    public record DryRun(String patch, Path results) {

        /** The table of uses; one without rows is not written. */
        public Path legacyUses() throws IOException {
            return table(results, "LegacyUses");
        }

        /** The tables of the run, whichever there are. */
        public Path tables() {
            return results.resolve("datatables");
        }
    }

    private void call(String name, String goal, List<String> more) throws IOException {
        deleteOldResults();
        List<String> words = new ArrayList<>();
        words.add(build.rewritePlugin() + ":" + goal);
        words.add("-Drewrite.recipeArtifactCoordinates=dev.ssotkit:rewrite-ssot:" + build.version());
        words.add("-Drewrite.activeRecipes=" + recipe);
        words.add("-Drewrite.exportDatatables=true");
        words.add("-Drewrite.failOnInvalidActiveRecipes=true");
        words.addAll(more);
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

    private static Path table(Path results, String name) throws IOException {
        try (Stream<Path> files = Files.exists(results) ? Files.walk(results) : Stream.empty()) {
            return files.filter(file -> file.endsWith(TABLES + name + ".csv"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the plugin exported no table " + name + " below " + results));
        }
    }
}
