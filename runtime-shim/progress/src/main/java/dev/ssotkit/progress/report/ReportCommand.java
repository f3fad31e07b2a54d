package dev.ssotkit.progress.report;

import dev.ssotkit.evidence.classes.ReferenceScan;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.progress.cli.MapOption;
import dev.ssotkit.progress.log.LogReader;
import dev.ssotkit.progress.log.RedirectLog;
import dev.ssotkit.progress.sources.SourceSweep;
import dev.ssotkit.progress.uses.UsesReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Load, count, print. */
@Command(
        name = "report",
        description = "Shows what is left in source, in byte code and at run time. Evidence that is not given is"
                + " reported as not measured.",
        footer = {
            "%nExamples:",
            "  java -jar ssot-shim.jar report build/redirects-*.jsonl --map rewrite.yml --classes target/classes",
            "  java -jar ssot-shim.jar report logs/ --map rewrite.yml --uses target/rewrite/datatables --html report.html",
            "  java -jar ssot-shim.jar report target/ssot --by-test --map rewrite.yml"
        },
        mixinStandardHelpOptions = true)
public final class ReportCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    @Mixin
    private final MapOption map = new MapOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "LOGS",
            description = "Redirect logs of the agent, or folders with *.jsonl. Runs add up.")
    private List<Path> logs = List.of();

    @Option(
            names = "--uses",
            paramLabel = "CSV|DIR",
            description = "The table LegacyUses of the recipe's dry run, or target/rewrite/datatables: its latest run.")
    private @Nullable Path uses;

    @Option(
            names = "--classes",
            arity = "1..*",
            paramLabel = "DIR|JAR",
            description = "Compiled classes to scan for references.")
    private @Nullable List<Path> classes;

    @Option(
            names = "--sources",
            arity = "1..*",
            paramLabel = "DIR",
            description = "Folders whose text files are swept for names that no runner of the recipe supplies:"
                    + " module-info.java, scripts, build files, SQL, documentation.")
    private @Nullable List<Path> sources;

    @Option(
            names = "--by-test",
            description =
                    "Shows instead which tests reach which type, and which types no test reaches; needs LOGS of tests"
                            + " that ran with the agent and dev.ssotkit:junit.")
    private boolean byTest;

    @Option(names = "--html", paramLabel = "FILE", description = "Writes the report as one HTML file, too.")
    private @Nullable Path html;

    @Option(names = "--save", paramLabel = "FILE", description = "Writes the counts, for a later --before.")
    private @Nullable Path save;

    @Option(
            names = "--before",
            paramLabel = "FILE",
            description = "Counts that an earlier report saved: shown beside today's.")
    private @Nullable Path before;

    @Override
    public void run() {
        if (logs.isEmpty() && uses == null && classes == null && sources == null) {
            throw new ParameterException(
                    spec.commandLine(), "No evidence: give at least one of LOGS, --uses, --classes and --sources");
        }
        if (byTest && logs.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--by-test: give LOGS, the redirect logs of the tests' runs");
        }
        PrintWriter err = spec.commandLine().getErr();
        ConsolidationMap consolidation = map.read();
        Snapshot snapshot = before == null ? null : SnapshotFile.read(before);
        RedirectLog log = logs.isEmpty() ? null : LogReader.read(logs, err::println);
        ReferenceScan scan = classes == null ? null : ReferenceScan.of(consolidation, classes);
        Report report = Report.of(
                new Evidence(
                        consolidation,
                        uses == null ? null : UsesReader.read(uses),
                        scan,
                        log,
                        sources == null ? null : SourceSweep.of(consolidation, sources)),
                snapshot);
        if (log != null) {
            log.problems().forEach(err::println);
        }
        if (scan != null) {
            scan.problems().forEach(err::println);
        }
        TestReach reach = byTest && log != null ? TestReach.of(report, consolidation, log, scan != null) : null;
        PrintWriter out = spec.commandLine().getOut();
        if (reach == null) {
            TextReport.print(report, out);
        } else {
            TestReachText.print(reach, out);
        }
        if (html != null) {
            HtmlReport.write(report, reach, html);
        }
        if (save != null) {
            SnapshotFile.write(report, save);
        }
    }
}
