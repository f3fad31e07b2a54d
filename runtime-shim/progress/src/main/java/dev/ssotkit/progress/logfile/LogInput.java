package dev.ssotkit.progress.logfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One stream of lines: a file, packed or not, or standard input. Immutable.
 *
 * @param name as it stands before a line's number
 * @param file null for standard input
 * @param asked whether the user named it itself, and not a folder or pattern that it is found by
 */
public record LogInput(String name, @Nullable Path file, boolean asked) {
    static LogInput of(Path file, boolean asked) {
        return new LogInput(file.toString(), file, asked);
    }

    static LogInput ofStandardInput() {
        return new LogInput("standard input", null, true);
    }

    /** A pipe gives its lines once, whoever opens it. */
    boolean isReadableTwice() {
        return file != null && Files.isRegularFile(file);
    }

    /** The same with its bytes in another file. */
    LogInput keptIn(Path copy) throws IOException {
        try (InputStream in = raw()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return new LogInput(name, copy, asked);
    }

    private InputStream raw() throws IOException {
        return file == null ? System.in : Files.newInputStream(file);
    }

    /**
     * Its lines from the start; standard input gives them once.
     *
     * @param progress is told a line now and then of a big file
     */
    public ByteLines open(Consumer<String> progress) throws IOException {
        InputStream raw = file == null ? System.in : new ReadingProgress(file, progress);
        try {
            return new ByteLines(RecodedLines.of(Unpacked.of(raw)));
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }
}
