package dev.ssotkit.progress.uses;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as RFC 4180 has them; a quoted field may hold commas, quotes and line ends. */
final class Csv {
    /** @param line one-based, where the record begins */
    record Row(int line, List<String> fields) {}

    private final String text;
    private int position;
    private int line = 1;

    private Csv(String text) {
        this.text = text;
    }

    /** Every record; empty lines are none. */
    static List<Row> parse(String text) {
        Csv csv = new Csv(text);
        List<Row> rows = new ArrayList<>();
        while (csv.position < text.length()) {
            Row row = csv.row();
            if (row.fields().size() > 1 || !row.fields().get(0).isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() {
        int start = line;
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (at(',')) {
            position++;
            fields.add(field());
        }
        if (at('\r')) {
            position++;
        }
        if (at('\n')) {
            position++;
            line++;
        }
        return new Row(start, List.copyOf(fields));
    }

    private String field() {
        if (at('"')) {
            return quoted();
        }
        int start = position;
        while (position < text.length() && !at(',') && !at('\n') && !at('\r')) {
            position++;
        }
        return text.substring(start, position);
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        for (position++; position < text.length(); position++) {
            char c = text.charAt(position);
            if (c == '"') {
                position++;
                if (!at('"')) {
                    return field.toString();
                }
            } else if (c == '\n') {
                line++;
            }
            field.append(c);
        }
        return field.toString();
    }

    private boolean at(char c) {
        return position < text.length() && text.charAt(position) == c;
    }
}
