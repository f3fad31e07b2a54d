package dev.ssotkit.progress.report;

import dev.ssotkit.progress.page.HtmlPage;
import java.nio.file.Path;

/** A report as one HTML file. */
final class HtmlReport {
    private HtmlReport() {}

    /** Creates the file's folder where there is none. */
    static void write(Report report, Path file) {
        HtmlPage.write(render(report), file);
    }

    static String render(Report report) {
        return HtmlPage.render("report.jte", ReportPage.of(report, HtmlPage.stylesheet()));
    }
}
