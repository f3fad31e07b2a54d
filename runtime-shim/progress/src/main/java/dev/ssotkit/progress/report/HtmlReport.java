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
     * @param reach null if it was not asked for
     */
    static void write(Report report, @Nullable TestReach reach, Path file) {
        HtmlPage.write(render(report, reach), file);
    }

    static String render(Report report, @Nullable TestReach reach) {
        return HtmlPage.render("report.jte", ReportPage.of(report, reach, HtmlPage.stylesheet()));
    }
}
