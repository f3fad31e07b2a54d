package dev.ssotkit.progress.dashboard;

import dev.ssotkit.progress.logfile.LogInput;
import dev.ssotkit.progress.logfile.NamedLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of logs without reading them: which there are, which file each is, how long and when it changed. Whoever
 * finds two of these equal need not read again.
 *
 * @param problems what names nothing, or cannot be looked into
 */
record LogState(List<SeenFile> files, List<String> problems) {

    /**
     * @param key which file it is, where the system tells; a log that was rotated is another one
     * @param changed null if it has gone, or nobody may look
     */
    record SeenFile(
            Path file,
            @Nullable Object key,
            long size,
            @Nullable FileTime changed) {
        private static SeenFile of(Path file) {
            try {
                BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
                return new SeenFile(file, found.fileKey(), found.size(), found.lastModifiedTime());
            } catch (IOException e) {
                return new SeenFile(file, null, 0, null);
            }
        }
    }

    /** Of what words of a command line name, now. */
    static LogState of(List<String> words) {
        NamedLogs named = NamedLogs.of(words).withoutPipes();
        List<String> problems = named.missing().isEmpty() ? named.problems() : named.missing();
        return new LogState(
                named.inputs().stream()
                        .map(LogInput::file)
                        .filter(Objects::nonNull)
                        .map(SeenFile::of)
                        .toList(),
                problems);
    }
}
