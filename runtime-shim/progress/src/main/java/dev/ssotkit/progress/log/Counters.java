package dev.ssotkit.progress.log;

import dev.ssotkit.progress.log.Counter.Counted;
import dev.ssotkit.record.CountedTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Every counter of the logs, and the earliest sighting of every site. Thread-safe. */
final class Counters {
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Counted, Counter> counters = new ConcurrentHashMap<>();
    private final Map<String, Earliest> sites = new ConcurrentHashMap<>();

    /** Constructions that are in no line. */
    final Counter dropped = new Counter(next.getAndIncrement(), null, null, new Earliest());

    /** Tests that ran. */
    final Counter tests = new Counter(next.getAndIncrement(), null, null, new Earliest());

    /** The counter that a line about a site tells of. */
    Counter of(Sighting sighting, @Nullable CountedTest test) {
        Earliest ofSite = sites.computeIfAbsent(sighting.siteId(), id -> new Earliest());
        ofSite.offer(sighting);
        Counted whole = new Counted(sighting.siteId(), sighting.outcome(), null);
        Counter ofAll = counters.computeIfAbsent(
                whole, each -> new Counter(next.getAndIncrement(), each, null, new Earliest()));
        if (test == null) {
            ofAll.earliest().offer(sighting);
            return ofAll;
        }
        return counters.computeIfAbsent(
                new Counted(sighting.siteId(), sighting.outcome(), test),
                each -> new Counter(next.getAndIncrement(), each, ofAll, ofSite));
    }

    /** How many there are. */
    int count() {
        return next.get();
    }

    Map<String, Earliest> sites() {
        return sites;
    }

    /** Those of sites, in no order. */
    List<Counter> ofSites() {
        return new ArrayList<>(counters.values());
    }
}
