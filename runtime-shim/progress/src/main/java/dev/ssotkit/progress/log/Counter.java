package dev.ssotkit.progress.log;

import dev.ssotkit.record.CountedTest;
import dev.ssotkit.record.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Something of which each run has a count. Immutable but for what is the earliest.
 *
 * @param number of this counter; numbers are close together, and start at 0
 * @param of what it counts; null for what a run counts as a whole
 * @param whole of a test's counter, that of its site, which counts no less: the site's own line may be lost
 * @param earliest who speaks for it: of a test, all sightings of its site
 */
record Counter(int number, @Nullable Counted of, @Nullable Counter whole, Earliest earliest) {

    /**
     * Constructions at one site.
     *
     * @param test null for all of them
     */
    record Counted(String siteId, Outcome outcome, @Nullable CountedTest test) {}
}
