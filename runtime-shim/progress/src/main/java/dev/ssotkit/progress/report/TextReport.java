package dev.ssotkit.progress.report;

import dev.ssotkit.evidence.classes.Reference;
import dev.ssotkit.progress.cli.TextTable;
import dev.ssotkit.progress.log.LoggedSite;
import dev.ssotkit.progress.sources.FileClass;
import dev.ssotkit.progress.sources.NamedInFile;
import dev.ssotkit.progress.uses.LegacyUse;
import dev.ssotkit.record.Outcome;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A report for a terminal of 80 to 120 columns. */
final class TextReport {
    private final Report report;
    private final PrintWriter out;

    private TextReport(Report report, PrintWriter out) {
        this.report = report;
        this.out = out;
    }

    static void print(Report report, PrintWriter out) {
        TextReport text = new TextReport(report, out);
        text.printCounts();
        text.printSources();
        text.printSites();
        text.printUnseen();
        text.printNamed();
        text.printVerdict();
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
        out.println();
        out.println("Source uses that the recipe leaves");
        for (LegacyUse use : staying) {
            out.println();
            out.println("  " + use.file() + use.line().suffix() + "  " + use.kind() + " of " + use.legacyType());
            out.println("    " + use.status() + (use.reason().isEmpty() ? "" : ": " + use.reason()));
            if (!use.remedy().isEmpty()) {
                out.println("    " + use.remedy());
            }
        }
    }

    private void printSites() {
        if (report.sites().isEmpty()) {
            return;
        }
        out.println();
        out.println("Run-time sites");
        String type = "";
        for (LoggedSite site : report.sites()) {
            if (!site.legacyType().equals(type)) {
                type = site.legacyType();
                out.println();
                out.println("  " + type);
            }
            site.outcomes().forEach((outcome, tally) -> out.println(line(site, outcome, tally)));
        }
    }

    private void printUnseen() {
        if (report.unseen().isEmpty()) {
            return;
        }
        out.println();
        out.println("In byte code, but not seen at run time");
        String type = "";
        for (Reference reference : report.unseen()) {
            if (!reference.legacyType().equals(type)) {
                type = reference.legacyType();
                out.println();
                out.println("  " + type);
            }
            out.println(String.format(
                    Locale.ROOT,
                    "  %8s  %-12s  %-16s  %s",
                    "",
                    "",
                    reference.kind().text(),
                    reference.place()));
        }
    }

    private void printNamed() {
        List<NamedInFile> named = report.named() == null ? List.of() : report.named();
        for (FileClass kind : FileClass.values()) {
            List<NamedInFile> ofKind =
                    named.stream().filter(place -> place.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                out.println();
                out.println("Named in " + kind.text());
                ofKind.forEach(
                        place -> out.println("  " + place.file() + place.line().suffix() + "  " + place.legacyType()));
            }
        }
    }

    private static String line(LoggedSite site, Outcome outcome, LoggedSite.Tally tally) {
        String count = outcome == Outcome.NOT_EXECUTED ? "-" : String.format(Locale.ROOT, "%,d", tally.count());
        return String.format(
                Locale.ROOT,
                "  %8s  %-12s  %-16s  %s(%s)%s",
                count,
                outcome.text(),
                site.kind().text(),
                site.function(),
                site.place(),
                tally.reason() == null ? "" : "  " + tally.reason().text());
    }

    private void printVerdict() {
        out.println();
        report.notes().forEach(out::println);
        out.println(Conclusion.of(report));
    }
}
