package dev.ssotkit.progress.left;

import dev.ssotkit.evidence.classes.ReferenceScan;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.progress.cli.AttachedTerminal;
import dev.ssotkit.progress.log.LogReader;
import dev.ssotkit.progress.sources.SourceSweep;
import dev.ssotkit.progress.uses.UsesReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The evidence that a verb goes by: of each kind as much as the user has. */
public final class EvidenceOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "LOGS",
            description = "Redirect logs of the agent: files, folders with *.jsonl at any depth, patterns such as"
                    + " 'logs/**/*.jsonl', - for standard input; also packed by gzip or zstd. Runs add up.")
    private List<String> logs = List.of();

    @Option(
            names = "--uses",
            paramLabel = "CSV|DIR",
            description = "The table LegacyUses of the recipe's dry run, or target/rewrite/datatables: its latest run.")
    private @Nullable Path uses;

    @Option(
            names = "--classes",
            arity = "1..*",
            paramLabel = "DIR|JAR",
            description = "Compiled classes to scan for references: folders and jars, those of the tests among them.")
    private @Nullable List<Path> classes;

    @Option(
            names = "--sources",
            arity = "1..*",
            paramLabel = "DIR",
            description = "Folders whose text files are swept for names of legacy types, those that no runner of the"
                    + " recipe supplies among them: module-info.java, scripts, build files, SQL, documentation.")
    private @Nullable List<Path> sources;

    /**
     * Refuses to go by nothing.
     *
     * @throws ParameterException if no evidence of any kind is given
     */
    public void requireAny(CommandLine command) {
        if (logs.isEmpty() && uses == null && classes == null && sources == null) {
            throw new ParameterException(
                    command, "No evidence: give at least one of LOGS, --uses, --classes and --sources");
        }
    }

    /** The words that name logs. */
    public List<String> logs() {
        return List.copyOf(logs);
    }

    /** Whether there is a log among it. */
    public boolean hasLogs() {
        return !logs.isEmpty();
    }

    /**
     * Reads all of it.
     *
     * @param since leaves out runs that began before; null counts all
     * @param err is told how far long logs are, if somebody watches
     * @throws dev.ssotkit.evidence.InputException if one of it is missing or is something else
     */
    public GivenEvidence read(ConsolidationMap map, @Nullable Instant since, PrintWriter err) {
        return readWithoutLogs(map)
                .withLog(
                        logs.isEmpty()
                                ? null
                                : LogReader.read(logs, since, AttachedTerminal.isThere() ? err::println : line -> {}));
    }

    /**
     * Reads all of it but the logs.
     *
     * @throws dev.ssotkit.evidence.InputException if one of it is missing or is something else
     */
    public GivenEvidence readWithoutLogs(ConsolidationMap map) {
        return new GivenEvidence(
                map,
                uses,
                uses == null ? null : UsesReader.read(uses),
                classes == null ? List.of() : classes,
                classes == null ? null : ReferenceScan.of(map, classes),
                null,
                sources == null ? List.of() : sources,
                sources == null ? null : SourceSweep.of(map, sources));
    }
}
