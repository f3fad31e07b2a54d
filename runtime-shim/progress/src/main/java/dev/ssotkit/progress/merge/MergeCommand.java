package dev.ssotkit.progress.merge;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.progress.cli.AttachedTerminal;
import dev.ssotkit.progress.cli.CutList;
import dev.ssotkit.progress.cli.WrittenFile;
import dev.ssotkit.progress.files.AtomicFiles;
import dev.ssotkit.progress.logfile.NamedLogs;
import dev.ssotkit.progress.logline.ReadLogs;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Many logs to one that says the same. */
@Command(
        name = "merge",
        description =
                "Writes one redirect log that says what many do: of each run, site and outcome the line with the"
                        + " greatest count, and the earliest. In which order they are merged, and how often, makes no difference.",
        footer = {
            "%nExamples:",
            "  java -jar ssot-shim.jar merge logs/ --out all.jsonl",
            "  java -jar ssot-shim.jar merge 'logs/**/*.jsonl.gz' yesterday.jsonl --out all.jsonl"
        },
        mixinStandardHelpOptions = true)
public final class MergeCommand implements Runnable {
    private static final int SHARE_OF_HEAP = 3;
    private static final long MOST = 256L << 20;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "LOGS",
            description =
                    "Redirect logs of the agent or merged ones: files, folders with *.jsonl at any depth, patterns"
                            + " such as 'logs/**/*.jsonl', - for standard input; also packed by gzip or zstd.")
    private List<String> logs = List.of();

    @WrittenFile(inPlaceOf = "LOGS")
    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The one log; may be one of LOGS.")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it or refuses
    private Path out;

    @Override
    public void run() {
        PrintWriter err = spec.commandLine().getErr();
        try (NamedLogs named = NamedLogs.of(logs);
                MergedLines merged =
                        new MergedLines(Math.min(MOST, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP))) {
            ReadLogs read = ReadLogs.of(
                    named, () -> new MergeIntake(merged), AttachedTerminal.isThere() ? err::println : line -> {});
            CutList.print(read.problems(), false, err);
            // Whoever reads it meanwhile, this command above all, has the old one.
            new AtomicFiles().with(out, merged::writeTo).write();
        } catch (IOException e) {
            throw new InputException(out + ": cannot be written: " + e);
        }
    }
}
