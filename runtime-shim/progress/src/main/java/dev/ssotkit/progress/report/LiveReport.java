package dev.ssotkit.progress.report;

import dev.ssotkit.progress.left.GivenEvidence;
import dev.ssotkit.progress.page.HtmlPage;
import java.util.ArrayList;
import java.util.List;

/**
 * A report as a page that a server shows, and that follows the server: the page of {@code report --html} otherwise.
 *
 * @param html the page
 * @param policy what it may load and run
 */
public record LiveReport(String html, String policy) {
    private static final int MOST_PROBLEMS = 40;

    /** @param problems what is wrong with the evidence, shown above all else that is to be known of it */
    public static LiveReport of(GivenEvidence evidence, List<String> problems) {
        List<String> shown = new ArrayList<>(problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS)));
        if (problems.size() > MOST_PROBLEMS) {
            shown.add("And " + (problems.size() - MOST_PROBLEMS) + " more problems like these.");
        }
        ReportPage page = ReportPage.of(Report.of(evidence, null).withNotes(shown), null, null, null, true);
        return new LiveReport(HtmlPage.render("report.jte", page), page.policy());
    }
}
