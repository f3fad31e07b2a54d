package dev.ssotkit.codebase;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.ref.Reference;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.openrewrite.Result;

/**
 * What is alive in the heap at most while a recipe runs, beside the parsed trees alone: a second thread collects all garbage
 * again and again, half of the time, and keeps the most that was left.
 */
final class PeakHeap {
    // The run has to come on between two collections, which take as long as there is much alive.
    private static final long LEAST_PAUSE = 50_000_000;

    private final AtomicBoolean isOver = new AtomicBoolean();
    private long most;

    private PeakHeap() {}

    static void measure(Codebase codebase) throws InterruptedException {
        long trees = alive();
        PeakHeap peak = new PeakHeap();
        Thread collector = new Thread(peak::collect, "collector");
        collector.start();
        List<Result> results = MeasuredRun.run(MeasuredRun.ours(codebase), codebase);
        peak.isOver.set(true);
        collector.join();
        long withResults = alive();
        Reference.reachabilityFence(results);
        System.out.println("trees=" + mib(trees) + "\tpeak=" + mib(peak.most) + "\tresults=" + mib(withResults)
                + "\tlines=" + codebase.lines());
    }

    private void collect() {
        while (!isOver.get()) {
            long start = System.nanoTime();
            most = Math.max(most, alive());
            LockSupport.parkNanos(Math.max(LEAST_PAUSE, System.nanoTime() - start));
        }
    }

    /** What the collection left, and not what has been allocated since: the run goes on while this is asked. */
    private static long alive() {
        System.gc();
        long left = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                left += pool.getCollectionUsage().getUsed();
            }
        }
        return left;
    }

    private static double mib(long bytes) {
        return bytes / 1024.0 / 1024.0;
    }
}
