package dev.ssotkit.progress.logfile;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A stream as it was before gzip or zstd packed it: its first bytes tell, whatever its name is. */
final class Unpacked extends FilterInputStream {
    private static final int BUFFER = 1 << 16;

    /** Where a stream breaks off, what the call that finds out has unpacked by then is lost. */
    private static final int AT_ONCE = 64;

    private @Nullable TornException torn;

    private Unpacked(InputStream unpacking) {
        super(unpacking);
    }

    static InputStream of(InputStream raw) throws IOException {
        Unhurried in = new Unhurried(raw, BUFFER);
        in.mark(4);
        byte[] magic = in.readNBytes(4);
        in.reset();
        if (magic.length >= 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b) {
            try {
                return new Unpacked(new GzipParts(in, BUFFER));
            } catch (EOFException | ZipException e) {
                throw new TornException(e);
            }
        }
        if (magic.length == 4 && isZstd(magic)) {
            return new Unpacked(zstd(in));
        }
        return in;
    }

    private static InputStream zstd(InputStream in) throws IOException {
        try {
            return new ZstdInputStream(in);
        } catch (LinkageError e) {
            // The library reaches for what the JDK is about to take away.
            throw new IOException("this JVM cannot unpack zstd; unpack it with zstd -dc, and give - for its output", e);
        }
    }

    private static boolean isZstd(byte[] magic) {
        return magic[0] == 0x28 && magic[1] == (byte) 0xb5 && magic[2] == 0x2f && magic[3] == (byte) 0xfd;
    }

    /** Gives all that could be unpacked before it says that the rest could not. */
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (torn != null) {
            throw torn;
        }
        int read = 0;
        try {
            while (read < length) {
                int count = super.read(buffer, offset + read, Math.min(length - read, AT_ONCE));
                if (count < 0) {
                    return read == 0 ? count : read;
                }
                read += count;
            }
        } catch (IOException | RuntimeException e) {
            // A damaged block is a RuntimeException of the zstd library's, and an end too early an IOException.
            torn = new TornException(e);
            if (read == 0) {
                throw torn;
            }
        }
        return read;
    }
}
