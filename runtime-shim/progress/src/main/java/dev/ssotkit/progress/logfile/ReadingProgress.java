package dev.ssotkit.progress.logfile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Says of a big file how much of it has been read; of any other nothing. */
final class ReadingProgress extends FilterInputStream {
    private static final long MIB = 1 << 20;
    private static final long STEP = 32 * MIB;

    private final Path file;
    private final Consumer<String> progress;
    private long read;

    ReadingProgress(Path file, Consumer<String> progress) throws IOException {
        super(Files.newInputStream(file));
        this.file = file;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        advance(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        advance(Math.max(count, 0));
        return count;
    }

    private void advance(int bytes) throws IOException {
        long steps = read / STEP;
        read += bytes;
        if (read / STEP > steps) {
            progress.accept(file + ": " + read / MIB + " of " + Files.size(file) / MIB + " MiB read");
        }
    }
}
