package dev.ssotkit.agent.output.forked;

import java.util.List;
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

    /** Null if there is no such thread. */
    static Thread find(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(name))
                .findAny()
                .orElse(null);
    }
}
