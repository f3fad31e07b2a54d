package dev.ssotkit.agent.output.file;

import dev.ssotkit.agent.site.TestCounts;
import dev.ssotkit.record.CountedTest;
import dev.ssotkit.record.RedirectRecord;
import dev.ssotkit.record.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the log holds of the tests of one tally. Not thread-safe. */
final class TestLines {
    private final TestCounts counts;
    /** The counts in the file. */
    private final Map<CountedTest, Long> written = new HashMap<>();
    /** The counts in the lines last made, which may not be in the file yet. */
    private final Map<CountedTest, Long> made = new HashMap<>();

    TestLines(TestCounts counts) {
        this.counts = counts;
    }

    /**
     * A line for each test.
     *
     * @param time in milliseconds since 1970-01-01 UTC
     * @param all also for those whose count stands in the file already
     */
    List<String> make(RedirectRecord site, Run run, long time, boolean all) {
        List<String> lines = new ArrayList<>();
        made.clear();
        for (Map.Entry<CountedTest, Long> count : counts.read().entrySet()) {
            if (all || !count.getValue().equals(written.get(count.getKey()))) {
                lines.add(site.toTestLine(count.getKey(), count.getValue(), run, time));
                made.put(count.getKey(), count.getValue());
            }
        }
        return lines;
    }

    /** The lines last made are in the file. */
    void written() {
        written.putAll(made);
        made.clear();
    }
}
