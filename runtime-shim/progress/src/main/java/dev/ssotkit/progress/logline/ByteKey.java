package dev.ssotkit.progress.logline;

import java.util.Arrays;

/** Bytes as a key of a map. One that is built anew asks; a copy of it is kept. */
public final class ByteKey {
    private byte[] bytes;
    private int length;

    public ByteKey() {
        this(new byte[64], 0);
    }

    private ByteKey(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    public void clear() {
        length = 0;
    }

    void add(byte[] from, int start, int end) {
        int added = end - start;
        if (length + added >= bytes.length) {
            bytes = Arrays.copyOf(bytes, (length + added) * 2 + 1);
        }
        System.arraycopy(from, start, bytes, length, added);
        length += added;
    }

    /** Ends a part; one that is absent is not one that is empty. */
    void end(boolean present) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) (present ? 0 : 1);
    }

    public ByteKey copy() {
        return new ByteKey(Arrays.copyOf(bytes, length), length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByteKey key && Arrays.equals(bytes, 0, length, key.bytes, 0, key.length);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }
}
