package dev.ssotkit.agent.transform.gate;

import static dev.ssotkit.eligibility.classfile.PoolLayout.u2;

import dev.ssotkit.eligibility.classfile.NameText;
import dev.ssotkit.eligibility.classfile.PoolLayout;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Whether a class file names one of a set of types, found in its constant pool (JVMS 4.4) without parsing the rest.
 *
 * <p>Looks at classes and at the return types of members, so that a factory inherited by an unlisted class is found by
 * what it returns. This runs for every class of the application: no allocation per name, no strings. Thread-safe.
 */
public final class ConstantPoolGate {
    private static final int HASHED = 12;

    private final byte[] @Nullable [] names;
    private final boolean[] lengths;
    private final int mask;

    /**
     * Takes {@code $} for {@code .}, which lets a few more classes pass than the names mean.
     *
     * @param keys names as {@code TypeName.key()} gives them
     */
    public ConstantPoolGate(Collection<String> keys) {
        int size = Integer.highestOneBit(Math.max(keys.size(), 1)) << 2;
        mask = size - 1;
        names = new byte[size][];
        int longest = 0;
        for (String key : keys) {
            byte[] name = NameText.bytes(key);
            longest = Math.max(longest, name.length);
            int slot = hash(name, 0, name.length) & mask;
            while (names[slot] != null) {
                slot = (slot + 1) & mask;
            }
            names[slot] = name;
        }
        lengths = new boolean[longest + 1];
        for (byte[] name : names) {
            if (name != null) {
                lengths[name.length] = true;
            }
        }
        // What it needs is loaded by that: where the first class comes, there may be no stack left for it.
        boolean unused = mentionsAny(new byte[PoolLayout.FIRST]);
    }

    /** False also for what is no class file. */
    public boolean mentionsAny(byte[] classFile) {
        try {
            return scan(classFile);
        } catch (ArrayIndexOutOfBoundsException e) {
            return false;
        }
    }

    private boolean scan(byte[] file) {
        int count = u2(file, PoolLayout.COUNT);
        int position = PoolLayout.FIRST;
        boolean isNamed = false;
        for (int i = 1; i < count; i++) {
            if (file[position] == PoolLayout.UTF8) {
                int length = u2(file, position + 1);
                isNamed |= length > 0 && isSought(file, position + PoolLayout.TEXT, length);
                position += PoolLayout.TEXT + length;
            } else {
                if (PoolLayout.takesTwo(file, position)) {
                    i++;
                }
                position += PoolLayout.length(file, position);
            }
        }
        return isNamed && refersToAny(file, count);
    }

    /** Whether a text could be a class's name, or a descriptor, that is sought: of nearly every class file none is. */
    private boolean isSought(byte[] file, int start, int length) {
        return file[start + length - 1] == ';' ? returnsAny(file, start, length) : contains(file, start, length);
    }

    /** Whether one of those texts is what it could be. */
    private boolean refersToAny(byte[] file, int count) {
        int[] offsets = new int[count];
        int position = PoolLayout.FIRST;
        for (int i = 1; i < count; i++) {
            offsets[i] = position;
            if (PoolLayout.takesTwo(file, position)) {
                i++;
            }
            position += PoolLayout.length(file, position);
        }
        for (int i = 1; i < count; i++) {
            int offset = offsets[i];
            if (offset == 0) {
                continue;
            }
            int tag = file[offset];
            if (tag == PoolLayout.CLASS) {
                int text = offsets[u2(file, offset + 1)];
                if (contains(file, text + PoolLayout.TEXT, u2(file, text + 1))) {
                    return true;
                }
            } else if (tag == PoolLayout.NAME_AND_TYPE && returnsAny(file, offsets[u2(file, offset + 3)])) {
                return true;
            }
        }
        return false;
    }

    private boolean returnsAny(byte[] file, int text) {
        return returnsAny(file, text + PoolLayout.TEXT, u2(file, text + 1));
    }

    private boolean returnsAny(byte[] file, int start, int length) {
        int end = start + length;
        if (file[end - 1] != ';' || file[start] != '(') {
            return false;
        }
        int type = end - 1;
        while (file[type] != ')') {
            type--;
        }
        return file[type + 1] == 'L' && contains(file, type + 2, end - type - 3);
    }

    private boolean contains(byte[] file, int start, int length) {
        if (length >= lengths.length || !lengths[length]) {
            return false;
        }
        int slot = hash(file, start, length) & mask;
        for (byte[] name = names[slot]; name != null; name = names[slot]) {
            if (matches(name, file, start, length)) {
                return true;
            }
            slot = (slot + 1) & mask;
        }
        return false;
    }

    private static boolean matches(byte[] name, byte[] file, int start, int length) {
        if (name.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (name[i] != NameText.separated(file[start + i])) {
                return false;
            }
        }
        return true;
    }

    /** Of its last bytes, in which names differ most. */
    private static int hash(byte[] bytes, int start, int length) {
        int hash = length;
        for (int i = Math.max(start, start + length - HASHED); i < start + length; i++) {
            hash = 31 * hash + NameText.separated(bytes[i]);
        }
        return hash ^ (hash >>> 15);
    }
}
