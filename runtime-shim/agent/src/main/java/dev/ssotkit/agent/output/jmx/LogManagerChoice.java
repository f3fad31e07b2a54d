package dev.ssotkit.agent.output.jmx;

import java.lang.instrument.Instrumentation;
import org.jspecify.annotations.Nullable;

/**
 * Whether the application has settled on its log manager.
 *
 * <p>The platform MBean server loads {@code java.util.logging}, which takes {@code java.util.logging.manager} as it is
 * at that moment and never looks again: an application server that sets it in its main would fail to start.
 */
final class LogManagerChoice {
    private static final String MANAGER = "java.util.logging.manager";
    private static final String PLATFORM_MANAGER = "java.util.logging.LogManager";

    private final Instrumentation instrumentation;

    LogManagerChoice(Instrumentation instrumentation) {
        this.instrumentation = instrumentation;
    }

    /** Whether the choice can no longer be taken away from the application. */
    boolean isMade() {
        String wanted = System.getProperty(MANAGER);
        return isLoaded(wanted == null ? PLATFORM_MANAGER : wanted);
    }

    /** Whether the application is known to choose one of its own, sooner or later. */
    boolean isExpected() {
        return System.getProperty(MANAGER) != null
                || System.getProperty("sun.java.command", "").contains("jboss-modules");
    }

    private boolean isLoaded(@Nullable String name) {
        for (Class<?> loaded : instrumentation.getAllLoadedClasses()) {
            if (loaded.getName().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
