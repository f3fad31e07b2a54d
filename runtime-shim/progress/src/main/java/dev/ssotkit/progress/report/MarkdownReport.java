package dev.ssotkit.progress.report;

import dev.ssotkit.progress.history.Count;
import dev.ssotkit.progress.history.Counts;
import dev.ssotkit.progress.log.LoggedSite;
import dev.ssotkit.progress.page.MarkdownText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report for a comment or a wiki: GitHub's Markdown, its lists folded. */
final class MarkdownReport {
    /** A comment on GitHub holds 65,536 characters. */
    private static final int MOST_ROWS = 100;

    private final StringBuilder text = new StringBuilder();
    private final boolean all;

    private MarkdownReport(boolean all) {
        this.all = all;
    }

    /**
     * @param grouped null if it was not asked for
     * @param all whether lists are long
     */
    static String render(Report report, @Nullable GroupedCounts grouped, boolean all) {
        MarkdownReport markdown = new MarkdownReport(all);
        markdown.addCounts(report);
        markdown.addSteps(NextSteps.of(report));
        if (grouped != null) {
            markdown.addGroups(grouped);
        }
        markdown.addSites(report.sites());
        report.notes().forEach(note -> markdown.line("- " + MarkdownText.plain(note)));
        return markdown.text.toString();
    }

    private void addCounts(Report report) {
        line("## What is left of " + report.legacyTypeCount()
                + (report.legacyTypeCount() == 1 ? " legacy type" : " legacy types"));
        line("");
        line("**" + MarkdownText.plain(Conclusion.of(report)) + "**");
        line("");
        line("| type | source | byte code | run time |");
        line("|---|---:|---:|---:|");
        for (TypeRow row : report.rows()) {
            line("| " + MarkdownText.code(row.type())
                    + (row.note().isEmpty() ? "" : " " + MarkdownText.plain(row.note())) + cells(row.now()));
        }
        line("| **total**" + cells(report.total()));
        line("");
    }

    private static String cells(Counts counts) {
        StringBuilder cells = new StringBuilder();
        counts.stream().forEach(count -> cells.append(" | ").append(count.text()));
        return cells.append(" |").toString();
    }

    private void addSteps(List<NextSteps.NextStep> steps) {
        if (steps.isEmpty()) {
            return;
        }
        line("### What to do next, most worth first");
        line("");
        steps.stream()
                .limit(all ? Long.MAX_VALUE : TextReport.MOST_STEPS)
                .forEach(step -> line("1. " + MarkdownText.plain(step.text())));
        line("");
    }

    private void addGroups(GroupedCounts grouped) {
        line("### By " + grouped.by());
        line("");
        line("| " + grouped.by() + " | source | byte code | run time |");
        line("|---|---:|---:|---:|");
        grouped.rows().forEach(row -> line("| " + MarkdownText.code(row.name()) + cells(row.counts())));
        line("");
    }

    private void addSites(List<LoggedSite> sites) {
        if (sites.isEmpty()) {
            return;
        }
        line("<details><summary>Run-time sites: " + Count.of(sites.size()).text() + "</summary>");
        line("");
        line("| count | outcome | kind | type | where |");
        line("|---:|---|---|---|---|");
        sites.stream()
                .limit(all ? Long.MAX_VALUE : MOST_ROWS)
                .forEach(site -> line("| "
                        + Count.of(site.count()).text() + " | "
                        + MarkdownText.plain((site.outcomeText() + " " + site.reasonText()).strip()) + " | "
                        + MarkdownText.plain(site.kind().text()) + " | "
                        + MarkdownText.code(site.legacyType()) + " | "
                        + MarkdownText.code(site.function() + "(" + site.place() + ")") + " |"));
        if (!all && sites.size() > MOST_ROWS) {
            line("");
            line("and " + Count.of(sites.size() - MOST_ROWS).text() + " more; with `--all` they are here, too");
        }
        line("");
        line("</details>");
        line("");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
