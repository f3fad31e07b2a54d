package dev.ssotkit.agent.site;

import dev.ssotkit.record.CountedTest;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** How often each test made one tally count. Any thread may call it; empty, and next to nothing, where no tests run. */
public final class TestCounts {
    /** So many tests of one tally are told apart; what further ones do is counted together. */
    static final int MOST_OF_ONE = 1_000;

    /** So many of all tallies together. */
    static final int MOST_OF_ALL = 100_000;

    private final AtomicInteger room;
    private volatile @Nullable ConcurrentHashMap<CountedTest, AtomicLong> counts;

    /** @param room how many tests of all tallies together may still be told apart; shared by them */
    TestCounts(AtomicInteger room) {
        this.room = room;
    }

    /** Constructions so far by test; a copy. */
    public Map<CountedTest, Long> read() {
        Map<CountedTest, Long> copy = new TreeMap<>();
        ConcurrentHashMap<CountedTest, AtomicLong> now = counts;
        if (now != null) {
            for (Map.Entry<CountedTest, AtomicLong> count : now.entrySet()) {
                copy.put(count.getKey(), count.getValue().get());
            }
        }
        return copy;
    }

    /** @param test null outside any test: what is missing of the tally's own count */
    void add(@Nullable CountedTest test) {
        if (test != null) {
            ConcurrentHashMap<CountedTest, AtomicLong> now = counts;
            AtomicLong count = now == null ? null : now.get(test);
            (count == null ? admit(test) : count).incrementAndGet();
        }
    }

    /** One thread at a time, so that the caps are met exactly. */
    private synchronized AtomicLong admit(CountedTest test) {
        ConcurrentHashMap<CountedTest, AtomicLong> now = counts;
        if (now == null) {
            now = new ConcurrentHashMap<>();
            counts = now;
        }
        AtomicLong known = now.get(test);
        CountedTest counted = test;
        if (known == null && test.isNamed() && (now.size() >= MOST_OF_ONE || !takesRoom())) {
            counted = CountedTest.UNLISTED;
            known = now.get(counted);
        }
        if (known == null) {
            known = new AtomicLong();
            now.put(counted, known);
        }
        return known;
    }

    // Asked again for every construction of a test that found none, so it must not count down for ever.
    private boolean takesRoom() {
        return room.get() > 0 && room.getAndDecrement() > 0;
    }
}
