package dev.ssotkit.agent.site;

import dev.ssotkit.record.CountedTest;
import java.util.Iterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The test that runs, by thread, told by the JUnit support through reflection: its classes may sit in another loader.
 *
 * <p>A thread that a test starts belongs to it while it runs. Any other, such as a server's or a pool's, belongs to the
 * one test that runs, and to none if there are several.
 */
public final class RunningTest {
    /** By the thread that runs it; of nested ones the innermost. */
    private static final ConcurrentMap<Thread, RunningTest> RUNNING = new ConcurrentHashMap<>();

    private static final AtomicLong STARTED = new AtomicLong();

    // Plain, so that it costs nothing where no test is ever told. No test's own constructions can miss it: whoever runs
    // for a test was started by, or handed its work by, a thread that has written or seen it.
    private static boolean told;

    private final CountedTest test;
    private final @Nullable RunningTest outer;
    private final @Nullable StartedBy startedBefore;
    private volatile boolean ended;

    private RunningTest(String name, @Nullable RunningTest outer) {
        this.test = CountedTest.named(name);
        this.outer = outer;
        this.startedBefore = StartedBy.get();
    }

    /** The current thread runs that test from now on, inside what it runs already. */
    public static void enter(String name) {
        STARTED.incrementAndGet();
        begin(name);
    }

    /** The current thread runs what belongs to all tests of that class from now on. */
    public static void enterClass(String name) {
        begin(name);
    }

    private static void begin(String name) {
        Thread thread = Thread.currentThread();
        RunningTest begun = new RunningTest(name, RUNNING.get(thread));
        RUNNING.put(thread, begun);
        StartedBy.set(new StartedBy(begun));
        told = true;
    }

    /** What was entered by that name has ended, in whichever thread that is told. */
    public static void leave(String name) {
        CountedTest ending = CountedTest.named(name);
        if (!leave(Thread.currentThread(), ending)) {
            Iterator<Thread> others = RUNNING.keySet().iterator();
            boolean left = false;
            while (!left && others.hasNext()) {
                left = leave(others.next(), ending);
            }
        }
    }

    private static boolean leave(Thread thread, CountedTest ending) {
        RunningTest innermost = RUNNING.get(thread);
        RunningTest left = innermost;
        while (left != null && !left.test.equals(ending)) {
            left = left.outer;
        }
        if (left == null || innermost == null) {
            return false;
        }
        for (RunningTest each = innermost; each != left.outer && each != null; each = each.outer) {
            each.ended = true;
        }
        if (left.outer == null) {
            RUNNING.remove(thread);
        } else {
            RUNNING.put(thread, left.outer);
        }
        if (thread == Thread.currentThread()) {
            StartedBy.set(left.startedBefore);
        }
        return true;
    }

    /** Whether any test was ever told. */
    public static boolean isTold() {
        return told;
    }

    /** How many tests have started since the JVM did. */
    public static long started() {
        return STARTED.get();
    }

    /** The test to which what the current thread does belongs; null outside any test. */
    static @Nullable CountedTest current() {
        if (!told) {
            return null;
        }
        RunningTest own = RUNNING.get(Thread.currentThread());
        if (own != null) {
            return own.test;
        }
        StartedBy startedBy = StartedBy.get();
        if (startedBy != null && !startedBy.test().ended && !startedBy.servesOthers()) {
            return startedBy.test().test;
        }
        Iterator<RunningTest> running = RUNNING.values().iterator();
        if (!running.hasNext()) {
            return null;
        }
        RunningTest only = running.next();
        return running.hasNext() ? CountedTest.ONE_OF_SEVERAL : only.test;
    }
}
