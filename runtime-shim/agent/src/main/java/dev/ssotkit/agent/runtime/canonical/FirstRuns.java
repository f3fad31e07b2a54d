package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.agent.protocol.CanonicalMember.Kind;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The first run of each kind of member of one canonical type. A second thread waits for it, so that there is one
 * canonical instance even if the accessor does not lock; but never longer than {@link #PATIENCE_MILLIS}, because the
 * first may be waiting for the second. Thread-safe; holds no class.
 */
final class FirstRuns {
    private static final long PATIENCE_MILLIS = 500;

    private static final class Run {
        @Nullable
        Thread runner;

        int depth;
        volatile boolean over;
    }

    private final Run[] runs = new Run[Kind.values().length];
    /** How many are under way, and the accessor's until it is over. */
    private volatile int awaited;

    private final AtomicInteger obstacles;

    /** @param obstacles to which all that are awaited are added */
    FirstRuns(AtomicInteger obstacles) {
        this.obstacles = obstacles;
        await(1);
        for (int i = 0; i < runs.length; i++) {
            runs[i] = new Run();
        }
    }

    boolean isOver(Kind kind) {
        return runs[kind.ordinal()].over;
    }

    /** Whether the accessor has run, and nothing else runs for the first time. */
    boolean areOver() {
        return awaited == 0;
    }

    /** The current thread enters a member whose first run is not over: this is it, or part of it, or one beside it. */
    synchronized void begin(Kind kind) {
        Run run = runs[kind.ordinal()];
        Thread current = Thread.currentThread();
        if (run.runner == current) {
            run.depth++;
        } else if (run.runner == null && !run.over) {
            // First: where a stack ends, one too many only costs time, but one that is ended and was never counted
            // hides another.
            await(1);
            run.runner = current;
            run.depth = 1;
        }
    }

    /** The current thread leaves a member of that kind. */
    void end(Kind kind) {
        if (awaited > 0) {
            endFirst(kind);
        }
    }

    private synchronized void endFirst(Kind kind) {
        Run run = runs[kind.ordinal()];
        if (run.runner == Thread.currentThread() && --run.depth <= 0) {
            release(run, run.runner);
            run.over = true;
            if (kind == Kind.ACCESSOR) {
                await(-1);
            }
            notifyAll();
        }
    }

    private void await(int more) {
        obstacles.addAndGet(more);
        awaited += more;
    }

    /** Those of the current thread have ended without saying so: the first is still to come. */
    synchronized void abandon() {
        for (Run run : runs) {
            release(run, Thread.currentThread());
        }
        notifyAll();
    }

    private void release(Run run, @Nullable Thread runner) {
        if (runner != null && run.runner == runner) {
            run.runner = null;
            await(-1);
        }
    }

    /** Until when whoever comes now may wait, for whatever it is, in {@link System#nanoTime}. */
    static long deadline() {
        return System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    }

    /**
     * Waits for those of other threads, then begins the accessor's. Whoever gets through first is the accessor's first
     * run: deciding that and waiting are one step.
     *
     * @param deadline as {@link #deadline} has it
     * @return whether they have ended
     */
    synchronized boolean awaitOthers(long deadline) {
        while (othersRun()) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            try {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        begin(Kind.ACCESSOR);
        return true;
    }

    private boolean othersRun() {
        for (Run run : runs) {
            Thread runner = run.runner;
            if (runner != null && !runner.isAlive()) {
                release(run, runner);
            } else if (runner != null && runner != Thread.currentThread()) {
                return true;
            }
        }
        return false;
    }
}
