package dev.ssotkit.progress.ratchet;

import dev.ssotkit.evidence.classes.ReferenceScan;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.progress.cli.AttachedTerminal;
import dev.ssotkit.progress.left.GivenEvidence;
import dev.ssotkit.progress.left.RepositoryRoot;
import dev.ssotkit.progress.log.LogReader;
import dev.ssotkit.progress.sources.SourceSweep;
import dev.ssotkit.progress.uses.UsesReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The evidence that {@code freeze} and {@code check} go by. */
final class EvidenceOptions {
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
            description = "Compiled classes: folders and jars, those of the tests among them.")
    private @Nullable List<Path> classes;

    @Option(
            names = "--sources",
            arity = "1..*",
            paramLabel = "DIR",
            description = "Folders whose text files are swept for names of legacy types.")
    private @Nullable List<Path> sources;

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = "The root of the repository, from which files are named. Default: the nearest folder with"
                    + " .git at or above the working directory, else that itself.")
    private @Nullable Path root;

    /** Whether there is any. */
    boolean anyGiven() {
        return !logs.isEmpty() || uses != null || classes != null || sources != null;
    }

    /**
     * Reads all of it.
     *
     * @param err takes what could not be read of it, a line each
     * @throws dev.ssotkit.evidence.InputException if one of it is missing or is something else
     */
    GivenEvidence read(ConsolidationMap map, PrintWriter err) {
        GivenEvidence evidence = new GivenEvidence(
                map,
                uses == null ? null : UsesReader.read(uses),
                classes == null ? null : ReferenceScan.of(map, classes),
                classes == null ? List.of() : classes,
                logs.isEmpty()
                        ? null
                        : LogReader.read(logs, null, AttachedTerminal.isThere() ? err::println : line -> {}),
                sources == null ? null : SourceSweep.of(map, sources),
                sources == null ? List.of() : sources);
        if (evidence.log() != null) {
            evidence.log().problems().forEach(err::println);
        }
        if (evidence.scan() != null) {
            evidence.scan().problems().forEach(err::println);
        }
        return evidence;
    }

    RepositoryRoot root() {
        return RepositoryRoot.of(root, Path.of(""));
    }

    /** Where the table of a dry run is, as the user named it; null if it was not given. */
    @Nullable
    Path uses() {
        return uses;
    }
}
