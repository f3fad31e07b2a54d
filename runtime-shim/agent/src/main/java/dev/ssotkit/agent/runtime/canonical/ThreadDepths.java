package dev.ssotkit.agent.runtime.canonical;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How deep each thread is inside canonical code of one entry. Nearly always none is, and then no thread has to look at its
 * own. Thread-safe; holds no class.
 */
final class ThreadDepths {
    /** Of one thread: plain integers, so that a thread that outlives a class loader keeps nothing of it. */
    static final int CANONICAL = 0;

    static final int FACTORY = 1;
    /** Calls of an accessor that does not tell by itself. */
    static final int CALL = 2;

    private static final int[] OUTSIDE = new int[3];

    private final ThreadLocal<int[]> ofThread = new ThreadLocal<>();
    /** At least how many threads are inside, and what else is counted there: what a thread adds it finds itself. */
    private final AtomicInteger obstacles;

    private volatile boolean uncounted;

    /** @param obstacles never 0 for a thread that is inside */
    ThreadDepths(AtomicInteger obstacles) {
        this.obstacles = obstacles;
    }

    /** Those of the current thread, to be read. */
    int[] current() {
        int[] depth = ofThread.get();
        return depth == null ? OUTSIDE : depth;
    }

    /** The current thread enters. Where a stack ends, more may be counted than are inside, but never less. */
    void enter(int where) {
        int[] depth = ofThread.get();
        if (depth == null) {
            depth = OUTSIDE.clone();
            ofThread.set(depth);
        }
        if (!uncounted && isOutside(depth)) {
            obstacles.incrementAndGet();
        }
        depth[where]++;
    }

    /** It leaves, where it has entered. */
    void leave(int where) {
        leave(where, 1);
    }

    /** It is not inside any more, however often it has entered. */
    void abandon(int where) {
        leave(where, Integer.MAX_VALUE);
    }

    private void leave(int where, int levels) {
        int[] depth = current();
        if (depth[where] == 0) {
            return;
        }
        depth[where] = Math.max(depth[where] - levels, 0);
        if (!uncounted && isOutside(depth)) {
            obstacles.decrementAndGet();
        }
    }

    /** From now on each thread is looked at: of what every use enters, counting would cost more, and threads would meet there. */
    void stopCounting() {
        if (!uncounted) {
            obstacles.incrementAndGet();
            uncounted = true;
        }
    }

    private static boolean isOutside(int[] depth) {
        return (depth[CANONICAL] | depth[FACTORY] | depth[CALL]) == 0;
    }
}
