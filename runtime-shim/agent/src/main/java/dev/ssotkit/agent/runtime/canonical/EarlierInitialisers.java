package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.agent.execution.JvmErrors;
import dev.ssotkit.agent.execution.OwnRights;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What initialises before canonical and its accessor's class do (JLS 12.4.2): their supertypes, which tell nobody of it. A
 * thread that is in there holds up whoever needs canonical, and may itself be waiting for what that one initialises. Holds
 * no class.
 */
final class EarlierInitialisers {
    static final EarlierInitialisers NONE = new EarlierInitialisers();

    private static final long POLL = TimeUnit.MILLISECONDS.toNanos(25);

    private final Set<String> names = new HashSet<>();

    private EarlierInitialisers() {}

    /** Of the supertypes of these; those of the JDK wait for nobody's code. */
    static EarlierInitialisers of(Class<?>... types) {
        EarlierInitialisers earlier = new EarlierInitialisers();
        Deque<Class<?>> pending = new ArrayDeque<>();
        for (Class<?> type : types) {
            addSupertypes(type, pending);
        }
        while (!pending.isEmpty()) {
            Class<?> type = pending.remove();
            if (type.getClassLoader() != null && earlier.names.add(type.getName())) {
                addSupertypes(type, pending);
            }
        }
        return earlier;
    }

    private static void addSupertypes(Class<?> type, Deque<Class<?>> pending) {
        if (type.getSuperclass() != null) {
            pending.add(type.getSuperclass());
        }
        for (Class<?> superinterface : type.getInterfaces()) {
            pending.add(superinterface);
        }
    }

    /**
     * Waits until no other thread is in there. Nobody tells when that is, so it looks again and again.
     *
     * @param deadline in {@link System#nanoTime}
     * @return false if that takes longer
     */
    boolean awaitOthers(long deadline) {
        while (!names.isEmpty() && isAnyRunElsewhere()) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            try {
                TimeUnit.NANOSECONDS.sleep(Math.min(left, POLL));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    private boolean isAnyRunElsewhere() {
        try {
            return OwnRights.use(new Supplier<Boolean>() {
                @Override
                public Boolean get() {
                    return isAnyOnAStack();
                }
            });
        } catch (RuntimeException | Error e) {
            JvmErrors.pass(e);
            // An application's thread may refuse to be a key.
            return false;
        }
    }

    private boolean isAnyOnAStack() {
        for (Map.Entry<Thread, StackTraceElement[]> each :
                Thread.getAllStackTraces().entrySet()) {
            if (each.getKey() != Thread.currentThread()) {
                for (StackTraceElement frame : each.getValue()) {
                    if (frame.getMethodName().equals("<clinit>") && names.contains(frame.getClassName())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
