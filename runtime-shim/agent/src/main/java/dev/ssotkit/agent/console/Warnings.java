package dev.ssotkit.agent.console;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line on standard error per distinct problem, from any thread.
 *
 * <p>The state is static because a problem may show itself anywhere, also before the agent has its settings.
 */
public final class Warnings {
    /** Beyond this number of distinct problems nothing more is said: a log must not grow without bound. */
    private static final int MAX = 200;

    private static final Set<String> SEEN = new HashSet<>();
    private static volatile boolean debug;

    private Warnings() {}

    /** With {@code debug=true} a warning's cause is printed with its stack trace. */
    public static void debug(boolean on) {
        debug = on;
    }

    /**
     * @param key what makes the problem distinct
     * @param text one sentence without the agent's name: what happened, what the agent does now, what would be right
     */
    public static void once(String key, String text) {
        once(key, text, null);
    }

    /** As {@link #once(String, String)}; the cause is shown under {@code debug=true} only. */
    public static void once(String key, String text, @Nullable Throwable cause) {
        boolean last;
        synchronized (SEEN) {
            if (SEEN.size() >= MAX || !SEEN.add(key)) {
                return;
            }
            last = SEEN.size() == MAX;
        }
        StandardError.line(last ? text + " (further problems are not shown)" : text);
        if (debug && cause != null) {
            StandardError.trace(cause);
        }
    }
}
