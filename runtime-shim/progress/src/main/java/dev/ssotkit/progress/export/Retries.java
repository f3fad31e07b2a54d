package dev.ssotkit.progress.export;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** How long to wait before the next try: what the receiver says, else twice as long each time, and not for ever. */
final class Retries {
    static final long NO_MORE = -1;
    static final int MOST = 6;

    private static final long FIRST_MILLIS = 1_000;
    /** A receiver that wants more time than this is better asked by another run. */
    private static final long LONGEST_MILLIS = Duration.ofMinutes(2).toMillis();

    private int count;

    /** How often there has been another try. */
    int count() {
        return count;
    }

    /**
     * Counts one more try.
     *
     * @param retryAfter the header's value, seconds or a date (RFC 9110, 10.2.3); null if there is none
     * @return milliseconds, or {@link #NO_MORE}
     */
    long nextMillis(@Nullable String retryAfter, Instant now) {
        long wanted = retryAfter == null ? NO_MORE : wanted(retryAfter.strip(), now);
        if (count == MOST || wanted > LONGEST_MILLIS) {
            return NO_MORE;
        }
        long backOff = FIRST_MILLIS << count;
        count++;
        // Not all at once, where many were turned away at once.
        return wanted >= 0 ? wanted : backOff / 2 + ThreadLocalRandom.current().nextLong(backOff / 2 + 1);
    }

    private static long wanted(String text, Instant now) {
        try {
            if (text.matches("\\d{1,9}")) {
                return Long.parseLong(text) * 1_000;
            }
            Instant date = DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
            return Math.max(Duration.between(now, date).toMillis(), 0);
        } catch (DateTimeException e) {
            return NO_MORE;
        }
    }
}
