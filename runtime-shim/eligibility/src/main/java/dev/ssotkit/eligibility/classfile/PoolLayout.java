package dev.ssotkit.eligibility.classfile;

import java.util.Arrays;

/** How the entries of a constant pool lie in a class file (JVMS 4.4), for those who look at nothing else of it. */
public final class PoolLayout {
    /** Tag of a text: its length stands after it, its bytes {@link #TEXT} bytes after it. */
    public static final int UTF8 = 1;

    public static final int CLASS = 7;
    public static final int NAME_AND_TYPE = 12;

    /** Where the number of entries stands. */
    public static final int COUNT = 8;

    /** Where the first entry stands. */
    public static final int FIRST = 10;

    /** From the tag of a text to its first byte. */
    public static final int TEXT = 3;

    /** By tag; of one that is not known as of most. */
    private static final byte[] LENGTHS = new byte[256];

    static {
        Arrays.fill(LENGTHS, (byte) 5);
        LENGTHS[5] = 9;
        LENGTHS[6] = 9;
        LENGTHS[15] = 4;
        for (int tag : new int[] {CLASS, 8, 16, 19, 20}) {
            LENGTHS[tag] = 3;
        }
    }

    private PoolLayout() {}

    /** The bytes that the entry with its tag at {@code offset} takes. */
    public static int length(byte[] classFile, int offset) {
        byte tag = classFile[offset];
        return tag == UTF8 ? TEXT + u2(classFile, offset + 1) : LENGTHS[tag & 0xff];
    }

    /** Whether that entry counts for two (JVMS 4.4.5). */
    public static boolean takesTwo(byte[] classFile, int offset) {
        return classFile[offset] == 5 || classFile[offset] == 6;
    }

    /** An unsigned number of two bytes. */
    public static int u2(byte[] classFile, int offset) {
        return (classFile[offset] & 0xff) << 8 | (classFile[offset + 1] & 0xff);
    }
}
