package dev.ssotkit.progress.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ssotkit.progress.logline.WrittenLine;
import dev.ssotkit.record.Fields;
import org.jspecify.annotations.Nullable;

/** The earliest sighting of something, which speaks for all of them. Thread-safe. */
final class Earliest {
    private static final int FIRST_SEEN = WrittenLine.field(Fields.FIRST_SEEN);
    private static final int RUN_ID = WrittenLine.field(Fields.RUN_ID);

    private static final class Known {
        private final Sighting sighting;
        private final byte[] firstSeen;
        private final byte[] runId;

        Known(Sighting sighting) {
            this.sighting = sighting;
            firstSeen = sighting.firstSeen().getBytes(UTF_8);
            runId = sighting.runId().getBytes(UTF_8);
        }
    }

    private volatile @Nullable Known known;

    /** Whether the line is certain to be later, so that nobody has to look at it. */
    boolean precedes(WrittenLine line) {
        Known earliest = known;
        if (earliest == null) {
            return false;
        }
        int time = line.compare(FIRST_SEEN, earliest.firstSeen);
        return time > 0 || (time == 0 && line.compare(RUN_ID, earliest.runId) > 0);
    }

    synchronized void offer(Sighting sighting) {
        Known earliest = known;
        if (earliest == null || Sighting.EARLIEST_FIRST.compare(sighting, earliest.sighting) < 0) {
            known = new Known(sighting);
        }
    }

    /** Null if nothing was offered. */
    @Nullable
    Sighting sighting() {
        Known earliest = known;
        return earliest == null ? null : earliest.sighting;
    }
}
