package dev.ssotkit.progress.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * What was left at one time.
 *
 * @param time of the newest evidence
 * @param source the file that tells, or in words which report it is
 */
public record SavedCounts(Instant time, String source, Counts counts) {
    /** In UTC. */
    LocalDate day() {
        return time.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** {@code 2026-11-20 08:15}, in UTC. */
    public String timeText() {
        return time.truncatedTo(ChronoUnit.MINUTES).toString().replaceFirst("T(\\d\\d:\\d\\d).*", " $1");
    }
}
