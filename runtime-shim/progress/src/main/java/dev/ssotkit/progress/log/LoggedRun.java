package dev.ssotkit.progress.log;

import dev.ssotkit.record.Fields;
import java.time.DateTimeException;
import java.time.Instant;
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

    static LoggedRun of(String id, LogLine start) {
        return new LoggedRun(id, start.get(Fields.MODE), start.get(Fields.MAP_DIGEST), instant(start.get(Fields.TIME)));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
