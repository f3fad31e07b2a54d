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

    private final Path scratch;
    private final Path users;

    private GraftedRepository(Path scratch, Path users) {
        this.scratch = scratch;
        this.users = users;
    }

    /**
     * Lays it out in {@code scratch}.
     *
     * @param scratch a folder that does not exist yet
     * @param users the user's local repository
     * @param fileRepository what the build filled with our artifacts, in repository layout
     */
    static GraftedRepository create(Path scratch, Path users, Path fileRepository) throws IOException {
        linkEach(users, scratch, OUR_TOP);
        linkEach(users.resolve(OUR_TOP), scratch.resolve(OUR_TOP), OURS);
        copy(
                fileRepository.resolve(OUR_TOP).resolve(OURS),
                scratch.resolve(OUR_TOP).resolve(OURS));
        return new GraftedRepository(scratch, users);
    }

    Path path() {
        return scratch;
    }

    /** Hands over what Maven downloaded below a top-level name that the user's repository did not have yet. */
    void handOverDownloads() throws IOException {
        handOverNew(scratch, users, OUR_TOP);
        handOverNew(scratch.resolve(OUR_TOP), users.resolve(OUR_TOP), OURS);
    }

    private static void handOverNew(Path from, Path to, String butNot) throws IOException {
        for (Path entry : list(from)) {
            Path there = to.resolve(entry.getFileName());
            boolean isNew = Files.isDirectory(entry) && !Files.isSymbolicLink(entry) && !Files.exists(there);
            if (isNew && !entry.endsWith(butNot)) {
                copy(entry, there);
            }
        }
    }

    private static void linkEach(Path from, Path to, String butNot) throws IOException {
        Files.createDirectories(to);
        for (Path entry : list(from)) {
            if (!entry.endsWith(butNot)) {
                Files.createSymbolicLink(to.resolve(entry.getFileName()), entry.toAbsolutePath());
            }
        }
    }

    private static List<Path> list(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> entries = Files.walk(from)) {
            for (Path entry : entries.toList()) {
                Files.copy(entry, to.resolve(from.relativize(entry)));
            }
        }
    }
}
