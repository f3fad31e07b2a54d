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
    /** From there on one can only be set in a JVM that was started with the property which allows it. */
    private static final int FIRST_TO_DISALLOW = 18;

    private static final int LAST_WITH_MANAGER = 23;
    private static final boolean POSSIBLE = canBeManaged();

    private OwnRights() {}

    /** Called once, before main: the JVM has asked by then whether there may be a manager. */
    public static void prepare() {
        // What that takes has been done when the class was initialised.
    }

    private static boolean canBeManaged() {
        try {
            return canBeManaged(Runtime.version().feature(), System.getProperty("java.security.manager"));
        } catch (SecurityException e) {
            // There is one.
            return true;
        }
    }

    /**
     * Whether a JVM can ever have a security manager.
     *
     * @param allowed what {@code java.security.manager} said when it was started; null if nothing
     */
    static boolean canBeManaged(int feature, @Nullable String allowed) {
        if (feature < FIRST_TO_DISALLOW) {
            return !"disallow".equals(allowed);
        }
        return feature <= LAST_WITH_MANAGER && allowed != null && !allowed.equals("disallow");
    }

    /** Returns what the work returns, and throws what it throws. */
    public static <T> T use(Supplier<T> work) {
        return POSSIBLE && Managed.isOn() ? Managed.use(work) : work.get();
    }

    /** Has that done as under a security manager, for what is needed there to be there; does nothing where none can be. */
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
     * What is returned ends it.
     */
    public static Claim claim() {
        return POSSIBLE && Managed.isOn() && Managed.begin() ? Claim.BEGUN : Claim.NONE;
    }

    /** To be closed by the thread that was given it. */
    public static final class Claim implements AutoCloseable {
        /** Of what need not end, or somebody further down the stack will end. */
        private static final Claim NONE = new Claim();

        private static final Claim BEGUN = new Claim();

        private Claim() {}

        @Override
        public void close() {
            if (this == BEGUN) {
                Managed.end();
            }
        }
    }

    /** Apart, so that these classes need not exist where there is no security manager any more. */
    private static final class Managed {
        /** Work under way, in all threads: where there is none, nobody has to look further. */
        private static final AtomicInteger UNDER_WAY = new AtomicInteger();

        private static final ThreadLocal<@Nullable Boolean> AT_WORK = new ThreadLocal<>();
        /** Two threads may both do it: a class is loaded once. */
        private static volatile boolean isLoaded;

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
                if (begun) {
                    end();
                }
            }
        }

        /** False if it has begun already. If anything is thrown, it has not. */
        static boolean begin() {
            if (isAtWork()) {
                return false;
            }
            StackRoom.spareForTheEnd();
            boolean begun = false;
            UNDER_WAY.incrementAndGet();
            try {
                AT_WORK.set(true);
                loadAll();
                begun = true;
            } finally {
                if (!begun) {
                    end();
                }
            }
            return true;
        }

        static void end() {
            AT_WORK.remove();
            UNDER_WAY.decrementAndGet();
        }

        /** Once, while the manager's constructions are known for what they are: later nobody could tell. */
        private static void loadAll() {
            if (isLoaded || !isOn()) {
                return;
            }
            try {
                int unused = privileged(new RunTimeClasses());
            } catch (RuntimeException e) {
                // A manager that forbids this forbids more, and then somebody says so.
            }
            isLoaded = true;
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
