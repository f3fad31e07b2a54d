package dev.ssotkit.progress.files;

import dev.ssotkit.evidence.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some files that are written all or none. Whoever reads one meanwhile, or writes it as well, sees a whole one. Not
 * thread-safe; UTF-8.
 */
public final class AtomicFiles {
    private final Map<Path, byte[]> contents = new LinkedHashMap<>();

    /** What another one is to hold as well. */
    public AtomicFiles with(Path file, String text) {
        contents.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /**
     * Writes all of them; creates their folders where there are none.
     *
     * @throws InputException if one cannot be written: then each is as it was
     */
    public void write() {
        Map<Path, Path> written = new LinkedHashMap<>();
        Deque<Runnable> undo = new ArrayDeque<>();
        Path at = null;
        try {
            for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
                at = file.getKey();
                Path target = behindLinks(at);
                Path temporary = beside(target);
                written.put(temporary, target);
                Files.write(temporary, file.getValue(), StandardOpenOption.CREATE_NEW);
            }
            for (Map.Entry<Path, Path> move : written.entrySet()) {
                at = move.getValue();
                byte[] before = Files.exists(at) ? Files.readAllBytes(at) : null;
                move(move.getKey(), at);
                Path target = at;
                undo.push(() -> restore(target, before));
            }
        } catch (IOException e) {
            undo.forEach(Runnable::run);
            throw new InputException(at + ": cannot be written: " + e);
        } finally {
            written.keySet().forEach(AtomicFiles::deleteQuietly);
        }
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
