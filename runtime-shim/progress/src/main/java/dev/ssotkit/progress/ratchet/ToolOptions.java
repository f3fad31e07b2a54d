package dev.ssotkit.progress.ratchet;

import dev.ssotkit.progress.alert.GitHubAnnotations;
import dev.ssotkit.progress.alert.JUnitFile;
import dev.ssotkit.progress.alert.SarifFile;
import dev.ssotkit.progress.cli.WrittenFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** To which other tools a check is told. */
final class ToolOptions {
    @WrittenFile
    @Option(names = "--junit", paramLabel = "FILE", description = "Writes the result as JUnit XML, too.")
    private @Nullable Path junit;

    @WrittenFile
    @Option(names = "--sarif", paramLabel = "FILE", description = "Writes what fails as SARIF 2.1.0, too.")
    private @Nullable Path sarif;

    @Option(
            names = "--annotations",
            negatable = true,
            description = "Prints workflow commands that mark the lines in GitHub. Default: where GITHUB_ACTIONS=true")
    private @Nullable Boolean annotations;

    void tell(Checked checked, PrintWriter out) {
        if (annotations == null ? "true".equals(System.getenv(GitHubAnnotations.VARIABLE)) : annotations) {
            GitHubAnnotations.print(checked.alerts(), out);
            checked.messages().forEach(message -> GitHubAnnotations.print(message, out));
        }
        if (junit != null) {
            JUnitFile.write(checked.cases(), junit);
        }
        if (sarif != null) {
            SarifFile.write(checked.alerts(), "error", sarif);
        }
    }
}
