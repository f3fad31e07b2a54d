package dev.ssotkit.progress.log;

import dev.ssotkit.progress.logline.LogLine;
import dev.ssotkit.record.Fields;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One JVM that ran with the agent.
 *
 * @param id random per JVM start, field {@code ssot.run.id}
 * @param mode the mode it started in; null if its start line is lost
 * @param mapDigest which map it used; null likewise
 * @param started when the earliest of its files that is still there was begun; null likewise
 */
public record LoggedRun(
        String id,
        @Nullable String mode,
        @Nullable String mapDigest,
        @Nullable Instant started) {

    /** Each file of a run starts with a line of its own: the first of them speaks. */
    public static final Comparator<LoggedRun> EARLIEST_FIRST = Comparator.comparing(
                    LoggedRun::started, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(LoggedRun::mode, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(LoggedRun::mapDigest, Comparator.nullsLast(Comparator.<String>naturalOrder()));

    /** What a start line says. */
    public static LoggedRun of(String id, LogLine start) {
        return new LoggedRun(
                id,
                shared(start.get(Fields.MODE)),
                shared(start.get(Fields.MAP_DIGEST)),
                instant(start.get(Fields.TIME)));
    }

    boolean isUnknown() {
        return mode == null && mapDigest == null && started == null;
    }

    /** There are few of them, and many runs. */
    private static @Nullable String shared(@Nullable String word) {
        return word == null ? null : word.intern();
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
