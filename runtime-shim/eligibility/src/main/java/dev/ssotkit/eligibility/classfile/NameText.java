package dev.ssotkit.eligibility.classfile;

import java.util.Arrays;

/**
 * Names of types as the texts of a constant pool have them, so that no name read there has to become a string to be
 * compared. {@code .}, {@code /} and {@code $} are taken for one, which lets a few more names pass than are meant.
 */
public final class NameText {
    private static final int MOST_BYTES_OF_A_CHAR = 3;

    private NameText() {}

    /**
     * The bytes of a name (JVMS 4.4.7): each half of a surrogate pair by itself, which no other UTF-8 does.
     *
     * @param key as {@code TypeName.key()} gives it
     */
    public static byte[] bytes(String key) {
        byte[] bytes = new byte[MOST_BYTES_OF_A_CHAR * key.length()];
        int length = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c < 0x80) {
                bytes[length++] = separated((byte) c);
            } else if (c < 0x800) {
                bytes[length++] = (byte) (0xc0 | c >> 6);
                bytes[length++] = (byte) (0x80 | (c & 0x3f));
            } else {
                bytes[length++] = (byte) (0xe0 | c >> 12);
                bytes[length++] = (byte) (0x80 | (c >> 6 & 0x3f));
                bytes[length++] = (byte) (0x80 | (c & 0x3f));
            }
        }
        return Arrays.copyOf(bytes, length);
    }

    /** The same byte, or a dot for whatever separates. */
    public static byte separated(byte c) {
        return c == '/' || c == '$' ? (byte) '.' : c;
    }
}
