package dev.ssotkit.evidence.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The bytes of one file after the other, in one array that grows to the longest: tens of thousands of class files pass
 * through without each leaving garbage. Not thread-safe.
 */
final class ReadBuffer implements ClassPathWalk.Content {
    private static final int MOST_CLASSES = 64 * 1024;

    /** Reads a file into a buffer. */
    @FunctionalInterface
    interface Source {
        void readInto(ReadBuffer buffer) throws IOException;
    }

    private byte[] bytes = new byte[MOST_CLASSES];
    private int length;
    private Source source = buffer -> {};
    private boolean isRead;

    /** The file that comes next. */
    ReadBuffer of(Source next) {
        source = next;
        isRead = false;
        return this;
    }

    @Override
    public byte[] borrowed() throws IOException {
        if (!isRead) {
            length = 0;
            source.readInto(this);
            isRead = true;
        }
        return bytes;
    }

    @Override
    public byte[] bytes() throws IOException {
        byte[] shared = borrowed();
        return Arrays.copyOf(shared, length);
    }

    @Override
    public int length() throws IOException {
        byte[] unused = borrowed();
        return length;
    }

    void read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            read(in);
        }
    }

    void read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            if (in == null) {
                throw new IOException("no such entry");
            }
            read(in);
        }
    }

    /** All that is left of the stream, which stays open. */
    void read(InputStream in) throws IOException {
        for (int read = in.read(bytes, length, bytes.length - length);
                read >= 0;
                read = in.read(bytes, length, bytes.length - length)) {
            length += read;
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * length);
            }
        }
    }
}
