package dev.ssotkit.agent.site;

import dev.ssotkit.record.CountedTest;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteId;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Every site seen in this JVM, by id. Any thread may call any method; none waits for input or output.
 *
 * <p>Tallies form a list in the order of their creation. It is only ever appended to, so each output follows it at its
 * own pace, none holds up another, and there is no queue that could overflow. Its length is bounded by the number of
 * sites times the number of outcomes.
 */
public final class Sites {
    /** At most so many sites are recorded; constructions at further ones are redirected and counted as dropped. */
    public static final int MAX = 10_000;

    private final boolean threadNames;
    private final ConcurrentHashMap<SiteId, OutcomeTallies> byId = new ConcurrentHashMap<>();
    private final KeptClasses keptClasses = new KeptClasses();
    private final LongAdder dropped = new LongAdder();
    private final AtomicInteger roomForTests = new AtomicInteger(TestCounts.MOST_OF_ALL);
    private final SiteCounter overflow = new SiteCounter(this, null, null);
    private final AtomicReference<@Nullable Tally> tail = new AtomicReference<>();
    private volatile @Nullable Tally first;
    private volatile Thread[] readers = {};

    /** @param threadNames whether the name of the first thread is kept */
    public Sites(boolean threadNames) {
        this.threadNames = threadNames;
    }

    /**
     * Makes a site known, from now on as not executed.
     *
     * @return the counter for it; idempotent per site id, so that two class loaders count into the same tallies while
     *     each first construction is attributed to the loader it happened in
     */
    public SiteCounter declare(Site site) {
        OutcomeTallies known = tallies(site);
        return known == null ? overflow : new SiteCounter(this, site, known);
    }

    /**
     * Makes a site known that cannot be redirected, and so is never counted where it stands: as failed, with a count of
     * 0 until the constructor that it calls is seen to run.
     */
    public void declareFailed(Site site, Reason reason) {
        OutcomeTallies known = tallies(site);
        if (known != null) {
            Tally created = new Tally(site, Outcome.FAILED, reason, null, null, testCounts(), known);
            if (known.putIfAbsent(created) == created) {
                publish(created);
            }
        }
    }

    /** The classes whose sites were so declared. */
    public KeptClasses keptClasses() {
        return keptClasses;
    }

    private @Nullable OutcomeTallies tallies(Site site) {
        OutcomeTallies known = byId.get(site.id());
        return known == null ? admit(site) : known;
    }

    /** Null if there are too many sites already. One thread at a time, so that the cap is met exactly. */
    private synchronized @Nullable OutcomeTallies admit(Site site) {
        OutcomeTallies created = new OutcomeTallies();
        if (byId.size() >= MAX) {
            return byId.get(site.id());
        }
        OutcomeTallies known = byId.putIfAbsent(site.id(), created);
        if (known != null) {
            return known;
        }
        Tally tally = new Tally(site, Outcome.NOT_EXECUTED, null, null, null, testCounts(), created);
        created.putIfAbsent(tally);
        append(tally);
        return created;
    }

    /** Counts what is not recorded: a construction at a site beyond the cap. */
    public void drop() {
        dropped.increment();
    }

    /** Constructions that were not recorded. */
    public long dropped() {
        return dropped.sum();
    }

    /** The number of site ids recorded. */
    public int size() {
        return byId.size();
    }

    /** Constructions with that outcome at recorded sites; for {@link Outcome#NOT_EXECUTED} the number of such sites. */
    public long total(Outcome outcome) {
        long total = 0;
        for (Tally tally = first; tally != null; tally = tally.next()) {
            if (tally.outcome() != outcome) {
                continue;
            }
            if (outcome != Outcome.NOT_EXECUTED) {
                total += tally.count();
            } else if (!tally.isSuperseded()) {
                total++;
            }
        }
        return total;
    }

    /** The tally created first of all; null if there is none yet. The others follow through {@link Tally#next()}. */
    public @Nullable Tally firstTally() {
        return first;
    }

    /** From now on a first construction with an outcome unparks that thread. */
    public synchronized void wake(Thread reader) {
        Thread[] more = Arrays.copyOf(readers, readers.length + 1);
        more[readers.length] = reader;
        readers = more;
    }

    /** Counts a construction whose outcome its site did not have yet, unless another thread is just ahead. */
    void first(Site site, OutcomeTallies tallies, Outcome outcome, @Nullable Reason reason) {
        String thread = threadNames ? Thread.currentThread().getName() : "";
        CountedTest test = RunningTest.current();
        Tally created = new Tally(
                site,
                outcome,
                reason,
                thread.isEmpty() ? null : thread,
                test == null ? null : test.name(),
                testCounts(),
                tallies);
        // Counted before anyone can see it: a reader that is woken must not find a zero.
        created.increment();
        Tally kept = tallies.putIfAbsent(created);
        if (kept != created) {
            kept.increment();
            return;
        }
        publish(created);
    }

    private TestCounts testCounts() {
        return new TestCounts(roomForTests);
    }

    private void publish(Tally created) {
        append(created);
        for (Thread reader : readers) {
            LockSupport.unpark(reader);
        }
    }

    private void append(Tally tally) {
        Tally previous = tail.getAndSet(tally);
        if (previous == null) {
            first = tally;
        } else {
            previous.next = tally;
        }
    }
}
