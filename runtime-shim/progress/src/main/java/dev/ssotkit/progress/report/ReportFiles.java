package dev.ssotkit.progress.report;

import dev.ssotkit.progress.alert.Alert;
import dev.ssotkit.progress.alert.SarifFile;
import dev.ssotkit.progress.cli.WrittenFile;
import dev.ssotkit.progress.files.AtomicFiles;
import dev.ssotkit.progress.history.BurnDown;
import dev.ssotkit.progress.left.GivenEvidence;
import dev.ssotkit.progress.left.Inventory;
import dev.ssotkit.progress.left.RepositoryRoot;
import dev.ssotkit.progress.place.LeftPlace;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The files that a report leaves as well, in whatever form. */
final class ReportFiles {
    @WrittenFile
    @Option(names = "--html", paramLabel = "FILE", description = "Writes the report as one HTML file, too.")
    private @Nullable Path html;

    @WrittenFile
    @Option(
            names = "--markdown",
            paramLabel = "FILE",
            description = "Writes the report as Markdown, too: for a pull request's comment.")
    private @Nullable Path markdown;

    @WrittenFile
    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "Writes every run-time site as a line of CSV, with package, module and owner.")
    private @Nullable Path csv;

    @WrittenFile
    @Option(
            names = "--sarif",
            paramLabel = "FILE",
            description =
                    "Writes each place that is left as SARIF 2.1.0, too; --sources tells which file a class is in.")
    private @Nullable Path sarif;

    boolean needOwners() {
        return csv != null;
    }

    /**
     * Writes those that were asked for.
     *
     * @param owner of a place; empty if nobody knows
     */
    void write(
            GivenEvidence evidence,
            Report report,
            @Nullable GroupedCounts grouped,
            @Nullable TestReach reach,
            @Nullable BurnDown burnDown,
            Function<LeftPlace, String> owner,
            boolean all) {
        AtomicFiles files = new AtomicFiles();
        if (html != null) {
            files.with(html, HtmlReport.render(report, grouped, reach, burnDown));
        }
        if (markdown != null) {
            files.with(markdown, MarkdownReport.render(report, grouped, all));
        }
        if (csv != null) {
            files.with(csv, CsvReport.render(report, owner));
        }
        files.write();
        if (sarif != null) {
            Inventory inventory = Inventory.of(evidence, RepositoryRoot.of(null, Path.of("")));
            SarifFile.write(Alert.ofAll(inventory), "warning", sarif);
        }
    }
}
