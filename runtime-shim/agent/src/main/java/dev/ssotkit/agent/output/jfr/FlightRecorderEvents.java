package dev.ssotkit.agent.output.jfr;

import dev.ssotkit.agent.output.destination.Destination;
import dev.ssotkit.agent.output.destination.FirstConstructions;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.agent.site.Tally;
import jdk.jfr.FlightRecorder;

/**
 * Emits events while flight recorder runs; the sites seen before it was started follow then.
 *
 * <p>Never starts it: that costs memory and time that nobody asked for.
 */
public final class FlightRecorderEvents implements Destination {
    private static final long LOOK_AGAIN_MILLIS = 5_000;

    private final FirstConstructions constructions;

    public FlightRecorderEvents(Sites sites) {
        constructions = new FirstConstructions(sites);
    }

    @Override
    public long update(boolean ending) {
        if (FlightRecorder.isInitialized()) {
            for (Tally tally = constructions.next(); tally != null; tally = constructions.next()) {
                new RedirectEvent(tally).commit();
            }
        }
        return LOOK_AGAIN_MILLIS;
    }
}
