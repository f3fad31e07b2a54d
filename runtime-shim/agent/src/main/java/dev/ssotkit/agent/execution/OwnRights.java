package dev.ssotkit.agent.execution;

import java.security.AccessController;
import java.security.PrivilegedAction;
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

    /** Whether the current thread is carrying out such work under a security manager; that asks for no permission. */
    public static boolean areInUse() {
        return POSSIBLE && Managed.isAtWork();
    }

    /** Apart, so that these classes need not exist where there is no security manager any more. */
    private static final class Managed {
        /** Work under way, in all threads: where there is none, nobody has to look further. */
        private static final AtomicInteger UNDER_WAY = new AtomicInteger();

        private static final ThreadLocal<@Nullable Boolean> AT_WORK = new ThreadLocal<>();

        static boolean isOn() {
            return System.getSecurityManager() != null;
        }

        static boolean isAtWork() {
            return UNDER_WAY.get() > 0 && AT_WORK.get() != null;
        }

        static <T> T use(Supplier<T> work) {
            if (isAtWork()) {
                return privileged(work);
            }
            StackRoom.spareForTheEnd();
            UNDER_WAY.incrementAndGet();
            AT_WORK.set(true);
            try {
                return privileged(work);
            } finally {
                AT_WORK.remove();
                UNDER_WAY.decrementAndGet();
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
