package dev.ssotkit.progress.files;

import dev.ssotkit.evidence.InputException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
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
        Map<OutputTarget, Content> files = new LinkedHashMap<>();
        Map<OutputTarget, Content> streams = new LinkedHashMap<>();
        contents.forEach((named, content) -> {
            OutputTarget target = OutputTarget.of(named);
            (target.isStream() ? streams : files).put(target, content);
        });
        Map<Path, Path> written = new LinkedHashMap<>();
        Deque<Runnable> undo = new ArrayDeque<>();
        try {
            files.forEach((file, content) -> at(file, () -> writeBeside(file, content, written)));
            written.forEach((temporary, target) -> at(target, () -> replace(target, temporary, undo)));
            streams.forEach((stream, content) -> at(stream, () -> write(content, stream.intoStream())));
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

    private static void at(Object file, Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new InputException(file + ": cannot be written: " + e);
        }
    }

    private static void writeBeside(OutputTarget file, Content content, Map<Path, Path> written) throws IOException {
        Path target = file.file();
        Path temporary = OutputTarget.beside(target);
        written.put(temporary, target);
        write(content, OutputTarget.intoFile(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW));
    }

    private static void write(Content content, Writer into) throws IOException {
        try (Writer writer = into) {
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
