package dev.ssotkit.progress.uses;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.evidence.SourceLine;
import dev.ssotkit.progress.files.ReadText;
import dev.ssotkit.record.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the table that a dry run of the recipes leaves under {@code target/rewrite/datatables}. */
public final class UsesReader {
    private static final List<String> COLUMNS =
            List.of("file", "line", "kind", "legacyType", "canonicalType", "status", "reason", "remedy");
    /** Tables of older recipes lack it. */
    private static final String BLOCKS = "blocks";

    private static final Comparator<LegacyUse> BY_PLACE = Comparator.comparing(LegacyUse::file)
            .thenComparing(LegacyUse::line)
            .thenComparing(LegacyUse::legacyType)
            .thenComparing(LegacyUse::kind)
            .thenComparing(LegacyUse::status);
    private static final String REMEDY = "give the LegacyUses table that the recipe's dry run writes under"
            + " target/rewrite/datatables (rewrite.exportDatatables=true)";

    private final Path file;
    private final List<String> problems = new ArrayList<>();

    private UsesReader(Path file) {
        this.file = file;
    }

    /**
     * Every row, in the order of the places they name.
     *
     * @param table the CSV file, or a folder of data tables: then that of its latest run
     * @throws InputException if there is no such table
     */
    public static List<LegacyUse> read(Path table) {
        if (Files.isDirectory(table)) {
            return DataTables.latestIn(table)
                    .legacyUses()
                    .map(UsesReader::readFile)
                    .orElse(List.of());
        }
        return readFile(table);
    }

    private static List<LegacyUse> readFile(Path file) {
        UsesReader reader = new UsesReader(file);
        List<LegacyUse> uses = reader.uses(reader.text());
        if (!reader.problems.isEmpty()) {
            throw new InputException(reader.problems);
        }
        return uses;
    }

    private String text() {
        if (!Files.isRegularFile(file)) {
            throw new InputException(file + ": no such file; " + REMEDY);
        }
        try {
            return ReadText.of(file);
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read: " + e);
        }
    }

    private List<LegacyUse> uses(String text) {
        List<Csv.Row> rows = Csv.parse(text).stream()
                .dropWhile(row -> row.fields().get(0).startsWith("#"))
                .toList();
        if (rows.isEmpty()) {
            throw new InputException(file + ": no table in it; " + REMEDY);
        }
        Map<String, Integer> columns = columns(rows.get(0));
        List<LegacyUse> uses = new ArrayList<>();
        for (Csv.Row row : rows.subList(1, rows.size())) {
            if (row.fields().size() == rows.get(0).fields().size()) {
                uses.add(use(row, columns));
            } else {
                problems.add(file + ":" + row.line() + ": " + row.fields().size() + " columns instead of "
                        + rows.get(0).fields().size() + "; export the table again");
            }
        }
        uses.sort(BY_PLACE);
        return List.copyOf(uses);
    }

    private Map<String, Integer> columns(Csv.Row header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.fields().size(); i++) {
            columns.put(header.fields().get(i), i);
        }
        List<String> missing =
                COLUMNS.stream().filter(name -> !columns.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw new InputException(
                    file + ":" + header.line() + ": no column " + String.join(", ", missing) + "; " + REMEDY);
        }
        return columns;
    }

    private LegacyUse use(Csv.Row row, Map<String, Integer> columns) {
        List<String> values = COLUMNS.stream()
                .map(column -> PlainText.singleLine(row.fields().get(columns.getOrDefault(column, 0))))
                .toList();
        return new LegacyUse(
                values.get(0),
                line(row, values.get(1)),
                values.get(2),
                values.get(3),
                values.get(4),
                values.get(5),
                values.get(6),
                values.get(7),
                blocks(row, columns.get(BLOCKS), values));
    }

    private static boolean blocks(Csv.Row row, @Nullable Integer column, List<String> values) {
        boolean moves = values.get(5).equals("REWRITTEN") || values.get(5).equals("KEPT");
        return column == null
                ? !moves && !values.get(7).isEmpty()
                : row.fields().get(column).equals("true");
    }

    private SourceLine line(Csv.Row row, String value) {
        try {
            return value.isEmpty() ? SourceLine.UNKNOWN : SourceLine.of(Integer.parseInt(value));
        } catch (NumberFormatException e) {
            problems.add(file + ":" + row.line() + ": `" + value + "` is no line number; export the table again");
            return SourceLine.UNKNOWN;
        }
    }
}
