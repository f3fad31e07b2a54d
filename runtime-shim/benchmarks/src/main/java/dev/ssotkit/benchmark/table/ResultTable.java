package dev.ssotkit.benchmark.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The table as it grows. Not thread-safe. */
public final class ResultTable {
    private static final String HEAD = """
            | what | against | JDK | goal | median | 95 % | all rounds | rounds | goal is | measured, medians | again |
            |---|---|---|---|---|---|---|---|---|---|---|
            """;

    private static final String READING = """
            Each round gives every contender one turn; the comparison is made within the round. *95 %* is the interval that holds the true median with at
            least that chance: all rounds where there are fewer than nine (and a smaller chance where there are fewer than six). Where it is wider than the
            median is far from the goal, and after one or two rounds, the row is *not decided*: another run may say the opposite.
            """;

    private final StringBuilder lines = new StringBuilder();
    private final Set<String> notes = new LinkedHashSet<>();
    private final List<String> failures = new ArrayList<>();

    /**
     * Adds what was measured.
     *
     * @param rounds at least one
     * @param again the command that measures this row and no more than it must
     */
    public void add(Row row, String jdk, List<Round> rounds, String again) {
        Spread spread = row.spread(rounds);
        Unit unit = row.unit();
        write(
                row,
                jdk,
                unit.text(spread.median()),
                between(spread.low(), spread.high()),
                between(spread.least(), spread.most()),
                String.valueOf(spread.rounds()),
                row.goal().decide(spread).text(),
                row.measured(rounds),
                again);
    }

    /** Adds a row that could not be measured; the table then counts as failed. */
    public void fail(Row row, String jdk, String why, String again) {
        failures.add(row.what());
        write(row, jdk, "–", "–", "–", "0", "**failed**: " + oneLine(why), "–", again);
    }

    /** Says something beneath the table, once. */
    public void note(String note) {
        notes.add(note);
    }

    /** True once a row could not be measured. */
    public boolean hasFailed() {
        return !failures.isEmpty();
    }

    /** All of it as Markdown. */
    public String markdown(String title, List<String> machine) {
        StringBuilder out = new StringBuilder("# " + title + "\n");
        machine.forEach(line -> out.append("- ").append(line).append('\n'));
        out.append('\n').append(HEAD).append(lines).append('\n').append(READING);
        notes.forEach(note -> out.append("\n- ").append(note));
        return out.append(notes.isEmpty() ? "" : "\n").toString();
    }

    private void write(Row row, String jdk, String... cells) {
        List<String> all = new ArrayList<>(
                List.of(row.what(), row.against(), jdk, row.goal().text(row.unit())));
        all.addAll(List.of(cells));
        lines.append("| ").append(String.join(" | ", all)).append(" |\n");
    }

    private static String between(double from, double to) {
        return Unit.number(from) + " to " + Unit.number(to);
    }

    private static String oneLine(String text) {
        return text.lines().findFirst().orElse("").replace("|", "/");
    }
}
