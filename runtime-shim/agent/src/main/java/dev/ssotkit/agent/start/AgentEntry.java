package dev.ssotkit.agent.start;

import dev.ssotkit.agent.console.StandardError;
import java.lang.instrument.Instrumentation;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Entry point of the agent. */
public final class AgentEntry {
    private static final AtomicBoolean STARTED = new AtomicBoolean();
    private static volatile @Nullable String first;

    private AgentEntry() {}

    /**
     * Called by the JVM before main (package java.lang.instrument), for each {@code -javaagent} once: two jars that hold
     * this class share it. A later call does nothing, but for a warning if it asks for another map; and in the JDK's own
     * tools the agent is off: {@code JAVA_TOOL_OPTIONS} reaches them too.
     *
     * @param argument the text after {@code -javaagent:ssot-shim.jar=}; null if there is none
     */
    public static void premain(@Nullable String argument, Instrumentation instrumentation) {
        try {
            if (isJdkTool()) {
                return;
            } else if (STARTED.compareAndSet(false, true)) {
                first = argument;
                Startup.run(argument, instrumentation);
            } else {
                LaterAgent.ignore(first, argument);
            }
        } catch (Throwable e) {
            // An escape would abort the JVM.
            off(e);
        }
    }

    private static boolean isJdkTool() {
        String module = System.getProperty("jdk.module.main", "");
        // keytool lives in java.base, rmiregistry in java.rmi; an application's module cannot take such a name.
        return module.startsWith("jdk.") || module.startsWith("java.");
    }

    private static void off(Throwable cause) {
        try {
            StandardError.line("off: the agent failed at start (" + cause + "); the application runs as without it");
        } catch (Throwable e) {
            // Nothing more can be done, and nothing more is promised.
        }
    }
}
