package dev.ssotkit.progress.report;

import dev.ssotkit.evidence.classes.Reference;
import dev.ssotkit.progress.cli.CutList;
import dev.ssotkit.progress.cli.TextTable;
import dev.ssotkit.progress.history.BurnDown;
import dev.ssotkit.progress.history.Count;
import dev.ssotkit.progress.history.Counts;
import dev.ssotkit.progress.log.LoggedSite;
import dev.ssotkit.progress.sources.FileClass;
import dev.ssotkit.progress.sources.NamedInFile;
import dev.ssotkit.progress.uses.LegacyUse;
import dev.ssotkit.record.Outcome;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A report for a terminal of 80 to 120 columns. */
final class TextReport {
    /** More are no plan. */
    static final int MOST_STEPS = 5;

    private final Report report;
    private final boolean all;
    private final PrintWriter out;

    private TextReport(Report report, boolean all, PrintWriter out) {
        this.report = report;
        this.all = all;
        this.out = out;
    }

    /** @param all whether long lists are shown to their end */
    static void print(Report report, boolean all, PrintWriter out) {
        TextReport text = new TextReport(report, all, out);
        text.printCounts();
        text.printSources();
        text.printSites();
        text.printUnseen();
        text.printNamed();
        text.printSteps();
        text.printVerdict();
    }

    /** By where things are, in place of the lists. */
    static void print(Report report, GroupedCounts grouped, boolean all, PrintWriter out) {
        TextReport text = new TextReport(report, all, out);
        text.printCounts();
        out.println();
        TextTable table = new TextTable(grouped.by(), "source", "byte code", "run time");
        grouped.rows().forEach(row -> table.add(cells(row.name(), row.counts(), null)));
        table.print(out);
        text.printSteps();
        text.printVerdict();
    }

    /** How it went down, beneath any of them. */
    static void print(BurnDown burnDown, PrintWriter out) {
        out.println();
        out.println("Burn-down (" + burnDown.extent() + ")");
        burnDown.outlook().forEach(line -> out.println("  " + line));
    }

    private void printCounts() {
        out.println("What is left of " + report.legacyTypeCount()
                + (report.legacyTypeCount() == 1 ? " legacy type -> " : " legacy types -> ")
                + String.join(", ", report.canonicalTypes()));
        out.println();
        TextTable table = new TextTable("type", "source", "byte code", "run time");
        for (TypeRow row : report.rows()) {
            table.add(
                    cells(row.type() + (row.note().isEmpty() ? "" : " (" + row.note() + ")"), row.now(), row.before()));
        }
        table.add(cells("total", report.total(), report.totalBefore()));
        table.print(out);
    }

    private static List<String> cells(String name, Counts now, @Nullable Counts before) {
        return List.of(
                name,
                cell(now.source(), before == null ? null : before.source()),
                cell(now.byteCode(), before == null ? null : before.byteCode()),
                cell(now.runTime(), before == null ? null : before.runTime()));
    }

    private static String cell(Count now, @Nullable Count before) {
        return before == null || !before.measured() || before.equals(now)
                ? now.text()
                : before.text() + " -> " + now.text();
    }

    /** Uses that move by themselves need nobody; the others need a person, who needs the reason and the remedy. */
    private void printSources() {
        List<LegacyUse> staying =
                report.uses().stream().filter(use -> !use.moves()).toList();
        if (staying.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>();
        for (LegacyUse use : staying) {
            lines.add("");
            lines.add("  " + use.file() + use.line().suffix() + "  " + use.kind() + " of " + use.legacyType());
            lines.add("    " + use.status() + (use.reason().isEmpty() ? "" : ": " + use.reason()));
            if (!use.remedy().isEmpty()) {
                lines.add("    " + use.remedy());
            }
        }
        print("Source uses that the recipe leaves", lines);
    }

    private void printSites() {
        print("Run-time sites", byType(report.sites(), LoggedSite::legacyType, TextReport::line));
    }

    private void printUnseen() {
        print(
                "In byte code, but not seen at run time",
                byType(report.unseen(), Reference::legacyType, TextReport::line));
    }

    private static <T> List<String> byType(List<T> items, Function<T, String> typeOf, Function<T, String> lineOf) {
        List<String> lines = new ArrayList<>();
        String type = "";
        for (T item : items) {
            if (!typeOf.apply(item).equals(type)) {
                type = typeOf.apply(item);
                lines.add("");
                lines.add("  " + type);
            }
            lines.add(lineOf.apply(item));
        }
        return lines;
    }

    private void printNamed() {
        List<NamedInFile> named = report.named() == null ? List.of() : report.named();
        for (FileClass kind : FileClass.values()) {
            print(
                    "Named in " + kind.text(),
                    named.stream()
                            .filter(place -> place.kind() == kind)
                            .map(place -> "  " + place.file() + place.line().suffix() + "  " + place.legacyType())
                            .toList());
        }
    }

    private void print(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(title);
            CutList.print(lines, all, out);
        }
    }

    private void printSteps() {
        List<NextSteps.NextStep> steps = NextSteps.of(report);
        List<String> lines = new ArrayList<>();
        for (NextSteps.NextStep step : all ? steps : steps.subList(0, Math.min(MOST_STEPS, steps.size()))) {
            lines.add("  " + (lines.size() + 1) + ". " + step.text());
        }
        print("What to do next, most worth first", lines);
    }

    private static String line(LoggedSite site) {
        String reason = site.reasonText();
        return line(
                site.outcomes().containsKey(Outcome.NOT_EXECUTED)
                        ? "-"
                        : Count.of(site.count()).text(),
                site.outcomeText(),
                site.kind().text(),
                site.function() + "(" + site.place() + ")" + (reason.isEmpty() ? "" : "  " + reason));
    }

    private static String line(Reference reference) {
        return line("", "", reference.kind().text(), reference.place());
    }

    private static String line(String count, String outcome, String kind, String rest) {
        return String.format(Locale.ROOT, "  %8s  %-12s  %-16s  %s", count, outcome, kind, rest);
    }

    private void printVerdict() {
        out.println();
        report.notes().forEach(out::println);
        out.println(Conclusion.of(report));
    }
}
