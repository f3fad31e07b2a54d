package dev.ssotkit.agent.execution;

import java.security.AccessController;
import java.security.PrivilegedAction;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that a security manager (JDK 23 and older) judges by what the agent itself may do, not by the application's
 * classes further down the stack. No code of the application may run in it that it could not have started by itself.
 *
 * <p>But the manager's own code runs in it, whenever it is asked, and what that constructs must not make the agent work,
 * and ask, once more: {@link #areInUse()}.
 */
public final class OwnRights {
    private static final int LAST_WITH_MANAGER = 23;
    private static final boolean POSSIBLE = Runtime.version().feature() <= LAST_WITH_MANAGER;

    private OwnRights() {}

    /** Returns what the work returns, and throws what it throws. */
    public static <T> T use(Supplier<T> work) {
        return POSSIBLE && Managed.isOn() ? Managed.use(work) : work.get();
    }

    /** Has that done as under a security manager, for what is needed there to be there; does nothing on newer JDKs. */
    public static void rehearse(Supplier<?> work) {
        if (POSSIBLE) {
            Object unused = Managed.use(work);
        }
    }

    /** Whether the current thread is carrying out such work under a security manager; that asks for no permission. */
    public static boolean areInUse() {
        return POSSIBLE && Managed.isAtWork();
    }

    /**
     * Begins work in the middle of which such work is done: from here on, as loading a class of the agent's asks, too.
     *
     * @return what {@link #release} takes
     */
    public static boolean claim() {
        return POSSIBLE && Managed.isOn() && Managed.begin();
    }

    /** Ends it. */
    public static void release(boolean claimed) {
        if (claimed) {
            Managed.end();
        }
    }

    /** Apart, so that these classes need not exist where there is no security manager any more. */
    private static final class Managed {
        /** Work under way, in all threads: where there is none, nobody has to look further. */
        private static final AtomicInteger UNDER_WAY = new AtomicInteger();

        private static final ThreadLocal<@Nullable Boolean> AT_WORK = new ThreadLocal<>();
        private static final AtomicBoolean LOADED = new AtomicBoolean();

        static boolean isOn() {
            return System.getSecurityManager() != null;
        }

        static boolean isAtWork() {
            return UNDER_WAY.get() > 0 && AT_WORK.get() != null;
        }

        static <T> T use(Supplier<T> work) {
            boolean begun = begin();
            try {
                return privileged(work);
            } finally {
                release(begun);
            }
        }

        /** False if it has begun already. */
        static boolean begin() {
            if (isAtWork()) {
                return false;
            }
            StackRoom.spareForTheEnd();
            UNDER_WAY.incrementAndGet();
            AT_WORK.set(true);
            if (isOn() && LOADED.compareAndSet(false, true)) {
                loadAll();
            }
            return true;
        }

        static void end() {
            AT_WORK.remove();
            UNDER_WAY.decrementAndGet();
        }

        /** While the manager's constructions are known for what they are: later nobody could tell. */
        private static void loadAll() {
            try {
                int unused = privileged(new RunTimeClasses());
            } catch (RuntimeException e) {
                // A manager that forbids this forbids more, and then somebody says so.
            }
        }

        private static <T> T privileged(Supplier<T> work) {
            return AccessController.doPrivileged(new PrivilegedAction<T>() {
                @Override
                public T run() {
                    return work.get();
                }
            });
        }
    }
}
