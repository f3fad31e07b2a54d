package dev.ssotkit.progress.report;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.progress.cli.MapOption;
import dev.ssotkit.progress.cli.PointInTime;
import dev.ssotkit.progress.history.BurnDown;
import dev.ssotkit.progress.history.History;
import dev.ssotkit.progress.history.Snapshot;
import dev.ssotkit.progress.left.EvidenceOptions;
import dev.ssotkit.progress.left.GivenEvidence;
import dev.ssotkit.progress.place.LeftPlace;
import dev.ssotkit.progress.place.OwnersOption;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "  java -jar ssot-shim.jar report target/ssot --by-test --map rewrite.yml",
            "  java -jar ssot-shim.jar report logs/ --map rewrite.yml --save burn-down/monday.json --history burn-down"
        },
        mixinStandardHelpOptions = true)
public final class ReportCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    @Mixin
    private final MapOption map = new MapOption();

    @Mixin
    private final EvidenceOptions evidence = new EvidenceOptions();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = PointInTime.class,
            description = "Leaves out runs that started before: a day, an instant, or how long ago, such as 14d.")
    private @Nullable Instant since;

    @Option(
            names = "--by",
            paramLabel = "package|module|owner|test",
            converter = Grouping.Converter.class,
            description = "Shows instead what is left in each package, in each module, or of each owner; or which tests"
                    + " reach which type, and which types no test reaches, for LOGS of tests that ran with the agent and"
                    + " dev.ssotkit:junit.")
    private @Nullable Grouping by;

    @Option(names = "--by-test", description = "Short for --by test.")
    private boolean byTest;

    @Mixin
    private final OwnersOption owners = new OwnersOption();

    @Option(names = "--all", description = "Shows long lists to their end.")
    private boolean all;

    @Mixin
    private final ReportFiles files = new ReportFiles();

    @Mixin
    private final SavedReports saved = new SavedReports();

    @Override
    public void run() {
        Grouping grouping = byTest ? Grouping.TEST : by;
        refuseMisuse(grouping);
        PrintWriter err = spec.commandLine().getErr();
        ConsolidationMap consolidation = map.read();
        Snapshot before = saved.before();
        History history = saved.history();
        GivenEvidence given = evidence.read(consolidation, since, err);
        Function<LeftPlace, String> owner = grouping == Grouping.OWNER || files.needOwners()
                ? owners.read(grouping == Grouping.OWNER, err::println)
                : place -> "";
        Report report = Report.of(given, before);
        Instant time = saved.needTime() ? EvidenceTime.of(given) : null;
        given.printProblems(all, err);
        BurnDown burnDown = saved.burnDown(history, report, time, err::println);
        TestReach reach = grouping == Grouping.TEST && given.log() != null
                ? TestReach.of(report, consolidation, given.log(), given.scan() != null)
                : null;
        GroupedCounts grouped = grouped(report, grouping, owner);
        PrintWriter out = spec.commandLine().getOut();
        if (reach != null) {
            TestReachText.print(reach, out);
        } else if (grouped != null) {
            TextReport.print(report, grouped, all, out);
        } else {
            TextReport.print(report, all, out);
        }
        if (burnDown != null) {
            TextReport.print(burnDown, out);
        }
        files.write(given, report, grouped, reach, burnDown, owner, all);
        saved.save(report, time);
    }

    private void refuseMisuse(@Nullable Grouping grouping) {
        evidence.requireAny(spec.commandLine());
        if (grouping == Grouping.TEST && !evidence.hasLogs()) {
            throw new ParameterException(
                    spec.commandLine(),
                    (byTest ? "--by-test" : "--by test") + ": give LOGS, the redirect logs of the tests' runs");
        }
        if (byTest && by != null && by != Grouping.TEST) {
            throw new ParameterException(spec.commandLine(), "--by-test and --by " + by.text() + ": give one of them");
        }
        if (since != null && !evidence.hasLogs()) {
            throw new ParameterException(spec.commandLine(), "--since: give LOGS, whose runs it chooses among");
        }
    }

    private static @Nullable GroupedCounts grouped(
            Report report, @Nullable Grouping grouping, Function<LeftPlace, String> owner) {
        if (grouping == null || grouping == Grouping.TEST) {
            return null;
        }
        return GroupedCounts.of(
                report,
                grouping.text(),
                switch (grouping) {
                    case PACKAGE -> LeftPlace::packageName;
                    case MODULE -> LeftPlace::module;
                    default -> owner;
                });
    }
}
