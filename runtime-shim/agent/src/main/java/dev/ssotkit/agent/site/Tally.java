package dev.ssotkit.agent.site;

import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.PlainText;
import dev.ssotkit.record.Reason;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** How often a site had one outcome, with what its first construction showed. Any thread may read it. */
public final class Tally {
    private final Site site;
    private final Outcome outcome;
    private final @Nullable Reason reason;
    private final long firstSeen = System.currentTimeMillis();
    private final @Nullable String threadName;
    private final @Nullable String testCase;
    private final LongAdder count = new LongAdder();
    private final TestCounts tests;
    private final OutcomeTallies siblings;
    /** The tally that came after this one, in any site: the list that outputs follow, each at its own pace. */
    volatile @Nullable Tally next;

    Tally(
            Site site,
            Outcome outcome,
            @Nullable Reason reason,
            @Nullable String threadName,
            @Nullable String testCase,
            TestCounts tests,
            OutcomeTallies siblings) {
        this.site = site;
        this.outcome = outcome;
        this.reason = reason;
        this.threadName = threadName;
        this.testCase = testCase;
        this.tests = tests;
        this.siblings = siblings;
    }

    /** As the first construction with this outcome found it. */
    public Site site() {
        return site;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The first construction's; null if the outcome needs none. */
    public @Nullable Reason reason() {
        return reason;
    }

    /** Milliseconds since 1970-01-01 UTC. */
    public long firstSeen() {
        return firstSeen;
    }

    /** Of the thread of the first construction; null if nameless or not wanted. */
    public @Nullable String threadName() {
        return threadName;
    }

    /** The test that ran at the first construction; null if none. */
    public @Nullable String testCase() {
        return testCase;
    }

    /** Constructions so far; 0 for {@link Outcome#NOT_EXECUTED}, and for a site that was declared failed. */
    public long count() {
        return count.sum();
    }

    /** Which tests made it count. */
    public TestCounts tests() {
        return tests;
    }

    /** Whether this is a {@link Outcome#NOT_EXECUTED} that no longer holds. */
    public boolean isSuperseded() {
        return outcome == Outcome.NOT_EXECUTED && siblings.executed();
    }

    /** The tally that was created next, in any site; null if there is none yet. */
    public @Nullable Tally next() {
        return next;
    }

    /** What was constructed where and what it yielded, in one line, without the count. */
    @Override
    public String toString() {
        return PlainText.singleLine(site.legacyType() + " -> " + site.canonicalType() + " at " + site.position() + ": "
                + outcome.text() + (reason == null ? "" : " (" + reason.text() + ')'));
    }

    LongAdder counted() {
        return count;
    }

    // The test first: whoever reads the count and then the tests misses no test of what is counted.
    void increment() {
        if (RunningTest.isTold()) {
            tests.add(RunningTest.current());
        }
        count.increment();
    }
}
