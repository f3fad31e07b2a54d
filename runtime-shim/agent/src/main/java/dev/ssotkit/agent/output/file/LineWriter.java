package dev.ssotkit.agent.output.file;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Appends whole lines to one file, and mends what a failed write left half. Not thread-safe. */
final class LineWriter {
    private static final int CHUNK = 64 * 1024;

    private final FileOutputStream out;
    private long size;

    /** Appends to a file that is there. */
    LineWriter(File file) throws IOException {
        this(file, true);
    }

    private LineWriter(File file, boolean append) throws IOException {
        out = new FileOutputStream(file, append);
        size = append ? file.length() : 0;
    }

    /** Makes the file these lines and nothing else. */
    static void writeAnew(File file, List<String> lines) throws IOException {
        LineWriter writer = new LineWriter(file, false);
        try {
            writer.write(lines);
        } finally {
            writer.close();
        }
    }

    /** Bytes in the file, all of them whole lines. */
    long size() {
        return size;
    }

    /** One system call for each 64 KiB of lines: whoever reads meanwhile sees whole lines, but for the rarest cases. */
    void write(List<String> lines) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        for (String line : lines) {
            chunk.write(line.getBytes(StandardCharsets.UTF_8));
            chunk.write('\n');
            if (chunk.size() >= CHUNK) {
                flush(chunk);
            }
        }
        flush(chunk);
    }

    void close() {
        try {
            out.close();
        } catch (IOException e) {
            // Every line was handed over when it was written.
        }
    }

    private void flush(ByteArrayOutputStream chunk) throws IOException {
        try {
            chunk.writeTo(out);
        } catch (IOException e) {
            takeBack(e);
            throw e;
        }
        size += chunk.size();
        chunk.reset();
    }

    /** A full disk takes part of a line: without it the file reads well again, and a later line starts on its own. */
    private void takeBack(IOException cause) {
        try {
            out.getChannel().truncate(size);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
