package dev.ssotkit.progress.log;

import java.util.Arrays;

/** The greatest value of each key, both without an object: there may be millions. Not thread-safe. */
final class MaximumTable {
    /** What no key is, for a run's number is not negative. */
    private static final long FREE = -1;

    private static final int FIRST_SLOTS = 1 << 10;

    private final int mostSlots;
    private long[] keys = new long[FIRST_SLOTS];
    private long[] values = new long[FIRST_SLOTS];
    private int size;

    /** @param mostSlots a power of two; a table of that size is full when two thirds of it are taken */
    MaximumTable(int mostSlots) {
        this.mostSlots = mostSlots;
        clear();
    }

    interface Entries {
        void accept(long key, long value);
    }

    void raise(long key, long value) {
        if (size >= keys.length / 3 * 2) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == FREE) {
            keys[slot] = key;
            values[slot] = value;
            size++;
        } else if (values[slot] < value) {
            values[slot] = value;
        }
    }

    /** Whether it has reached the size that was given; it takes more all the same. */
    boolean isFull() {
        return keys.length >= mostSlots && size >= keys.length / 3 * 2;
    }

    int size() {
        return size;
    }

    void clear() {
        Arrays.fill(keys, FREE);
        size = 0;
    }

    void forEach(Entries entries) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != FREE) {
                entries.accept(keys[slot], values[slot]);
            }
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9e3779b97f4a7c15L;
        int slot = (int) (mixed >>> 32) & keys.length - 1;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[oldKeys.length * 2];
        Arrays.fill(keys, FREE);
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != FREE) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                values[slot] = oldValues[old];
            }
        }
    }
}
