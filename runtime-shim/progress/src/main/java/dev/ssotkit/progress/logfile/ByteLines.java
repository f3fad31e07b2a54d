package dev.ssotkit.progress.logfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Lines as bytes, in place: nothing is made of a line that nobody asks for. The part beyond a limit is not kept, for what
 * is no log may be one line of gigabytes. Not thread-safe.
 */
public final class ByteLines implements AutoCloseable {
    /** Far longer than any line of the agent's, in bytes. */
    static final int LONGEST = 1 << 20;

    /** The byte order mark in UTF-8, which some editors and shells write and no line of ours begins with. */
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private static final int FIRST_SIZE = 1 << 16;

    private final InputStream in;
    private byte[] bytes = new byte[FIRST_SIZE];
    private int filled;
    private int start;
    private int end;
    private int next;
    private boolean cut;
    private long number;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /**
     * Goes to the next line, and says whether there is one.
     *
     * @throws TornException where a packed stream breaks off; every line before has been given
     */
    public boolean next() throws IOException {
        start = next;
        cut = false;
        int from = start;
        while (true) {
            int lineFeed = ByteSearch.lineFeed(bytes, from, filled);
            if (lineFeed < filled) {
                return isLine(lineFeed, lineFeed + 1);
            }
            from = filled;
            if (filled - start > LONGEST) {
                cut = true;
                filled = start + LONGEST;
                from = filled;
            }
            if (start > 0 && filled == bytes.length) {
                System.arraycopy(bytes, start, bytes, 0, filled - start);
                filled -= start;
                from -= start;
                start = 0;
            }
            if (filled == bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            int count = in.read(bytes, filled, bytes.length - filled);
            if (count < 0) {
                return filled > start && isLine(filled, filled);
            }
            filled += count;
        }
    }

    private boolean isLine(int lineEnd, int nextStart) {
        number++;
        next = nextStart;
        // Not only in the first line: files are joined that each begin so.
        if (bytes[start] == MARK[0] && lineEnd - start >= MARK.length && ByteSearch.isAt(bytes, start, MARK)) {
            start += MARK.length;
        }
        end = lineEnd > start && bytes[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
        return true;
    }

    /** Where the line stands, between {@link #start()} and {@link #end()}, until {@link #next()} is called again. */
    public byte[] bytes() {
        return bytes;
    }

    public int start() {
        return start;
    }

    /** Behind its last byte; neither line feed nor carriage return is part of it. */
    public int end() {
        return end;
    }

    /** One-based. */
    public long number() {
        return number;
    }

    /** Whether the line was longer than what is kept of it. */
    public boolean wasCut() {
        return cut;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
