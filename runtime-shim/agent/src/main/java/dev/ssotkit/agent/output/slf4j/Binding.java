package dev.ssotkit.agent.output.slf4j;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;

/**
 * SLF4J as one class loader of the application sees it, 1.7 or 2.
 *
 * <p>By reflection only: the agent brings no SLF4J along, and each web application may have its own.
 */
final class Binding {
    private static final String LOGGER_NAME = "ssot.redirect";
    private static final String FACTORY = "org.slf4j.LoggerFactory";
    private static final String PROVIDER_2 = "META-INF/services/org.slf4j.spi.SLF4JServiceProvider";
    private static final String PROVIDER_1 = "org/slf4j/impl/StaticLoggerBinder.class";
    /** The values of LoggerFactory's own INITIALIZATION_STATE, the same in 1.7 and 2. */
    private static final int UNINITIALIZED = 0;

    private static final int ONGOING = 1;
    private static final int SUCCESSFUL = 3;

    enum State {
        /** No SLF4J in sight. */
        ABSENT,
        /** There, with a binding, but the application has not logged yet. */
        UNTOUCHED,
        /** The application is setting it up. */
        ONGOING,
        /** Events arrive somewhere. */
        READY,
        /** SLF4J without a binding, or with one that failed. */
        SILENT
    }

    private Binding() {}

    /** Looks without setting up anything: the configuration is the application's to choose. */
    static State state(ClassLoader loader) {
        Class<?> factory;
        try {
            factory = Class.forName(FACTORY, false, loader);
        } catch (ClassNotFoundException | LinkageError | RuntimeException e) {
            // The loader of an undeployed application throws an IllegalStateException.
            return State.ABSENT;
        }
        int state;
        try {
            Field field = factory.getDeclaredField("INITIALIZATION_STATE");
            field.setAccessible(true);
            state = field.getInt(null);
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            // A named module that does not open it: it is loaded, more cannot be known.
            return State.UNTOUCHED;
        }
        switch (state) {
            case UNINITIALIZED:
                return hasProvider(loader) ? State.UNTOUCHED : State.ABSENT;
            case ONGOING:
                return State.ONGOING;
            case SUCCESSFUL:
                return State.READY;
            default:
                return State.SILENT;
        }
    }

    /** Logs; sets SLF4J up if the application has not. */
    static void warn(ClassLoader loader, String message) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        thread.setContextClassLoader(loader);
        try {
            Object logger = Class.forName(FACTORY, true, loader)
                    .getMethod("getLogger", String.class)
                    .invoke(null, LOGGER_NAME);
            Class.forName("org.slf4j.Logger", false, loader)
                    .getMethod("warn", String.class)
                    .invoke(logger, message);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            throw cause instanceof ReflectiveOperationException ? (ReflectiveOperationException) cause : e;
        } finally {
            // The loader must not stay alive for this thread's sake.
            thread.setContextClassLoader(null);
        }
    }

    private static boolean hasProvider(ClassLoader loader) {
        try {
            return loader.getResource(PROVIDER_2) != null || loader.getResource(PROVIDER_1) != null;
        } catch (LinkageError | RuntimeException e) {
            return false;
        }
    }
}
