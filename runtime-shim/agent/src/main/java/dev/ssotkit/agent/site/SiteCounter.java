package dev.ssotkit.agent.site;

import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Counts the constructions of one site in one class loader.
 *
 * <p>Any thread may call it, at any time: it never blocks, never logs on the caller, and costs a few nanoseconds but
 * for the first construction of an outcome.
 */
public final class SiteCounter {
    private final Sites sites;
    /** Null for the shared counter of the sites beyond the cap, as is {@link #tallies}. */
    private final @Nullable Site site;

    private final @Nullable OutcomeTallies tallies;

    SiteCounter(Sites sites, @Nullable Site site, @Nullable OutcomeTallies tallies) {
        this.sites = sites;
        this.site = site;
        this.tallies = tallies;
    }

    /** Counts a construction whose outcome needs no reason. */
    public void hit(Outcome outcome) {
        hit(outcome, null);
    }

    /** @param reason kept from the first construction with that outcome; null if the outcome needs none */
    public void hit(Outcome outcome, @Nullable Reason reason) {
        if (tallies == null || site == null) {
            sites.drop();
            return;
        }
        Tally tally = tallies.get(outcome);
        if (tally == null) {
            sites.first(site, tallies, outcome, reason);
        } else {
            tally.increment();
        }
    }

    /**
     * Where constructions with that outcome are counted, for who has counted one and cannot afford to ask each time. Not
     * while {@linkplain RunningTest#isTold() tests are told}, for those count for their test, too.
     *
     * @return null if they are not recorded
     */
    public @Nullable LongAdder count(Outcome outcome) {
        Tally tally = tallies == null ? null : tallies.get(outcome);
        return tally == null ? null : tally.counted();
    }
}
