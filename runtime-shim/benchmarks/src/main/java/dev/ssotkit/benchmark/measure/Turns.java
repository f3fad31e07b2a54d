package dev.ssotkit.benchmark.measure;

import java.util.function.LongSupplier;

/** How many rounds there is time for: one in any case, another as long as one more would end in time. Used by one thread. */
public final class Turns {
    private final LongSupplier nanos;
    private final long start;
    private final long budget;
    private final int most;

    private int begun;
    private long roundStart;
    private long longest;

    Turns(long budget, int most, LongSupplier nanos) {
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.budget = budget;
        this.most = most;
    }

    /** Whether to begin another; the one before has then ended. */
    public boolean another() {
        long now = nanos.getAsLong();
        if (begun > 0) {
            longest = Math.max(longest, now - roundStart);
        }
        if (begun == most || (begun > 0 && now - start + longest > budget)) {
            return false;
        }
        begun++;
        roundStart = now;
        return true;
    }
}
