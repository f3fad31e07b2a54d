package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.agent.protocol.Protocol;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who is inside canonical code of one entry in one class loader: those threads get original objects, else making the
 * canonical instance would ask for the canonical instance. Thread-safe; holds no class.
 *
 * <p>The first run of each kind of member is special: a second thread waits for it, so that there is one canonical
 * instance even if the accessor does not lock; but never longer than {@link #PATIENCE_MILLIS}, because the first may be
 * waiting for the second.
 */
public final class CanonicalGuard {
    static final long PATIENCE_MILLIS = 500;

    public enum Admission {
        OPEN,
        INSIDE_CANONICAL,
        INSIDE_FACTORY,
        BUSY
    }

    private static final class FirstRun {
        @Nullable
        Thread runner;

        int depth;
        volatile boolean over;
    }

    /** Of one thread: plain integers, so that a thread that outlives a class loader keeps nothing of it. */
    private static final int CANONICAL = 0;

    private static final int FACTORY = 1;

    private final ThreadLocal<int[]> depths = new ThreadLocal<>();
    private final FirstRun[] firstRuns = new FirstRun[Protocol.MEMBER_KINDS];
    /** How many first runs are under way. */
    private volatile int running;

    private volatile boolean accessorHasRun;

    public CanonicalGuard() {
        for (int i = 0; i < firstRuns.length; i++) {
            firstRuns[i] = new FirstRun();
        }
    }

    /** The current thread enters canonical code. */
    void enter(int kind) {
        depth()[CANONICAL]++;
        if (!firstRuns[kind].over) {
            begin(kind);
        }
    }

    /**
     * It enters an accessor that does not lock: two threads in there for the first time would make two instances, and
     * one of them may be there only because a construction was redirected.
     */
    void enterUnlocked() {
        int[] depth = depth();
        if (depth[CANONICAL] == 0 && !firstRuns[Protocol.ACCESSOR].over && awaitFirstRuns()) {
            // That has begun it.
            depth[CANONICAL]++;
        } else {
            enter(Protocol.ACCESSOR);
        }
    }

    /** It leaves; every {@link #enter} has its leave. */
    void leave(int kind) {
        depth()[CANONICAL]--;
        if (running > 0) {
            end(kind);
        }
    }

    /** What the current thread constructs from here on is original, until {@link #resume}. */
    void suspend() {
        depth()[FACTORY]++;
    }

    void resume() {
        depth()[FACTORY]--;
    }

    private int[] depth() {
        int[] depth = depths.get();
        if (depth == null) {
            depth = new int[2];
            depths.set(depth);
        }
        return depth;
    }

    /** {@link Admission#OPEN} if the current thread is neither inside canonical code nor an observed factory. */
    public Admission whereabouts() {
        int[] depth = depths.get();
        if (depth == null) {
            return Admission.OPEN;
        } else if (depth[CANONICAL] > 0) {
            return Admission.INSIDE_CANONICAL;
        }
        return depth[FACTORY] > 0 ? Admission.INSIDE_FACTORY : Admission.OPEN;
    }

    /** Whether the current thread may call the accessor; if so it must {@link #release} afterwards. */
    public Admission admit() {
        Admission admission = whereabouts();
        if (admission != Admission.OPEN) {
            return admission;
        }
        return (accessorHasRun && running == 0) || awaitFirstRuns() ? Admission.OPEN : Admission.BUSY;
    }

    /** The accessor has returned, or thrown. */
    void release() {
        if (running > 0) {
            end(Protocol.ACCESSOR);
        }
    }

    /** The accessor's call, of which this class is not told by the accessor itself. */
    public MethodHandle bracketed(MethodHandle call) {
        MethodHandle enter = Handles.bound(this, "enter", void.class, int.class);
        MethodHandle leave = Handles.bound(this, "leave", void.class, int.class);
        return Handles.around(
                MethodHandles.insertArguments(enter, 0, Protocol.ACCESSOR),
                call,
                MethodHandles.insertArguments(leave, 0, Protocol.ACCESSOR));
    }

    /** An admitted call. */
    public MethodHandle released(MethodHandle call) {
        return Handles.after(call, Handles.bound(this, "release", void.class));
    }

    /** A factory's original call. */
    public MethodHandle suspended(MethodHandle call) {
        return Handles.around(
                Handles.bound(this, "suspend", void.class), call, Handles.bound(this, "resume", void.class));
    }

    private synchronized void begin(int kind) {
        FirstRun run = firstRuns[kind];
        Thread current = Thread.currentThread();
        if (run.runner == current) {
            run.depth++;
        } else if (run.runner == null && !run.over) {
            run.runner = current;
            run.depth = 1;
            running++;
        }
    }

    private synchronized void end(int kind) {
        FirstRun run = firstRuns[kind];
        if (run.runner == Thread.currentThread() && --run.depth == 0) {
            run.runner = null;
            run.over = true;
            running--;
            accessorHasRun |= kind == Protocol.ACCESSOR;
            notifyAll();
        }
    }

    /** Whoever gets through first is the accessor's first run: deciding that and waiting are one step. */
    private synchronized boolean awaitFirstRuns() {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
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
        begin(Protocol.ACCESSOR);
        return true;
    }

    private boolean othersRun() {
        for (FirstRun run : firstRuns) {
            if (run.runner != null && run.runner != Thread.currentThread()) {
                return true;
            }
        }
        return false;
    }
}
