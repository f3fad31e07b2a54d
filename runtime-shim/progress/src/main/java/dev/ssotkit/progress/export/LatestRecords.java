package dev.ssotkit.progress.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.progress.logfile.ByteLines;
import dev.ssotkit.progress.logfile.LogInput;
import dev.ssotkit.progress.logfile.TornException;
import dev.ssotkit.progress.logline.AnyLine;
import dev.ssotkit.progress.logline.BrokenLineException;
import dev.ssotkit.record.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one log says in the end: counts are cumulative, so of the lines that differ in nothing but them the greatest
 * stands for all. Memory grows with sites, not with lines.
 */
final class LatestRecords {
    /** What tells lines apart that are not the same thing, counted again. */
    private static final List<String> IDENTITY =
            List.of(Fields.EVENT, Fields.RUN_ID, Fields.SITE_ID, Fields.OUTCOME, Fields.TEST_UNNAMED);

    private final Map<List<Object>, Map<String, Object>> latest = new LinkedHashMap<>();
    private final LogInput log;
    private long broken;

    private LatestRecords(LogInput log) {
        this.log = log;
    }

    /** @throws InputException if the log cannot be read, or has no record in it */
    static LatestRecords of(LogInput log) {
        LatestRecords records = new LatestRecords(log);
        try (ByteLines lines = log.open(line -> {})) {
            records.addAll(lines);
        } catch (IOException e) {
            throw new InputException(log.name() + ": cannot be read: " + e);
        }
        if (records.latest.isEmpty()) {
            throw new InputException(log.name()
                    + ": no record of the redirect log in it; give the file that the agent's option log names");
        }
        return records;
    }

    private void addAll(ByteLines lines) throws IOException {
        try {
            while (lines.next()) {
                // Torn UTF-8 is replaced, and the line fails as JSON.
                String line = new String(lines.bytes(), lines.start(), lines.end() - lines.start(), UTF_8);
                try {
                    if (!line.isBlank()) {
                        add(line);
                    }
                } catch (BrokenLineException e) {
                    broken++;
                }
            }
        } catch (TornException e) {
            broken++; // What stands before the end of a packed file that breaks off is good.
        }
    }

    private void add(String line) throws BrokenLineException {
        Map<String, Object> fields = AnyLine.parse(line).fields();
        if (!(fields.get(Fields.EVENT) instanceof String event) || !event.startsWith("ssot.")) {
            throw BrokenLineException.foreign("is of another event");
        }
        List<Object> identity = new ArrayList<>();
        IDENTITY.forEach(field -> identity.add(String.valueOf(fields.get(field))));
        if (event.equals(Fields.EVENT_TEST)) {
            identity.add(String.valueOf(fields.get(Fields.TEST_CASE_NAME)));
        }
        latest.merge(identity, fields, (known, later) -> count(later) >= count(known) ? later : known);
    }

    private static long count(Map<String, Object> fields) {
        return fields.get(Fields.COUNT) instanceof Long count ? count : 0;
    }

    /** In the order in which each was first seen. */
    List<Map<String, Object>> all() {
        return List.copyOf(latest.values());
    }

    /** How many lines are none, if any. */
    Optional<String> problem() {
        return broken == 0
                ? Optional.empty()
                : Optional.of(log.name() + ": " + broken + (broken == 1 ? " line is" : " lines are")
                        + " no record of the redirect log; skipped");
    }
}
