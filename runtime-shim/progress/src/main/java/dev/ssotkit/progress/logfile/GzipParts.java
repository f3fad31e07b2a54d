package dev.ssotkit.progress.logfile;

import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * All that gzip packed, part by part. The JDK's stream takes whatever stands behind a part and is no whole header of
 * another one for the end; here it is damage, for it may have been a log. Zeros are none: some media fill up with them.
 */
final class GzipParts extends GZIPInputStream {
    /** CRC and length (RFC 1952, 2.3.1). */
    private static final int TRAILER = 8;

    private final Unhurried packed;
    private long packedBeforeFill;
    private boolean ended;

    GzipParts(Unhurried packed, int buffer) throws IOException {
        super(packed, buffer);
        this.packed = packed;
    }

    @Override
    protected void fill() throws IOException {
        super.fill();
        packedBeforeFill = packed.taken();
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int count = super.read(to, offset, length);
        if (count < 0 && !ended) {
            ended = true;
            refuseWhatIsLeft();
        }
        return count;
    }

    private void refuseWhatIsLeft() throws IOException {
        int inBuffer = inf.getRemaining();
        boolean more = packed.taken() - packedBeforeFill > Math.max(0, TRAILER - inBuffer);
        boolean zeros = true;
        for (int at = len - inBuffer + TRAILER; at < len; at++) {
            more = true;
            zeros &= buf[at] == 0;
        }
        byte[] next = new byte[buf.length];
        for (int count = packed.read(next); count > 0; count = packed.read(next)) {
            more = true;
            for (int at = 0; at < count; at++) {
                zeros &= next[at] == 0;
            }
        }
        if (more && !(zeros && packed.endedWithZero())) {
            throw new ZipException("what stands behind a packed part is no packed part");
        }
    }
}
