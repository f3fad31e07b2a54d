package dev.ssotkit.proof.kotlin;

/** Reads the encoding of protocol buffers. Not thread-safe; what is damaged throws an unchecked exception. */
final class WireFormat {

    static final int VARINT = 0;
    static final int FIXED_64 = 1;
    static final int DELIMITED = 2;
    static final int FIXED_32 = 5;

    private final byte[] bytes;
    private final int end;
    private int at;

    WireFormat(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private WireFormat(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
        if (start > end || end > bytes.length) {
            throw new IllegalArgumentException("a length beyond the end");
        }
    }

    boolean hasMore() {
        return at < end;
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = bytes[at++];
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number without end");
    }

    long fixed(int size) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            value |= (bytes[at++] & 0xffL) << (8 * i);
        }
        return value;
    }

    /** What follows with its length. */
    WireFormat delimited() {
        int length = Math.toIntExact(number());
        WireFormat inside = new WireFormat(bytes, at, Math.addExact(at, length));
        at += length;
        return inside;
    }

    /** All that is left. */
    byte[] rest() {
        byte[] rest = new byte[end - at];
        System.arraycopy(bytes, at, rest, 0, rest.length);
        at = end;
        return rest;
    }
}
