package dev.ssotkit.progress.uses;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.progress.files.ReadText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code target/rewrite/datatables}: a folder for each run of OpenRewrite's plugin, named by its time. */
final class DataTables {
    private static final String RECIPE = "dev.ssotkit.rewrite.ConsolidateManager";

    private final Path run;

    private DataTables(Path run) {
        this.run = run;
    }

    /** The latest run in the folder, or the folder itself if it is a run's. */
    static DataTables latestIn(Path folder) {
        List<Path> children = list(folder);
        return new DataTables(children.stream()
                .filter(Files::isDirectory)
                .reduce((earlier, later) -> later)
                .orElse(folder));
    }

    /**
     * The table of legacy uses. OpenRewrite writes no file for a table without rows, so where there is none, the
     * statistics of the run must show that the recipe ran.
     *
     * @return empty if the recipe ran and found nothing
     * @throws InputException if it is not known to have run
     */
    Optional<Path> legacyUses() {
        Optional<Path> table = table("dev.ssotkit.rewrite.table.LegacyUses");
        if (table.isEmpty() && !recipeRan()) {
            throw new InputException(run + ": no LegacyUses table, and no statistics that show that " + RECIPE
                    + " ran; run the recipe's dry run with rewrite.exportDatatables=true");
        }
        return table;
    }

    private boolean recipeRan() {
        Optional<Path> statistics = table("org.openrewrite.table.RecipeRunStats");
        try {
            return statistics.isPresent()
                    && Csv.parse(ReadText.of(statistics.get())).stream()
                            .anyMatch(row -> row.fields().contains(RECIPE));
        } catch (IOException e) {
            throw new InputException(statistics.get() + ": cannot be read: " + e);
        }
    }

    private Optional<Path> table(String name) {
        return list(run).stream()
                .filter(file -> file.getFileName().toString().startsWith(name))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new InputException(folder + ": cannot be listed: " + e);
        }
    }
}
