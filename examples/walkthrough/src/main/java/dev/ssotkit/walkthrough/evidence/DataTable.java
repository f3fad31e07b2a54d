package dev.ssotkit.walkthrough.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A CSV file with a line of column names, after comment lines if there are any. */
public record DataTable(Path file, List<Map<String, String>> rows) {

    public static DataTable read(Path csv) throws IOException {
        List<List<String>> lines = lines(Files.readString(csv));
        lines.removeIf(line -> line.get(0).startsWith("#"));
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(csv + " has no line of column names");
        }
        List<String> columns = lines.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < Math.min(columns.size(), line.size()); i++) {
                row.put(columns.get(i), line.get(i));
            }
            rows.add(Map.copyOf(row));
        }
        return new DataTable(csv, List.copyOf(rows));
    }

    /**
     * A column, from the first row to the last.
     *
     * @throws IllegalArgumentException if a row has none of that name
     */
    public List<String> column(String name) {
        return rows.stream().map(row -> cell(row, name)).toList();
    }

    static String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no column `" + column + "` in the row " + row);
        }
        return cell;
    }

    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
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
                line.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            }
        }
        if (cell.length() > 0) {
            line.add(cell.toString().strip());
            lines.add(line);
        }
        return lines;
    }
}
