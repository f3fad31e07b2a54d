package dev.ssotkit.progress.logfile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Says that there is nothing more only at the end: between two gzip members of a pipe there may be a pause. */
final class Unhurried extends BufferedInputStream {
    private long taken;
    private int last = -1;

    Unhurried(InputStream in, int buffer) {
        super(in, buffer);
    }

    /** How many bytes have been read of it. */
    long taken() {
        return taken;
    }

    /** Whether the byte that was read last is zero. */
    boolean endedWithZero() {
        return last == 0;
    }

    @Override
    public synchronized int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            taken++;
            last = next;
        }
        return next;
    }

    @Override
    public synchronized int read(byte[] to, int offset, int length) throws IOException {
        int count = super.read(to, offset, length);
        if (count > 0) {
            taken += count;
            last = to[offset + count - 1];
        }
        return count;
    }

    @Override
    public synchronized int available() throws IOException {
        int now = super.available();
        if (now > 0) {
            return now;
        }
        mark(1);
        int next = super.read();
        reset();
        return next < 0 ? 0 : 1;
    }
}
