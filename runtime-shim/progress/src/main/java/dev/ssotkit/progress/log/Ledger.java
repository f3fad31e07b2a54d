package dev.ssotkit.progress.log;

import java.io.Closeable;
import java.io.IOException;

/**
 * The greatest count of each run at each counter, and their sum over the runs. Counts come in any order, a run's in any
 * number of pieces; so nothing is added up before everything has been seen. What does not fit in memory waits in files.
 * Thread-safe.
 */
final class Ledger implements Closeable {
    private static final int MOST_SLOTS = 1 << 21;
    /** Of the heap; a slot takes two longs, and a table that grows is there twice. */
    private static final int SHARE = 128;

    private final MaximumTable table;
    private final SpilledCounts spilled = new SpilledCounts();

    /** @param heap bytes that this JVM may use */
    Ledger(long heap) {
        table = new MaximumTable((int)
                Math.min(MOST_SLOTS, Math.max(1 << 10, Long.highestOneBit(heap / SHARE / Long.BYTES * 4))));
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
    record Sums(long[] byCounter, boolean[] seen, long distinct) {}

    /** Asked once, at the end. */
    synchronized Sums sums(int counters) throws IOException {
        long[] sums = new long[counters];
        boolean[] seen = new boolean[counters];
        long distinct = 0;
        if (spilled.isEmpty()) {
            distinct = addTo(sums, seen, table);
        } else {
            spilled.add(table);
            for (int part = 0; part < SpilledCounts.PARTS; part++) {
                table.clear();
                spilled.read(part, table);
                distinct += addTo(sums, seen, table);
            }
        }
        return new Sums(sums, seen, distinct);
    }

    private static long addTo(long[] sums, boolean[] seen, MaximumTable table) {
        table.forEach((key, count) -> {
            sums[(int) key] = LoggedSite.sum(sums[(int) key], count);
            seen[(int) key] = true;
        });
        return table.size();
    }

    @Override
    public void close() throws IOException {
        spilled.close();
    }
}
