package dev.ssotkit.progress.log;

import dev.ssotkit.record.CountedTest;
import dev.ssotkit.record.Fields;
import dev.ssotkit.record.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lines to sites. Counts are cumulative within a run, so the greatest stands for the run and runs add up; lines may
 * therefore be lost, repeated or out of order.
 */
final class LogMerge {
    private record Key(String runId, String siteId, Outcome outcome) {}

    private static final Comparator<LoggedSite> IN_REPORT_ORDER = Comparator.comparing(LoggedSite::legacyType)
            .thenComparing(LoggedSite::function)
            .thenComparing(LoggedSite::line)
            .thenComparing(site -> site.kind().text())
            .thenComparing(LoggedSite::id);

    private final Map<String, LoggedRun> runs = new TreeMap<>();
    private final Map<String, Long> droppedByRun = new HashMap<>();
    private final Map<Key, Sighting> sightings = new HashMap<>();
    private final TestMerge tests = new TestMerge();

    /** Takes a line in, and says whether it was one of the log's events. */
    boolean add(LogLine line) throws BrokenLineException {
        String event = line.require(Fields.EVENT);
        switch (event) {
            case Fields.EVENT_START -> {
                String id = line.require(Fields.RUN_ID);
                runs.put(id, LoggedRun.of(id, line));
            }
            case Fields.EVENT_REDIRECT -> add(Sighting.of(line));
            case Fields.EVENT_DROPPED -> {
                String id = line.require(Fields.RUN_ID);
                droppedByRun.merge(id, line.requireCount(Fields.COUNT), Math::max);
                know(id);
            }
            case Fields.EVENT_TEST -> {
                // It says all of its site that the site's own line does, which may be lost.
                Sighting sighting = Sighting.of(line);
                tests.add(sighting, line);
                add(sighting);
            }
            case Fields.EVENT_TESTS -> {
                tests.addTotal(line);
                know(line.require(Fields.RUN_ID));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void add(Sighting sighting) {
        know(sighting.runId());
        sightings.merge(
                new Key(sighting.runId(), sighting.siteId(), sighting.outcome()),
                sighting,
                (one, other) -> one.count() >= other.count() ? one : other);
    }

    /** A run whose start line is lost is a run all the same. */
    private void know(String runId) {
        runs.putIfAbsent(runId, new LoggedRun(runId, null, null, null));
    }

    RedirectLog result(List<String> problems) {
        Map<String, List<Sighting>> bySite = new HashMap<>();
        sightings.values().stream()
                .sorted(Sighting.EARLIEST_FIRST)
                .forEach(sighting -> bySite.computeIfAbsent(sighting.siteId(), id -> new ArrayList<>())
                        .add(sighting));
        Map<String, SortedMap<CountedTest, Long>> testsBySite = tests.bySite();
        List<LoggedSite> sites = bySite.values().stream()
                .map(sighted ->
                        site(sighted, testsBySite.getOrDefault(sighted.get(0).siteId(), Collections.emptySortedMap())))
                .sorted(IN_REPORT_ORDER)
                .toList();
        long dropped = droppedByRun.values().stream().mapToLong(Long::longValue).sum();
        return new RedirectLog(List.copyOf(runs.values()), sites, dropped, tests.total(), List.copyOf(problems));
    }

    private static LoggedSite site(List<Sighting> earliestFirst, SortedMap<CountedTest, Long> tests) {
        Sighting first = earliestFirst.get(0);
        return new LoggedSite(
                first.siteId(),
                first.legacyType(),
                first.canonicalType(),
                first.kind(),
                first.function(),
                first.filePath(),
                first.line(),
                tallies(earliestFirst),
                tests);
    }

    private static SortedMap<Outcome, LoggedSite.Tally> tallies(Collection<Sighting> earliestFirst) {
        SortedMap<Outcome, LoggedSite.Tally> tallies = new TreeMap<>();
        for (Sighting sighting : earliestFirst) {
            tallies.merge(
                    sighting.outcome(),
                    new LoggedSite.Tally(sighting.count(), sighting.reason()),
                    (earlier, later) -> new LoggedSite.Tally(earlier.count() + later.count(), earlier.reason()));
        }
        if (tallies.size() > 1) {
            tallies.remove(Outcome.NOT_EXECUTED);
        }
        return tallies;
    }
}
