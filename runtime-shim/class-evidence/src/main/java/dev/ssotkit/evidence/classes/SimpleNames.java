package dev.ssotkit.evidence.classes;

import dev.ssotkit.eligibility.classfile.NameText;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Full names of types, found in the bytes of a text by their last part and then compared backwards: each byte is looked
 * at once. Finds too much rather than too little. Thread-safe.
 */
final class SimpleNames {
    /** So many slots for a name that nearly every part of a text meets an empty one. */
    private static final int SLOTS = 16;

    /** Which bytes are part of a simple name; nothing in ASCII that no identifier has is. */
    private static final boolean[] PART = new boolean[256];

    static {
        for (int c = 0; c < PART.length; c++) {
            PART[c] = c >= 0x80 || (c != '$' && Character.isJavaIdentifierPart(c));
        }
    }

    /** Up to the end of their last part that is not empty. */
    private final byte[] @Nullable [] names;

    private final int[] hashes;
    private final int mask;
    private final int shortest;
    /** In a descriptor an L stands before them without anything between (JVMS 4.3.2). */
    private final boolean haveNoPackage;

    /** @param keys as {@code TypeName.key()} gives them */
    SimpleNames(Collection<String> keys) {
        int size = Integer.highestOneBit(Math.max(keys.size(), 1)) * SLOTS;
        mask = size - 1;
        names = new byte[size][];
        hashes = new int[size];
        int least = Integer.MAX_VALUE;
        boolean noPackage = false;
        for (String key : keys) {
            byte[] name = NameText.bytes(key.replaceFirst("[.$/]+$", ""));
            int hash = 0;
            for (byte c : name) {
                hash = c == '.' ? 0 : 31 * hash + c;
            }
            int slot = slot(hash);
            while (names[slot] != null) {
                slot = (slot + 1) & mask;
            }
            names[slot] = name;
            hashes[slot] = hash;
            least = Math.min(least, name.length);
            noPackage |= key.indexOf('.') < 0;
        }
        shortest = least;
        haveNoPackage = noPackage;
    }

    /** The length in bytes of the shortest name. */
    int shortest() {
        return shortest;
    }

    /** Whether a name, or one nested in it, stands between {@code start} and {@code end}. */
    boolean areIn(byte[] text, int start, int end) {
        int hash = 0;
        int from = start;
        for (int i = start; i < end; i++) {
            byte c = text[i];
            if (PART[c & 0xff]) {
                hash = 31 * hash + c;
            } else {
                if (i > from && endAt(text, start, from, i, hash)) {
                    return true;
                }
                hash = 0;
                from = i + 1;
            }
        }
        return end > from && endAt(text, start, from, end, hash);
    }

    /** @param from where the part begins that has this hash, and ends at {@code end} */
    private boolean endAt(byte[] text, int start, int from, int end, int hash) {
        for (int slot = slot(hash); names[slot] != null; slot = (slot + 1) & mask) {
            if (hashes[slot] == hash && stands(names[slot], text, start, end)) {
                return true;
            }
        }
        return haveNoPackage && endAfterL(text, from, end);
    }

    private boolean stands(byte @Nullable [] name, byte[] text, int start, int end) {
        int at = end - 1;
        for (int i = name == null ? -1 : name.length - 1; i >= 0; i--, at--) {
            if (at < start) {
                return false;
            }
            byte c = text[at];
            if (name != null && NameText.separated(c) != name[i]) {
                // Type arguments of an outer class stand in the midst of an inner one's name (JVMS 4.7.9.1).
                return c == '>';
            }
        }
        return true;
    }

    private boolean endAfterL(byte[] text, int from, int end) {
        for (int i = from; i < end - 1; i++) {
            if (text[i] == 'L') {
                int hash = 0;
                for (int j = i + 1; j < end; j++) {
                    hash = 31 * hash + text[j];
                }
                for (int slot = slot(hash); names[slot] != null; slot = (slot + 1) & mask) {
                    if (hashes[slot] == hash && stands(names[slot], text, i + 1, end)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & mask;
    }
}
