package dev.ssotkit.agent.site;

import java.util.concurrent.ForkJoinWorkerThread;
import org.jspecify.annotations.Nullable;

/**
 * The test that made a thread. A pool's thread works for whoever hands it work, and may do so for another test than the
 * one that happened to make it: that is looked up once, where the thread's stack begins.
 */
final class StartedBy {
    /** How names of classes end, or go on, that run what others hand them. */
    private static final String[] POOLS = {"Pool", "Executor", "Scheduler", "Timer", "EventLoop"};

    /** One thread for each task. */
    private static final String PER_TASK = "ThreadPerTaskExecutor";

    /** Of the application's and the libraries' frames at the bottom: {@code run} of a pool, and what it calls. */
    private static final int FRAMES = 2;

    private static final InheritableThreadLocal<@Nullable StartedBy> OF_THREAD = new Inherited();

    private final RunningTest test;
    private @Nullable Boolean servesOthers;

    StartedBy(RunningTest test) {
        this.test = test;
    }

    /** Null if no test made the current thread. */
    static @Nullable StartedBy get() {
        return OF_THREAD.get();
    }

    /** Threads that the current one makes from now on are that test's. */
    static void set(@Nullable StartedBy startedBy) {
        if (startedBy == null) {
            OF_THREAD.remove();
        } else {
            OF_THREAD.set(startedBy);
        }
    }

    RunningTest test() {
        return test;
    }

    /** Whether the current thread, whose this is, runs what others hand it. */
    boolean servesOthers() {
        Boolean known = servesOthers;
        if (known == null) {
            Thread thread = Thread.currentThread();
            known = thread instanceof ForkJoinWorkerThread || isPool(thread.getStackTrace());
            servesOthers = known;
        }
        return known;
    }

    private static boolean isPool(StackTraceElement[] stack) {
        int looked = 0;
        for (int i = stack.length - 1; i >= 0 && looked < FRAMES; i--) {
            String name = stack[i].getClassName();
            if (name.startsWith("java.lang.")) {
                continue;
            }
            looked++;
            String simple = name.substring(name.lastIndexOf('.') + 1);
            for (String pool : POOLS) {
                if (simple.contains(pool) && !simple.startsWith(PER_TASK)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static final class Inherited extends InheritableThreadLocal<@Nullable StartedBy> {
        @Override
        protected @Nullable StartedBy childValue(@Nullable StartedBy parent) {
            return parent == null ? null : new StartedBy(parent.test);
        }
    }
}
