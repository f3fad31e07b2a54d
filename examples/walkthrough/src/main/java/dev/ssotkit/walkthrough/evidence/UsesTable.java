package dev.ssotkit.walkthrough.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The recipe's data table as the Maven plugin exports it: a row for every use of a legacy type. */
public record UsesTable(List<Use> uses) {

    /** One use, with the columns that the walkthrough looks at. */
    public record Use(String file, int line, String kind, String legacyType, String status, String reason) {

        static Use of(Map<String, String> row) {
            return new Use(
                    DataTable.cell(row, "file"),
                    Integer.parseInt(DataTable.cell(row, "line")),
                    DataTable.cell(row, "kind"),
                    DataTable.cell(row, "legacyType"),
                    DataTable.cell(row, "status"),
                    DataTable.cell(row, "reason"));
        }
    }

    /**
     * Reads the CSV.
     *
     * @throws IllegalArgumentException if a column is missing
     */
    public static UsesTable read(Path csv) throws IOException {
        return new UsesTable(DataTable.read(csv).rows().stream().map(Use::of).toList());
    }

    public long count(String status) {
        return uses.stream().filter(use -> use.status().equals(status)).count();
    }
}
