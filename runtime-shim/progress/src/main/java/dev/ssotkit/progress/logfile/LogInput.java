package dev.ssotkit.progress.logfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One stream of lines: a file, packed or not, or standard input. Immutable.
 *
 * @param file null for standard input
 * @param asked whether the user named it itself, and not a folder or pattern that it is found by
 */
public record LogInput(@Nullable Path file, boolean asked) {
    /** As it stands before a line's number. */
    public String name() {
        return file == null ? "standard input" : file.toString();
    }

    /**
     * Its lines from the start; standard input gives them once.
     *
     * @param progress is told a line now and then of a big file
     */
    public ByteLines open(Consumer<String> progress) throws IOException {
        InputStream raw = file == null ? System.in : new ReadingProgress(file, progress);
        try {
            return new ByteLines(Unpacked.of(raw));
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }
}
