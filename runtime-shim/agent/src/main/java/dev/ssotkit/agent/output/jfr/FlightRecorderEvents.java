package dev.ssotkit.agent.output.jfr;

import dev.ssotkit.agent.notice.Notices;
import dev.ssotkit.agent.output.destination.Destination;
import dev.ssotkit.agent.output.destination.FirstConstructions;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.agent.site.Tally;
import jdk.jfr.FlightRecorder;

/**
 * Emits events while flight recorder runs; the sites seen before it was started follow then.
 *
 * <p>Never starts it, nor loads anything of it before somebody else has: that costs memory and time that nobody asked
 * for.
 */
public final class FlightRecorderEvents implements Destination {
    private final FirstConstructions constructions;
    private final Notices notices;
    private boolean listening;

    public FlightRecorderEvents(Sites sites, Notices notices) {
        constructions = new FirstConstructions(sites);
        this.notices = notices;
    }

    @Override
    public long update(boolean ending) {
        if (!notices.flightRecorderIsUsed()) {
            return NEVER;
        }
        if (!listening) {
            listening = true;
            RecorderStart.tell(notices);
        }
        if (FlightRecorder.isInitialized()) {
            for (Tally tally = constructions.next(); tally != null; tally = constructions.next()) {
                new RedirectEvent(tally).commit();
            }
        }
        return NEVER;
    }
}
