package dev.ssotkit.progress.logfile;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Searches eight bytes at a time: logs of fleets are gigabytes, and most of each line is not looked at. */
public final class ByteSearch {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    private ByteSearch() {}

    /** The first line feed, or {@code to}. */
    static int lineFeed(byte[] bytes, int from, int to) {
        int at = from;
        // Lines are long: four times eight before anything is decided.
        while (at + 4 * Long.BYTES <= to
                && (lineFeeds(bytes, at)
                                | lineFeeds(bytes, at + Long.BYTES)
                                | lineFeeds(bytes, at + 2 * Long.BYTES)
                                | lineFeeds(bytes, at + 3 * Long.BYTES))
                        == 0) {
            at += 4 * Long.BYTES;
        }
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long found = lineFeeds(bytes, at);
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /** The first byte that is no printable ASCII, or is {@code "} or {@code \}; or {@code to}. */
    public static int endOfPlainText(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, at);
            // The lowest flag is right even where a borrow sets one above it.
            long found = (eight & HIGH)
                    | ((eight - ONES * ' ') & ~eight & HIGH)
                    | zeros(eight ^ (ONES * '"'))
                    | zeros(eight ^ (ONES * '\\'))
                    | zeros(eight ^ (ONES * 0x7f));
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (at < to && bytes[at] >= ' ' && bytes[at] < 0x7f && bytes[at] != '"' && bytes[at] != '\\') {
            at++;
        }
        return at;
    }

    /** Whether a text stands there; the bytes must be as many. */
    public static boolean isAt(byte[] bytes, int at, byte[] text) {
        int i = 0;
        for (; i + Long.BYTES <= text.length; i += Long.BYTES) {
            if ((long) EIGHT.get(bytes, at + i) != (long) EIGHT.get(text, i)) {
                return false;
            }
        }
        while (i < text.length && bytes[at + i] == text[i]) {
            i++;
        }
        return i == text.length;
    }

    private static long lineFeeds(byte[] bytes, int at) {
        return zeros((long) EIGHT.get(bytes, at) ^ (ONES * '\n'));
    }

    private static long zeros(long eight) {
        return (eight - ONES) & ~eight & HIGH;
    }
}
