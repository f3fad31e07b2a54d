package dev.ssotkit.progress.ratchet;

import dev.ssotkit.progress.cli.MapOption;
import dev.ssotkit.progress.left.EvidenceOptions;
import dev.ssotkit.progress.left.GivenEvidence;
import dev.ssotkit.progress.left.RepositoryRoot;
import dev.ssotkit.progress.left.TypeOwners;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What {@code freeze} and {@code check} are both told: what is left by which evidence, and where it is allowed. */
final class RatchetOptions {
    @Mixin
    private final MapOption map = new MapOption();

    @Mixin
    private final EvidenceOptions evidence = new EvidenceOptions();

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = "The root of the repository, from which files are named. Default: the nearest folder with"
                    + " .git at or above the working directory, else that itself.")
    private @Nullable Path root;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "ssot",
            description = "Folder of the stores, which `freeze` makes and you commit. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // it has a default
    private Path store;

    /** @throws ParameterException if no evidence of any kind is given */
    void requireEvidence(CommandLine command) {
        evidence.requireAny(command);
    }

    /**
     * Reads map and evidence.
     *
     * @param err takes what could not be read of it, a line each
     * @throws dev.ssotkit.evidence.InputException if one of it is missing or is something else
     */
    GivenEvidence read(PrintWriter err) {
        GivenEvidence given = evidence.read(map.read(), null, err);
        given.printProblems(true, err);
        return given;
    }

    RepositoryRoot root() {
        return RepositoryRoot.of(root, Path.of(""));
    }

    StoreFolder folder() {
        return new StoreFolder(store);
    }

    Stores storesIn(StoreFolder folder, TypeOwners owners) {
        return new Stores(folder, owners, !map.namesRecipe());
    }
}
