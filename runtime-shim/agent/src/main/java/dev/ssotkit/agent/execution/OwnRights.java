package dev.ssotkit.agent.execution;

import java.security.AccessController;
import java.security.PrivilegedAction;
import java.util.function.Supplier;

/**
 * Work that a security manager (JDK 23 and older) judges by what the agent itself may do, not by the application's
 * classes further down the stack. No code of the application may run in it that it could not have started by itself.
 */
public final class OwnRights {
    private static final int LAST_WITH_MANAGER = 23;
    private static final boolean POSSIBLE = Runtime.version().feature() <= LAST_WITH_MANAGER;

    private OwnRights() {}

    /** Returns what the work returns, and throws what it throws. */
    public static <T> T use(Supplier<T> work) {
        return POSSIBLE && Managed.isOn() ? Managed.use(work) : work.get();
    }

    /** Apart, so that these classes need not exist where there is no security manager any more. */
    private static final class Managed {
        static boolean isOn() {
            return System.getSecurityManager() != null;
        }

        static <T> T use(Supplier<T> work) {
            return AccessController.doPrivileged(new PrivilegedAction<T>() {
                @Override
                public T run() {
                    return work.get();
                }
            });
        }
    }
}
