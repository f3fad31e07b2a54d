package dev.ssotkit.walkthrough.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A scratch local repository that shares everything with the user's own, so that nothing is downloaded twice, but for the
 * artifacts of {@code dev.ssotkit}: those are copies out of the build's file repository and never reach the user's.
 */
final class GraftedRepository {

    private static final String OUR_TOP = "dev";
    private static final String OURS = "ssotkit";

    private GraftedRepository() {}

    /**
     * Lays it out in {@code scratch}.
     *
     * @param scratch a folder that does not exist yet
     * @param users the user's local repository
     * @param fileRepository what the build filled with our artifacts, in repository layout
     */
    static Path create(Path scratch, Path users, Path fileRepository) throws IOException {
        linkEach(users, scratch, OUR_TOP);
        linkEach(users.resolve(OUR_TOP), scratch.resolve(OUR_TOP), OURS);
        copy(
                fileRepository.resolve(OUR_TOP).resolve(OURS),
                scratch.resolve(OUR_TOP).resolve(OURS));
        return scratch;
    }

    private static void linkEach(Path from, Path to, String butNot) throws IOException {
        Files.createDirectories(to);
        if (!Files.isDirectory(from)) {
            return;
        }
        for (Path entry : list(from)) {
            if (!entry.getFileName().toString().equals(butNot)) {
                Files.createSymbolicLink(to.resolve(entry.getFileName()), entry.toAbsolutePath());
            }
        }
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> entries = Files.walk(from)) {
            for (Path entry : entries.toList()) {
                Files.copy(entry, to.resolve(from.relativize(entry)));
            }
        }
    }
}
