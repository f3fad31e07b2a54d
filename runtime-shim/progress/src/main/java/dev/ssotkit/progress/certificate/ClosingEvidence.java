package dev.ssotkit.progress.certificate;

import dev.ssotkit.progress.left.GivenEvidence;
import dev.ssotkit.progress.left.Inventory;
import dev.ssotkit.progress.left.RepositoryRoot;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate rests on.
 *
 * @param inventory what is left by it
 * @param oldestRun null if it was not said
 */
public record ClosingEvidence(
        GivenEvidence given,
        Inventory inventory,
        RepositoryRoot root,
        @Nullable OldestRun oldestRun) {

    /** The names of these from the repository's root. */
    List<String> names(List<Path> paths) {
        return paths.stream().map(root::nameOf).toList();
    }
}
