package dev.ssotkit.agent.site;

import dev.ssotkit.record.Outcome;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was constructed so far, for the JUnit support, which calls {@link #read()} through reflection. */
public final class SeenConstructions {
    private static volatile @Nullable Sites sites;

    private SeenConstructions() {}

    /** From now on these are read; called once, at start. */
    public static void publish(Sites started) {
        sites = started;
    }

    /**
     * How often each site has constructed so far, by a text that says what, where and with which outcome; null if the
     * agent is off. JDK types only: the caller may sit in another class loader.
     */
    public static @Nullable Map<String, Long> read() {
        Sites started = sites;
        if (started == null) {
            return null;
        }
        Map<String, Long> counts = new HashMap<>();
        for (Tally tally = started.firstTally(); tally != null; tally = tally.next()) {
            if (tally.outcome() != Outcome.NOT_EXECUTED) {
                counts.merge(tally.toString(), tally.count(), Long::sum);
            }
        }
        return counts;
    }
}
