package dev.ssotkit.progress.files;

import dev.ssotkit.evidence.InputException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some files that are written all or none. Whoever reads one meanwhile, or writes it as well, sees a whole one. What is
 * no file, such as a pipe or {@code /dev/stdout}, is written into, after the files. Not thread-safe; UTF-8.
 */
public final class AtomicFiles {
    /** What a file is to hold. */
    public interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    private final Map<Path, Content> contents = new LinkedHashMap<>();

    /** What another one is to hold as well. */
    public AtomicFiles with(Path file, String text) {
        return with(file, writer -> writer.write(text));
    }

    /** The same of what is too long for a text; it is asked for when all is written. */
    public AtomicFiles with(Path file, Content content) {
        contents.put(file, content);
        return this;
    }

    /**
     * Writes all of them; creates their folders where there are none.
     *
     * @throws InputException if one cannot be written: then each is as it was
     */
    public void write() {
        List<Path> streams =
                contents.keySet().stream().filter(AtomicFiles::isStream).toList();
        Map<Path, Path> written = new LinkedHashMap<>();
        Deque<Runnable> undo = new ArrayDeque<>();
        try {
            for (Path file : contents.keySet()) {
                if (!streams.contains(file)) {
                    at(file, () -> writeBeside(file, written));
                }
            }
            written.forEach((temporary, target) -> at(target, () -> replace(target, temporary, undo)));
            streams.forEach(stream -> at(stream, () -> writeInto(stream, stream)));
        } catch (RuntimeException e) {
            undo.forEach(Runnable::run);
            throw e;
        } finally {
            written.keySet().forEach(AtomicFiles::deleteQuietly);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void at(Path file, Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new InputException(file + ": cannot be written: " + e);
        }
    }

    // Another file moved into its place would be no pipe, and nobody would read it.
    private static boolean isStream(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    private void writeBeside(Path file, Map<Path, Path> written) throws IOException {
        Path target = behindLinks(file);
        Path temporary = beside(target);
        written.put(temporary, target);
        writeInto(temporary, file, StandardOpenOption.CREATE_NEW);
    }

    private void writeInto(Path path, Path file, OpenOption... options) throws IOException {
        Content content = Objects.requireNonNull(contents.get(file));
        try (BufferedWriter writer = Files.newBufferedWriter(path, options)) {
            content.writeTo(writer);
        }
    }

    private void replace(Path target, Path temporary, Deque<Runnable> undo) throws IOException {
        if (contents.size() == 1) {
            move(temporary, target);
            return;
        }
        byte[] before = Files.exists(target) ? Files.readAllBytes(target) : null;
        move(temporary, target);
        undo.push(() -> restore(target, before));
    }

    private static Path behindLinks(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        return Files.isSymbolicLink(whole) ? whole.toRealPath() : whole;
    }

    // In the same folder, for elsewhere may be another disk. Not createTempFile, whose files nobody else may read.
    private static Path beside(Path target) {
        return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void restore(Path file, byte @Nullable [] before) {
        try {
            if (before == null) {
                Files.deleteIfExists(file);
            } else {
                Files.write(file, before);
            }
        } catch (IOException e) {
            throw new InputException(file + ": cannot be written back: " + e + "; take it from version control");
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
