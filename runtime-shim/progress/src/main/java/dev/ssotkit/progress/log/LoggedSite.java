package dev.ssotkit.progress.log;

import dev.ssotkit.evidence.SourceLine;
import dev.ssotkit.record.CountedTest;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A place that constructs, as the runs together saw it.
 *
 * @param id field {@code ssot.site.id}, the same in every run
 * @param legacyType binary name; for a factory the class that the map names
 * @param function class and method, {@code a.B.method}
 * @param filePath package path and source file; null if the class file names none
 * @param line of the first sighting
 * @param codeSource jar or folder that the calling class came from, in the earliest line that tells; null if none does
 * @param outcomes how often each outcome was seen; {@link Outcome#NOT_EXECUTED} only if nothing else was
 * @param tests how often each test made it construct, all runs and outcomes together
 */
public record LoggedSite(
        String id,
        String legacyType,
        String canonicalType,
        Word<SiteKind> kind,
        String function,
        @Nullable String filePath,
        SourceLine line,
        @Nullable String codeSource,
        SortedMap<Outcome, Tally> outcomes,
        SortedMap<CountedTest, Long> tests) {

    /**
     * How often a site had one outcome.
     *
     * @param count constructions, all runs together
     * @param reason the reason of the first sighting; null if the outcome needs none
     */
    public record Tally(long count, @Nullable Word<Reason> reason) {}

    /** Constructions, all runs and outcomes together. */
    public long count() {
        return outcomes.values().stream().mapToLong(Tally::count).reduce(0, LoggedSite::sum);
    }

    /** Of two counts; what only a line that nobody wrote can tell, more than there are numbers, is the greatest of them. */
    static long sum(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    /** Its outcome; of several, {@code several}. */
    public String outcomeText() {
        return outcomes.size() == 1 ? outcomes.firstKey().text() : "several";
    }

    /** The reason of its outcome, empty if there is none; of several outcomes each with count and reason. */
    public String reasonText() {
        if (outcomes.size() == 1) {
            return reasonOf(outcomes.get(outcomes.firstKey()));
        }
        return outcomes.entrySet().stream()
                .map(outcome -> outcome.getKey().text()
                        + String.format(Locale.ROOT, " %,d", outcome.getValue().count())
                        + (reasonOf(outcome.getValue()).isEmpty() ? "" : " (" + reasonOf(outcome.getValue()) + ")"))
                .collect(Collectors.joining(", "));
    }

    private static String reasonOf(@Nullable Tally tally) {
        return tally == null || tally.reason() == null ? "" : tally.reason().text();
    }

    /** {@code File.java:41}, as a stack trace has it; {@code Unknown Source} where the class file names none. */
    public String place() {
        if (filePath == null) {
            return "Unknown Source";
        }
        String file = filePath.substring(filePath.lastIndexOf('/') + 1);
        return file + line.suffix();
    }

    /** Constructions outside any test, as far as the runs knew of tests at all. */
    public long outsideTests() {
        long inTests = tests.values().stream().mapToLong(Long::longValue).sum();
        // A JVM that was killed may have written the one and not the other.
        return Math.max(count() - inTests, 0);
    }

    /** Whether any run executed it; if not, it is known from its loaded class only, even one that had to stay as it was. */
    public boolean executed() {
        return outcomes.values().stream().anyMatch(tally -> tally.count() > 0);
    }
}
