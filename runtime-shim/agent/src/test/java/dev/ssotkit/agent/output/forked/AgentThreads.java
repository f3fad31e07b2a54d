package dev.ssotkit.agent.output.forked;

import java.util.concurrent.locks.LockSupport;

/** The agent's threads, as a program sees them that runs beside them. */
final class AgentThreads {
    private static final String[] NAMES = {"ssot-shim-log", "ssot-shim-events"};

    private AgentThreads() {}

    /** Until they have done what there was to do; at once if there are none. */
    static void settle() {
        for (String name : NAMES) {
            Thread thread = find(name);
            while (thread != null && LockSupport.getBlocker(thread) == null) {
                Thread.onSpinWait();
            }
        }
    }

    /** Null if there is no such thread. */
    static Thread find(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(name))
                .findAny()
                .orElse(null);
    }
}
