package dev.ssotkit.progress.report;

import dev.ssotkit.progress.history.BurnDown;
import dev.ssotkit.progress.page.HtmlPage;
import org.jspecify.annotations.Nullable;

/** A report as one HTML file. */
final class HtmlReport {
    private HtmlReport() {}

    /**
     * @param grouped null if it was not asked for
     * @param reach likewise
     * @param burnDown likewise
     */
    static String render(
            Report report, @Nullable GroupedCounts grouped, @Nullable TestReach reach, @Nullable BurnDown burnDown) {
        return HtmlPage.render("report.jte", ReportPage.of(report, grouped, reach, burnDown, false));
    }
}
