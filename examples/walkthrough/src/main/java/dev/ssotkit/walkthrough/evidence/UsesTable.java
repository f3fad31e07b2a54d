package dev.ssotkit.walkthrough.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The recipe's data table as the Maven plugin exports it: a row for every use of a legacy type. */
public record UsesTable(List<Use> uses) {

    /** One use, with the columns that the walkthrough looks at. */
    public record Use(String file, int line, String kind, String legacyType, String status, String reason) {}

    /**
     * Reads the CSV, which starts with comment lines.
     *
     * @throws IllegalArgumentException if a column is missing
     */
    public static UsesTable read(Path csv) throws IOException {
        List<List<String>> rows = rows(Files.readString(csv));
        rows.removeIf(row -> row.get(0).startsWith("#"));
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(csv + " has no line of column names");
        }
        Map<String, Integer> columns = new HashMap<>();
        for (String column : rows.get(0)) {
            columns.put(column, columns.size());
        }
        List<Use> uses = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            uses.add(new Use(
                    cell(row, columns, "file"),
                    Integer.parseInt(cell(row, columns, "line")),
                    cell(row, columns, "kind"),
                    cell(row, columns, "legacyType"),
                    cell(row, columns, "status"),
                    cell(row, columns, "reason")));
        }
        return new UsesTable(List.copyOf(uses));
    }

    public long count(String status) {
        return uses.stream().filter(use -> use.status().equals(status)).count();
    }

    private static String cell(List<String> row, Map<String, Integer> columns, String name) {
        Integer column = columns.get(name);
        if (column == null || column >= row.size()) {
            throw new IllegalArgumentException("no column `" + name + "` in the row " + row);
        }
        return row.get(column);
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                // A doubled quote inside quotes is one quote; ours has none, so both simply fall away.
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\n')) {
                cell.append(c);
            } else {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        if (cell.length() > 0) {
            row.add(cell.toString().strip());
            rows.add(row);
        }
        return rows;
    }
}
