package dev.ssotkit.progress.log;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Counts in temporary files, parted by their keys so that each part fits in memory when it comes back. */
final class SpilledCounts implements Closeable {
    static final int PARTS = 64;

    private @Nullable Path folder;
    private final DataOutputStream[] parts = new DataOutputStream[PARTS];

    boolean isEmpty() {
        return folder == null;
    }

    void add(MaximumTable table) throws IOException {
        if (folder == null) {
            create();
        }
        try {
            table.forEach((key, value) -> {
                try {
                    DataOutputStream part = parts[partOf(key)];
                    part.writeLong(key);
                    part.writeLong(value);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void create() throws IOException {
        Path created = Files.createTempDirectory("ssot-counts");
        folder = created;
        for (int part = 0; part < PARTS; part++) {
            parts[part] = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(created, part))));
        }
    }

    /** Other bits than those that a table places it by. */
    private static int partOf(long key) {
        return (int) ((key * 0xbf58476d1ce4e5b9L) >>> (Long.SIZE - Integer.numberOfTrailingZeros(PARTS)));
    }

    /** Gives a part back, which is gone afterwards. */
    void read(int part, MaximumTable into) throws IOException {
        if (folder == null) {
            return;
        }
        parts[part].close();
        Path file = file(folder, part);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (true) {
                into.raise(in.readLong(), in.readLong());
            }
        } catch (EOFException e) {
            Files.delete(file);
        }
    }

    private static Path file(Path folder, int part) {
        return folder.resolve(Integer.toString(part));
    }

    @Override
    public void close() throws IOException {
        if (folder == null) {
            return;
        }
        for (int part = 0; part < PARTS; part++) {
            parts[part].close();
            Files.deleteIfExists(file(folder, part));
        }
        Files.deleteIfExists(folder);
    }
}
