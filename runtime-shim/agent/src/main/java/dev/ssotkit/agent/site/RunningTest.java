package dev.ssotkit.agent.site;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The test that runs, by thread, told by the JUnit support through reflection: its classes may sit in another loader.
 *
 * <p>A thread that runs no test itself, such as a server's, counts for the one test that runs, if it is only one.
 */
public final class RunningTest {
    // By thread, not a ThreadLocal, so that the one test that runs can be found from other threads.
    private static final ConcurrentMap<Thread, String> NAMES = new ConcurrentHashMap<>();

    private RunningTest() {}

    /** The current thread runs that test from now on; replaces an outer one. */
    public static void enter(String name) {
        NAMES.put(Thread.currentThread(), name);
    }

    /** The current thread runs no test any more. */
    public static void leave() {
        NAMES.remove(Thread.currentThread());
    }

    static @Nullable String name() {
        if (NAMES.isEmpty()) {
            return null;
        }
        String own = NAMES.get(Thread.currentThread());
        if (own != null) {
            return own;
        }
        String only = null;
        for (String name : NAMES.values()) {
            if (only != null) {
                return null;
            }
            only = name;
        }
        return only;
    }
}
