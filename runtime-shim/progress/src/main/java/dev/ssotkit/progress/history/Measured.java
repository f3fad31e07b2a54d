package dev.ssotkit.progress.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** How much was left of one kind at one time. */
record Measured(Instant time, long value) {
    /** In UTC. */
    LocalDate day() {
        return time.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
