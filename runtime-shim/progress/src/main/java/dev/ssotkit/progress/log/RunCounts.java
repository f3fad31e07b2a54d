package dev.ssotkit.progress.log;

import java.util.Arrays;

/** What one run counts in one piece of a log, by the numbers of the counters. Not thread-safe. */
final class RunCounts {
    /** One more than the count, so that nothing and a count of nothing differ; of the greatest there is, no more. */
    private long[] greatest = new long[256];

    private int[] counters = new int[256];
    private int size;

    void raise(int counter, long count) {
        if (counter >= greatest.length) {
            greatest = Arrays.copyOf(greatest, Math.max(counter + 1, greatest.length * 2));
        }
        if (greatest[counter] == 0) {
            if (size == counters.length) {
                counters = Arrays.copyOf(counters, size * 2);
            }
            counters[size++] = counter;
        }
        greatest[counter] = Math.max(greatest[counter], Math.min(count, Long.MAX_VALUE - 1) + 1);
    }

    int size() {
        return size;
    }

    int counter(int index) {
        return counters[index];
    }

    long count(int counter) {
        return greatest[counter] - 1;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            greatest[counters[i]] = 0;
        }
        size = 0;
    }
}
