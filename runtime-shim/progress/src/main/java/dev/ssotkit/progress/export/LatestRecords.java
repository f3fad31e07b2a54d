package dev.ssotkit.progress.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ssotkit.progress.logline.AnyLine;
import dev.ssotkit.progress.logline.BrokenLineException;
import dev.ssotkit.progress.logline.LineIntake;
import dev.ssotkit.record.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one log says in the end: counts are cumulative, so of the lines that differ in nothing but them the greatest
 * stands for all. Memory grows with sites, not with lines.
 */
final class LatestRecords implements LineIntake {
    /** What tells lines apart that are not the same thing, counted again. */
    private static final List<String> IDENTITY =
            List.of(Fields.EVENT, Fields.RUN_ID, Fields.SITE_ID, Fields.OUTCOME, Fields.TEST_UNNAMED);

    private final Map<List<Object>, Map<String, Object>> latest = new LinkedHashMap<>();

    @Override
    public boolean take(byte[] bytes, int start, int end) throws BrokenLineException {
        // Torn UTF-8 is replaced, and the line fails as JSON.
        String line = new String(bytes, start, end - start, UTF_8);
        if (line.isBlank()) {
            return false;
        }
        add(line);
        return true;
    }

    @Override
    public void endFile() {
        // All of it is asked for then.
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
}
