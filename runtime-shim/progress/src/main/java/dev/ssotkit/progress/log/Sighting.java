package dev.ssotkit.progress.log;

import dev.ssotkit.record.Fields;
import dev.ssotkit.record.Outcome;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What one {@code ssot.redirect} line says: a site, an outcome, and how often one run has seen it so far. */
record Sighting(
        String runId,
        String siteId,
        Outcome outcome,
        long count,
        @Nullable String reason,
        String firstSeen,
        String legacyType,
        String canonicalType,
        String kind,
        String function,
        @Nullable String filePath,
        int line) {

    /** Where a moved line or a changed reason makes two sightings differ, the earliest speaks for the site. */
    static final Comparator<Sighting> EARLIEST_FIRST = Comparator.comparing(Sighting::firstSeen)
            .thenComparing(Sighting::runId)
            .thenComparing(Sighting::function)
            .thenComparingInt(Sighting::line)
            .thenComparing(sighting -> String.valueOf(sighting.reason()));

    static Sighting of(LogLine line) throws BrokenLineException {
        return new Sighting(
                line.require(Fields.RUN_ID),
                line.require(Fields.SITE_ID),
                outcomeOf(line.require(Fields.OUTCOME)),
                line.requireCount(Fields.COUNT),
                line.get(Fields.REASON),
                line.require(Fields.FIRST_SEEN),
                line.require(Fields.LEGACY_TYPE),
                line.require(Fields.CANONICAL_TYPE),
                line.require(Fields.SITE_KIND),
                line.require(Fields.CODE_FUNCTION_NAME),
                line.get(Fields.CODE_FILE_PATH),
                line.lineNumber(Fields.CODE_LINE_NUMBER));
    }

    private static Outcome outcomeOf(String text) throws BrokenLineException {
        for (Outcome outcome : Outcome.values()) {
            if (outcome.text().equals(text)) {
                return outcome;
            }
        }
        throw new BrokenLineException("has the unknown outcome " + text);
    }
}
