package dev.ssotkit.agent.site;

import dev.ssotkit.record.Outcome;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The tallies of one site id, at most one per outcome; shared by all class loaders in which the site appears. */
final class OutcomeTallies {
    private static final int OUTCOMES = Outcome.values().length;

    private final AtomicReferenceArray<@Nullable Tally> byOutcome = new AtomicReferenceArray<>(OUTCOMES);

    @Nullable
    Tally get(Outcome outcome) {
        return byOutcome.get(outcome.ordinal());
    }

    /** The tally of that outcome from now on: the given one, unless another thread was first. */
    Tally putIfAbsent(Tally tally) {
        Tally witness = byOutcome.compareAndExchange(tally.outcome().ordinal(), null, tally);
        return witness == null ? tally : witness;
    }

    boolean executed() {
        for (int i = 0; i < OUTCOMES; i++) {
            if (i != Outcome.NOT_EXECUTED.ordinal() && byOutcome.get(i) != null) {
                return true;
            }
        }
        return false;
    }
}
