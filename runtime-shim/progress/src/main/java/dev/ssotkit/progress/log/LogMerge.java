package dev.ssotkit.progress.log;

import dev.ssotkit.progress.log.Counter.Counted;
import dev.ssotkit.record.CountedTest;
import dev.ssotkit.record.Outcome;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Lines to sites. Counts are cumulative within a run, so the greatest stands for the run and runs add up; lines may
 * therefore be lost, repeated or out of order. Several threads may fill it, each with a {@link CountIntake} of its own.
 */
final class LogMerge implements Closeable {
    private static final Comparator<LoggedSite> IN_REPORT_ORDER = Comparator.comparing(LoggedSite::legacyType)
            .thenComparing(LoggedSite::function)
            .thenComparing(LoggedSite::line)
            .thenComparing(site -> site.kind().text())
            .thenComparing(LoggedSite::id);

    private final RunBook runs;
    private final Counters counters = new Counters();
    private final Ledger ledger;
    private final LongAdder counted = new LongAdder();

    /**
     * @param leftOut ids of runs whose lines do not count
     * @param heap bytes that this JVM may use
     */
    LogMerge(Set<String> leftOut, long heap) {
        runs = new RunBook(leftOut);
        ledger = new Ledger(heap);
    }

    RunBook runs() {
        return runs;
    }

    Counters counters() {
        return counters;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Is told of lines that tell a count. */
    void counted(long lines) {
        counted.add(lines);
    }

    /**
     * What it has come to.
     *
     * @param repeated lines that tell no more than another
     */
    record Result(List<LoggedRun> runs, List<LoggedSite> sites, long dropped, long tests, long repeated) {}

    /** Asked once, when everything is in. */
    Result result() throws IOException {
        Ledger.Sums sums = ledger.sums(counters.count());
        Map<String, SiteSums> bySite = new HashMap<>();
        for (Counter counter : counters.ofSites()) {
            Counted counted = counter.of();
            if (counted != null && sums.has(counter)) {
                bySite.computeIfAbsent(counted.siteId(), id -> new SiteSums())
                        .add(counted, sums.of(counter), counter.earliest().sighting());
            }
        }
        List<LoggedSite> sites = new ArrayList<>();
        counters.sites().forEach((id, earliest) -> {
            SiteSums site = bySite.get(id);
            Sighting first = earliest.sighting();
            if (site != null && first != null) {
                sites.add(site.of(first));
            }
        });
        sites.sort(IN_REPORT_ORDER);
        return new Result(
                runs.runs(),
                List.copyOf(sites),
                sums.of(counters.dropped),
                sums.of(counters.tests),
                Math.max(0, counted.sum() - sums.distinct()));
    }

    @Override
    public void close() throws IOException {
        ledger.close();
    }

    /** What the runs together say of one site. */
    private static final class SiteSums {
        private final SortedMap<Outcome, LoggedSite.Tally> outcomes = new TreeMap<>();
        private final SortedMap<CountedTest, Long> tests = new TreeMap<>();
        private @Nullable Sighting located;

        void add(Counted counted, long sum, @Nullable Sighting earliest) {
            CountedTest test = counted.test();
            if (test != null) {
                tests.merge(test, sum, LoggedSite::sum);
                return;
            }
            outcomes.put(counted.outcome(), new LoggedSite.Tally(sum, earliest == null ? null : earliest.reason()));
            if (earliest != null
                    && earliest.codeSource() != null
                    && (located == null || Sighting.EARLIEST_FIRST.compare(earliest, located) < 0)) {
                located = earliest;
            }
        }

        LoggedSite of(Sighting first) {
            if (outcomes.size() > 1) {
                outcomes.remove(Outcome.NOT_EXECUTED);
            }
            return new LoggedSite(
                    first.siteId(),
                    first.legacyType(),
                    first.canonicalType(),
                    first.kind(),
                    first.function(),
                    first.filePath(),
                    first.line(),
                    located == null ? null : located.codeSource(),
                    outcomes,
                    tests);
        }
    }
}
