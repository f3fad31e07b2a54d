package dev.ssotkit.progress.log;

import dev.ssotkit.evidence.SourceLine;
import dev.ssotkit.progress.logline.BrokenLineException;
import dev.ssotkit.progress.logline.LogLine;
import dev.ssotkit.record.Fields;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What one line about a site says: a site, an outcome, and how often one run has seen it so far. */
public record Sighting(
        String runId,
        String siteId,
        Outcome outcome,
        long count,
        @Nullable Word<Reason> reason,
        String firstSeen,
        String legacyType,
        String canonicalType,
        Word<SiteKind> kind,
        String function,
        @Nullable String filePath,
        SourceLine line,
        @Nullable String codeSource) {

    /** Where a moved line or a changed reason makes two sightings differ, the earliest speaks; equal ones say the same. */
    public static final Comparator<Sighting> EARLIEST_FIRST = Comparator.comparing(Sighting::firstSeen)
            .thenComparing(Sighting::runId)
            .thenComparing(Sighting::function)
            .thenComparing(Sighting::line)
            .thenComparing(sighting ->
                    orEmpty(sighting.reason() == null ? null : sighting.reason().text()))
            .thenComparing(Sighting::legacyType)
            .thenComparing(Sighting::canonicalType)
            .thenComparing(sighting -> sighting.kind().text())
            .thenComparing(sighting -> orEmpty(sighting.filePath()))
            .thenComparing(sighting -> orEmpty(sighting.codeSource()));

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /**
     * What the line says.
     *
     * @throws BrokenLineException if it says less than it must, or has an outcome of a later version
     */
    public static Sighting of(LogLine line) throws BrokenLineException {
        String reason = line.get(Fields.REASON);
        return new Sighting(
                line.require(Fields.RUN_ID),
                line.require(Fields.SITE_ID),
                outcomeOf(line.require(Fields.OUTCOME)),
                line.requireCount(Fields.COUNT),
                reason == null ? null : Word.read(reason, Reason::ofText),
                line.require(Fields.FIRST_SEEN),
                line.require(Fields.LEGACY_TYPE),
                line.require(Fields.CANONICAL_TYPE),
                Word.read(line.require(Fields.SITE_KIND), SiteKind::ofText),
                line.require(Fields.CODE_FUNCTION_NAME),
                line.get(Fields.CODE_FILE_PATH),
                line.sourceLine(Fields.CODE_LINE_NUMBER),
                line.get(Fields.CODE_SOURCE));
    }

    /** Whether a site was executed, and whether that supersedes what was known, hangs on it: none is guessed. */
    private static Outcome outcomeOf(String text) throws BrokenLineException {
        return Outcome.ofText(text).orElseThrow(() -> BrokenLineException.foreign("has the unknown outcome " + text));
    }
}
