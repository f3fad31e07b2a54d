package dev.ssotkit.progress.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Columns for a terminal: the first is text, the others are flush right. Plain ASCII, whatever the terminal's encoding. */
public final class TextTable {
    private static final int WIDTH = 120;
    private static final int GAP = 2;

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(String... header) {
        this.header = List.of(header);
    }

    public void add(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** Prints header, rule and rows; a text too long for the terminal stands on a line of its own. */
    public void print(PrintWriter out) {
        int[] widths = widths();
        printRow(out, header, widths);
        int total = 0;
        for (int width : widths) {
            total += width + GAP;
        }
        out.println("-".repeat(total - GAP));
        rows.forEach(row -> printRow(out, row, widths));
    }

    private int[] widths() {
        int[] widths = new int[header.size()];
        int others = 0;
        for (int column = header.size() - 1; column >= 0; column--) {
            widths[column] = header.get(column).length();
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
            others += column == 0 ? 0 : widths[column] + GAP;
        }
        widths[0] = Math.min(widths[0], WIDTH - others);
        return widths;
    }

    private static void printRow(PrintWriter out, List<String> cells, int[] widths) {
        String first = cells.get(0);
        StringBuilder line = new StringBuilder();
        if (first.length() > widths[0]) {
            out.println(first);
            first = "";
        }
        line.append(first).append(" ".repeat(widths[0] - first.length()));
        for (int column = 1; column < widths.length; column++) {
            String cell = cells.get(column);
            line.append(" ".repeat(GAP + widths[column] - cell.length())).append(cell);
        }
        out.println(line.toString().stripTrailing());
    }
}
