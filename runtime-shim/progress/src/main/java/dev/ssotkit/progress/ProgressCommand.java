package dev.ssotkit.progress;

import dev.ssotkit.eligibility.site.SiteFinder;
import dev.ssotkit.evidence.InputException;
import dev.ssotkit.progress.cli.LostOutput;
import dev.ssotkit.progress.cli.UsageErrors;
import dev.ssotkit.progress.dashboard.DashboardCommand;
import dev.ssotkit.progress.discover.DiscoverCommand;
import dev.ssotkit.progress.export.ExportCommand;
import dev.ssotkit.progress.merge.MergeCommand;
import dev.ssotkit.progress.plan.PlanCommand;
import dev.ssotkit.progress.prove.ProveCommand;
import dev.ssotkit.progress.ratchet.CheckCommand;
import dev.ssotkit.progress.ratchet.FreezeCommand;
import dev.ssotkit.progress.report.ReportCommand;
import dev.ssotkit.progress.reproduce.ReproduceCommand;
import dev.ssotkit.progress.scan.ScanCommand;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code java -jar ssot-shim.jar VERB}. */
@Command(
        name = "ssot-shim",
        description = "How far is the move to one canonical type?",
        footer = {
            "%nVERB --help says all of a verb, with examples. Exit code: 0 fine, 1 a check failed, 2 usage or input.",
            "%nExamples:",
            "  java -jar ssot-shim.jar report --help",
            "  java -jar ssot-shim.jar plan --map rewrite.yml --classes target/classes"
        },
        mixinStandardHelpOptions = true,
        versionProvider = JarVersion.class,
        scope = CommandLine.ScopeType.INHERIT)
public final class ProgressCommand implements Runnable {
    /** In the order in which help lists them. */
    private static final List<Class<?>> VERBS = List.of(
            DiscoverCommand.class,
            ReproduceCommand.class,
            PlanCommand.class,
            ScanCommand.class,
            ProveCommand.class,
            ReportCommand.class,
            DashboardCommand.class,
            MergeCommand.class,
            FreezeCommand.class,
            CheckCommand.class,
            ExportCommand.class,
            CompletionCommand.class);

    private static final int USAGE_OR_INPUT = 2;
    private static final int TERMINAL = 120;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    private ProgressCommand() {}

    /**
     * Runs one command.
     *
     * @param args verb and options, as a shell would pass them
     * @param sites finds what the agent would rewrite
     * @return 0 fine, 1 a check failed, 2 usage or input
     */
    public static int run(String[] args, SiteFinder sites, PrintWriter out, PrintWriter err) {
        int exitCode;
        try {
            exitCode = runToEnd(args, sites, out, err);
        } catch (OutOfMemoryError e) {
            err.println("ssot-shim: memory does not suffice (" + e.getMessage()
                    + "); give Java more heap, such as java -Xmx4g -jar ssot-shim.jar, or less at once");
            exitCode = USAGE_OR_INPUT;
        } catch (Error e) {
            // 1 would say that a check failed, and is what a JVM ends with.
            tellFault(e, err);
            exitCode = USAGE_OR_INPUT;
        }
        String lost = LostOutput.of(out);
        if (lost != null) {
            err.println(lost);
        }
        return lost == null ? exitCode : USAGE_OR_INPUT;
    }

    private static int runToEnd(String[] args, SiteFinder sites, PrintWriter out, PrintWriter err) {
        return commandLine(sites, needed(args))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    if (exception instanceof InputException) {
                        err.println(exception.getMessage());
                    } else if (exception instanceof InvalidPathException name) {
                        err.println(name.getInput() + ": is no name of a file for this JVM, whose encoding of names is "
                                + System.getProperty("sun.jnu.encoding") + "; in a locale of UTF-8, such as"
                                + " LC_ALL=C.UTF-8, any is");
                    } else {
                        tellFault(exception, err);
                    }
                    return USAGE_OR_INPUT;
                })
                .execute(args);
    }

    private static void tellFault(Throwable fault, PrintWriter err) {
        err.println("ssot-shim: a fault of this program, please report it:");
        fault.printStackTrace(err);
    }

    /** The command with all its verbs, as {@link #run} runs it. */
    static CommandLine commandLine(SiteFinder sites) {
        return commandLine(sites, VERBS);
    }

    private static CommandLine commandLine(SiteFinder sites, List<Class<?>> verbs) {
        CommandLine command = new CommandLine(new ProgressCommand(), verbs(sites));
        verbs.forEach(command::addSubcommand);
        UsageErrors.refuse(command);
        command.setUsageHelpWidth(TERMINAL);
        return command;
    }

    /** One where that is clear: making all of them ready takes half of what a small command takes. */
    static List<Class<?>> needed(String[] args) {
        return VERBS.stream()
                .filter(verb -> args.length > 0 && verb != CompletionCommand.class && args[0].equals(name(verb)))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(VERBS);
    }

    private static String name(Class<?> verb) {
        return verb.getSimpleName().replace("Command", "").toLowerCase(Locale.ROOT);
    }

    private static CommandLine.IFactory verbs(SiteFinder sites) {
        CommandLine.IFactory others = CommandLine.defaultFactory();
        return new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return type == PlanCommand.class ? type.cast(new PlanCommand(sites)) : others.create(type);
            }
        };
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing verb");
    }
}
