package dev.ssotkit.shim;

import java.lang.instrument.Instrumentation;
import org.jspecify.annotations.Nullable;

/**
 * {@code -javaagent:ssot-shim.jar}: the agent.
 *
 * <p>Compiled for Java 8, because a JVM too old for the agent would abort at a class file it cannot load: it runs the
 * application without, and says so.
 */
public final class PreMain {
    private static final int OLDEST_JAVA = 11;

    private PreMain() {}

    /**
     * Called by the JVM before main (package java.lang.instrument). Returns in any case: what a premain throws ends the
     * JVM, be it what a security policy forbids or a class of the agent's that cannot be loaded.
     */
    public static void premain(@Nullable String argument, Instrumentation instrumentation) {
        try {
            start(argument, instrumentation);
        } catch (Throwable e) {
            off(e);
        }
    }

    private static void off(Throwable cause) {
        try {
            System.err.println(
                    "ssot-shim: off: the agent failed at start (" + cause + "); the application runs as without it");
        } catch (Throwable e) {
            // Nothing more can be done, and nothing more is promised.
        }
    }

    /** Apart, and with no type of the agent's in its signature: loading those may fail, too. */
    private static void start(@Nullable String argument, Instrumentation instrumentation) {
        String problem = tooOld(System.getProperty("java.specification.version"));
        if (problem == null) {
            dev.ssotkit.agent.start.AgentEntry.premain(argument, instrumentation);
        } else {
            System.err.println(problem);
        }
    }

    /** What to say to a JVM of that {@code java.specification.version}; null if it is new enough or unknown. */
    static @Nullable String tooOld(@Nullable String specificationVersion) {
        return JavaVersion.isBelow(OLDEST_JAVA, specificationVersion)
                ? "ssot-shim: off: the agent needs Java " + OLDEST_JAVA + " or newer, this is Java "
                        + specificationVersion + "; the application runs as without it"
                : null;
    }
}
