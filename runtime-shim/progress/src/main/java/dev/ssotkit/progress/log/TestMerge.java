package dev.ssotkit.progress.log;

import dev.ssotkit.record.CountedTest;
import dev.ssotkit.record.Fields;
import dev.ssotkit.record.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What lines say of tests. Counts are cumulative within a run, as those of sites are. */
final class TestMerge {
    private record Key(String runId, String siteId, Outcome outcome, CountedTest test) {}

    private final Map<Key, Long> counts = new HashMap<>();
    private final Map<String, Long> totalByRun = new HashMap<>();

    /** A test at a site; what keeps a newer agent from naming it may be unknown, and then it is said to be skipped. */
    void add(Sighting sighting, LogLine line) throws BrokenLineException {
        CountedTest test = CountedTest.read(line.get(Fields.TEST_CASE_NAME), line.get(Fields.TEST_UNNAMED))
                .orElseThrow(() -> new BrokenLineException("names no test"));
        Key key = new Key(sighting.runId(), sighting.siteId(), sighting.outcome(), test);
        counts.merge(key, sighting.count(), Math::max);
    }

    void addTotal(LogLine line) throws BrokenLineException {
        totalByRun.merge(line.require(Fields.RUN_ID), line.requireCount(Fields.COUNT), Math::max);
    }

    /** How many tests ran, all runs together. */
    long total() {
        return totalByRun.values().stream().mapToLong(Long::longValue).sum();
    }

    /** By site id, all runs and outcomes together. */
    Map<String, SortedMap<CountedTest, Long>> bySite() {
        Map<String, SortedMap<CountedTest, Long>> bySite = new HashMap<>();
        counts.forEach((key, count) ->
                bySite.computeIfAbsent(key.siteId(), id -> new TreeMap<>()).merge(key.test(), count, Long::sum));
        return bySite;
    }
}
