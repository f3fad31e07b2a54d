package dev.ssotkit.benchmark.measure;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Divides the time of a whole run by the weights of what is still to be measured, so that a machine of any speed comes to
 * the last row in time: a slow one with fewer rounds. Used by one thread.
 */
public final class TimeBudget {
    private final LongSupplier nanos;
    private final long end;
    private double weightLeft;

    /** @param weights of all that will be asked for, together */
    public TimeBudget(Duration whole, double weights, LongSupplier nanos) {
        this.nanos = nanos;
        this.end = nanos.getAsLong() + whole.toNanos();
        this.weightLeft = weights;
    }

    /** The next part: preparations count as well as rounds. */
    public Turns next(double weight, int mostRounds) {
        double share = weightLeft <= 0 ? 1 : Math.min(1, weight / weightLeft);
        weightLeft -= weight;
        return new Turns(Math.max(0, (long) ((end - nanos.getAsLong()) * share)), mostRounds, nanos);
    }

    /** True once nothing is left of the time. */
    public boolean isSpent() {
        return nanos.getAsLong() >= end;
    }
}
