package dev.ssotkit.progress.report;

import dev.ssotkit.evidence.files.FilesBelow;
import dev.ssotkit.progress.left.GivenEvidence;
import dev.ssotkit.progress.log.LoggedRun;
import dev.ssotkit.progress.log.RedirectLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When the newest of a report's evidence was made. */
final class EvidenceTime {
    private EvidenceTime() {}

    /**
     * Looks at when runs began, by their logs, and at when tables and class files were last modified.
     *
     * @return null if nothing tells
     */
    static @Nullable Instant of(GivenEvidence evidence) {
        RedirectLog log = evidence.log();
        Stream<Instant> runs = log == null
                ? Stream.empty()
                : log.runs().stream().map(LoggedRun::started).filter(Objects::nonNull);
        Stream<Path> files = Stream.concat(Stream.ofNullable(evidence.table()), evidence.classRoots().stream());
        return Stream.concat(runs, files.flatMap(file -> newestBelow(file).stream()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Optional<Instant> newestBelow(Path root) {
        try {
            Stream<Path> files =
                    Files.isDirectory(root) ? FilesBelow.of(root, (path, cause) -> {}).stream() : Stream.of(root);
            return files.map(EvidenceTime::lastModified).max(Comparator.naturalOrder());
        } catch (IOException | UncheckedIOException e) {
            // It was read a moment ago: what is gone meanwhile tells no time.
            return Optional.empty();
        }
    }

    private static Instant lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
