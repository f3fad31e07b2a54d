package dev.ssotkit.agent.output.destination;

import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.agent.site.Tally;
import dev.ssotkit.record.Outcome;
import org.jspecify.annotations.Nullable;

/** One output's place in the list of tallies, past those that only say not executed. Not thread-safe. */
public final class FirstConstructions {
    private final Sites sites;
    private @Nullable Tally last;

    public FirstConstructions(Sites sites) {
        this.sites = sites;
    }

    /** The next one; null if there is none yet. */
    public @Nullable Tally next() {
        Tally next = following();
        while (next != null) {
            last = next;
            if (next.outcome() != Outcome.NOT_EXECUTED) {
                return next;
            }
            next = following();
        }
        return null;
    }

    private @Nullable Tally following() {
        return last == null ? sites.firstTally() : last.next();
    }
}
