package dev.ssotkit.progress.log;

import java.io.Closeable;
import java.io.IOException;

/**
 * The greatest count of each run at each counter, and their sum over the runs. Counts come in any order, a run's in any
 * number of pieces; so nothing is added up before everything has been seen. What does not fit in memory waits in files.
 * Thread-safe.
 */
final class Ledger implements Closeable {
    private static final int LEAST_SLOTS = 1 << 10;
    private static final int MOST_SLOTS = 1 << 21;
    private static final int SLOT_BYTES = 2 * Long.BYTES;

    /** Of the heap, for a full table; one that grows is there one and a half times. */
    private static final int SHARE = 16;

    private final MaximumTable table;
    private final SpilledCounts spilled = new SpilledCounts();

    /** @param heap bytes that this JVM may use */
    Ledger(long heap) {
        long slots = Long.highestOneBit(heap / SHARE / SLOT_BYTES);
        table = new MaximumTable((int) Math.min(MOST_SLOTS, Math.max(LEAST_SLOTS, slots)));
    }

    /** Takes in what a run has counted in one piece of a log. */
    synchronized void add(int run, RunCounts counts) throws IOException {
        for (int i = 0; i < counts.size(); i++) {
            int counter = counts.counter(i);
            table.raise((long) run << Integer.SIZE | counter, counts.count(counter));
            if (table.isFull()) {
                spilled.add(table);
                table.clear();
            }
        }
    }

    /** How much was counted, all runs together. */
    static final class Sums {
        private final long[] byCounter;
        private final boolean[] seen;
        private long distinct;

        private Sums(int counters) {
            byCounter = new long[counters];
            seen = new boolean[counters];
        }

        private void add(MaximumTable table) {
            table.forEach((key, count) -> {
                byCounter[(int) key] = LoggedSite.sum(byCounter[(int) key], count);
                seen[(int) key] = true;
            });
            distinct += table.size();
        }

        /** Whether any run counted it. */
        boolean has(Counter counter) {
            return seen[counter.number()];
        }

        long of(Counter counter) {
            return byCounter[counter.number()];
        }

        /** At how many counters the runs have a count, each run by itself. */
        long distinct() {
            return distinct;
        }
    }

    /** Asked once, at the end. */
    synchronized Sums sums(int counters) throws IOException {
        Sums sums = new Sums(counters);
        if (spilled.isEmpty()) {
            sums.add(table);
        } else {
            spilled.add(table);
            for (int part = 0; part < SpilledCounts.PARTS; part++) {
                table.clear();
                spilled.read(part, table);
                sums.add(table);
            }
        }
        return sums;
    }

    @Override
    public void close() throws IOException {
        spilled.close();
    }
}
