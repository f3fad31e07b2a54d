package dev.ssotkit.progress.log;

import dev.ssotkit.record.Fields;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one {@code ssot.redirect} line says: a site, an outcome, and how often one run has seen it so far. */
record Sighting(
        String runId,
        String siteId,
        Outcome outcome,
        long count,
        @Nullable Reason reason,
        String firstSeen,
        String legacyType,
        String canonicalType,
        SiteKind kind,
        String function,
        @Nullable String filePath,
        int line) {

    /** Where a moved line or a changed reason makes two sightings differ, the earliest speaks for the site. */
    static final Comparator<Sighting> EARLIEST_FIRST = Comparator.comparing(Sighting::firstSeen)
            .thenComparing(Sighting::runId)
            .thenComparing(Sighting::function)
            .thenComparingInt(Sighting::line)
            .thenComparing(sighting ->
                    sighting.reason() == null ? "" : sighting.reason().text());

    static Sighting of(LogLine line) throws BrokenLineException {
        String reason = line.get(Fields.REASON);
        return new Sighting(
                line.require(Fields.RUN_ID),
                line.require(Fields.SITE_ID),
                word(line.require(Fields.OUTCOME), "outcome", Outcome::ofText),
                line.requireCount(Fields.COUNT),
                reason == null ? null : word(reason, "reason", Reason::ofText),
                line.require(Fields.FIRST_SEEN),
                line.require(Fields.LEGACY_TYPE),
                line.require(Fields.CANONICAL_TYPE),
                word(line.require(Fields.SITE_KIND), "kind", SiteKind::ofText),
                line.require(Fields.CODE_FUNCTION_NAME),
                line.get(Fields.CODE_FILE_PATH),
                line.lineNumber(Fields.CODE_LINE_NUMBER));
    }

    private static <T> T word(String text, String what, Function<String, Optional<T>> vocabulary)
            throws BrokenLineException {
        return vocabulary
                .apply(text)
                .orElseThrow(() -> new BrokenLineException("has the unknown " + what + " " + text));
    }
}
