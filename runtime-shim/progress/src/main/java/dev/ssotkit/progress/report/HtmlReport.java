package dev.ssotkit.progress.report;

import dev.ssotkit.progress.page.HtmlPage;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A report as one HTML file. */
final class HtmlReport {
    private HtmlReport() {}

    /**
     * Creates the file's folder where there is none.
     *
     * @param grouped null if it was not asked for
     * @param reach likewise
     */
    static void write(Report report, @Nullable GroupedCounts grouped, @Nullable TestReach reach, Path file) {
        HtmlPage.write(render(report, grouped, reach), file);
    }

    static String render(Report report, @Nullable GroupedCounts grouped, @Nullable TestReach reach) {
        return HtmlPage.render("report.jte", ReportPage.of(report, grouped, reach));
    }
}
