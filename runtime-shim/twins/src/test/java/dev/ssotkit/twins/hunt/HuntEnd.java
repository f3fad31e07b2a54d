package dev.ssotkit.twins.hunt;

import java.time.Duration;
import java.time.Instant;

/** When a hunt has gone on for long enough. */
public interface HuntEnd {

    /**
     * Whether no further program is to be drawn.
     *
     * @param round how often each library has had its turn
     */
    boolean isReached(int round);

    /** After some rounds, the same programs each time. */
    static HuntEnd afterRounds(int most) {
        return round -> round >= most;
    }

    /** After some time. */
    static HuntEnd after(Duration most) {
        Instant end = Instant.now().plus(most);
        return round -> !Instant.now().isBefore(end);
    }
}
