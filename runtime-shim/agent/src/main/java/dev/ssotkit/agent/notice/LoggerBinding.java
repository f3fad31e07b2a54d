package dev.ssotkit.agent.notice;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One SLF4J of the application's, 1.x or 2, and the logger in it that takes the agent's events.
 *
 * <p>That logger is made by {@code LoggerFactory} itself, right after the application got one of its own: on its thread,
 * for its caller. So the binding and its configuration (for log4j2, the caller's context) are what the application made
 * them, and nothing has to be looked up in any class loader later. It is held weakly: a binding keeps its loggers for as
 * long as it is in use. Thread-safe.
 */
public final class LoggerBinding {
    private static final String LOGGER_NAME = "ssot.redirect";
    private static final String LOGGER_TYPE = "org.slf4j.Logger";
    /** Where SLF4J's own loggers are: those that stand in while it is being set up, or where there is no binding. */
    private static final String STAND_INS = "org.slf4j.helpers.";

    private static final WeakReference<Object> NONE = new WeakReference<>(null);

    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile WeakReference<Object> logger = NONE;
    private volatile @Nullable MethodHandle warn;

    LoggerBinding() {}

    /**
     * The application got a logger.
     *
     * @return the name of the one that the agent needs; null if it has it, or it is too early
     */
    @Nullable
    String nameWanted(Object gotten) {
        boolean isTooEarly = gotten.getClass().getName().startsWith(STAND_INS);
        return isTooEarly || logger.get() != null || !asked.compareAndSet(false, true) ? null : LOGGER_NAME;
    }

    void keep(Object made) {
        logger = new WeakReference<>(made);
        // Should the binding ever give it up, the next one is asked for.
        asked.set(false);
    }

    /** Whether events arrive somewhere. */
    public boolean isReady() {
        return logger.get() != null;
    }

    /**
     * Logs.
     *
     * @throws Throwable whatever the application's binding throws
     */
    public void warn(String text) throws Throwable {
        Object target = logger.get();
        if (target == null) {
            return;
        }
        MethodHandle method = warn;
        if (method == null) {
            method = find(target.getClass());
            warn = method;
        }
        method.invoke(target, text);
    }

    /** Found by its exact type, on classes that are loaded: {@code getMethod} would load whatever the others mention. */
    private static MethodHandle find(Class<?> loggerClass) throws ReflectiveOperationException {
        Class<?> type = loggerType(loggerClass);
        if (type == null) {
            throw new NoSuchMethodException(loggerClass.getName());
        }
        return MethodHandles.publicLookup().findVirtual(type, "warn", MethodType.methodType(void.class, String.class));
    }

    private static @Nullable Class<?> loggerType(@Nullable Class<?> type) {
        if (type == null || type.getName().equals(LOGGER_TYPE)) {
            return type;
        }
        for (Class<?> implemented : type.getInterfaces()) {
            Class<?> found = loggerType(implemented);
            if (found != null) {
                return found;
            }
        }
        return loggerType(type.getSuperclass());
    }
}
