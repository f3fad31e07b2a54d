package dev.ssotkit.agent.output.forked;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** The agent's threads, as a program sees them that runs beside them. */
final class AgentThreads {
    static final String LOG = "ssot-shim-log";
    static final String EVENTS = "ssot-shim-events";

    private AgentThreads() {}

    /** Until they have done what there was to do; at once if there are none. */
    static void settle() {
        settle(LOG);
        settle(EVENTS);
    }

    /** Until that one has; it is parked then, and says for what. */
    static void settle(String name) {
        Thread thread = find(name);
        while (thread != null && LockSupport.getBlocker(thread) == null) {
            Thread.onSpinWait();
        }
    }

    /** All that the agent has started and that have not ended. */
    static List<Thread> all() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("ssot-shim-"))
                .collect(Collectors.toList());
    }

    /** The agent's shutdown hook; {@code java.lang} has to be open. */
    static Thread hook() throws ReflectiveOperationException {
        Field hooks = Class.forName("java.lang.ApplicationShutdownHooks").getDeclaredField("hooks");
        hooks.setAccessible(true);
        return ((Map<?, ?>) hooks.get(null))
                .keySet().stream()
                        .map(Thread.class::cast)
                        .filter(thread -> thread.getName().equals("ssot-shim-end"))
                        .findAny()
                        .orElseThrow();
    }

    /** Null if there is no such thread. */
    static Thread find(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(name))
                .findAny()
                .orElse(null);
    }
}
