package dev.ssotkit.progress.report;

import dev.ssotkit.evidence.SourceLine;
import dev.ssotkit.evidence.classes.Reference;
import dev.ssotkit.evidence.classes.ReferenceScan;
import dev.ssotkit.progress.history.Counts;
import dev.ssotkit.progress.history.Snapshot;
import dev.ssotkit.progress.left.GivenEvidence;
import dev.ssotkit.progress.log.LoggedSite;
import dev.ssotkit.progress.log.RedirectLog;
import dev.ssotkit.progress.place.LeftPlace;
import dev.ssotkit.progress.sources.NamedInFile;
import dev.ssotkit.progress.sources.SourceSweep;
import dev.ssotkit.progress.uses.LegacyUse;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is left, in source, in byte code and at run time. Depends on its evidence only: no clock, no order of input.
 *
 * @param canonicalTypes of all entries, in the map's order
 * @param total over all rows
 * @param totalBefore null without an earlier report
 * @param uses every source use left; empty if none was measured
 * @param references every byte-code reference left; likewise
 * @param sites every run-time site; likewise
 * @param unseen constructions in byte code that no log has a site for; empty without both kinds of evidence
 * @param named what files that no runner supplies name, and no source use says already; null if they were not swept
 * @param notes what a reader must know to judge the counts
 */
record Report(
        List<String> canonicalTypes,
        int legacyTypeCount,
        List<TypeRow> rows,
        Counts total,
        @Nullable Counts totalBefore,
        List<LegacyUse> uses,
        List<Reference> references,
        List<LoggedSite> sites,
        List<Reference> unseen,
        @Nullable List<NamedInFile> named,
        List<String> notes) {

    static Report of(GivenEvidence evidence, @Nullable Snapshot before) {
        RedirectLog log = evidence.log();
        ReferenceScan scan = evidence.scan();
        List<LegacyUse> uses = evidence.uses();
        CountsByType source = CountsByType.of(uses, LegacyUse::legacyType);
        CountsByType byteCode = CountsByType.of(scan == null ? null : scan.references(), Reference::legacyType);
        CountsByType runTime = CountsByType.of(log == null ? null : log.sites(), LoggedSite::legacyType);

        List<TypeRow> rows = ReportedTypes.of(evidence.map())
                .with(source)
                .with(byteCode)
                .with(runTime)
                .with(before)
                .rows(key -> new Counts(source.of(key), byteCode.of(key), runTime.of(key)), before);
        return new Report(
                evidence.map().entries().stream()
                        .map(entry -> entry.canonicalType().binaryName())
                        .distinct()
                        .toList(),
                (int) evidence.map().entries().stream()
                        .flatMap(entry -> entry.legacyTypes().stream())
                        .distinct()
                        .count(),
                rows,
                new Counts(source.total(), byteCode.total(), runTime.total()),
                before == null ? null : before.total(),
                uses == null ? List.of() : uses,
                scan == null ? List.of() : scan.references(),
                log == null ? List.of() : log.sites(),
                scan == null || log == null ? List.of() : unseen(scan, log),
                evidence.sources() == null ? null : named(evidence.sources(), uses == null ? List.of() : uses),
                Notes.of(evidence));
    }

    /** The same, of which these are the first things to know. */
    Report withNotes(List<String> first) {
        return new Report(
                canonicalTypes,
                legacyTypeCount,
                rows,
                total,
                totalBefore,
                uses,
                references,
                sites,
                unseen,
                named,
                Stream.concat(first.stream(), notes.stream()).toList());
    }

    /** Everything that is left, wherever. */
    Stream<LeftPlace> places() {
        return Stream.of(
                        uses.stream().map(LeftPlace::of),
                        references.stream().map(LeftPlace::of),
                        sites.stream().map(LeftPlace::of))
                .flatMap(Function.identity());
    }

    // The table has paths below the root of the build: nothing else than the same path below a swept folder says that a
    // place is in that file.
    private static List<NamedInFile> named(SourceSweep sources, List<LegacyUse> uses) {
        record Said(String path, SourceLine line, String legacyType) {}
        Set<Said> said = uses.stream()
                .map(use -> new Said(use.file(), use.line(), use.legacyType()))
                .collect(Collectors.toSet());
        return sources.found().stream()
                .filter(place -> !said.contains(new Said(place.path(), place.line(), place.legacyType())))
                .toList();
    }

    private static List<Reference> unseen(ReferenceScan scan, RedirectLog log) {
        Set<String> seen = log.sites().stream().map(LoggedSite::id).collect(Collectors.toSet());
        return scan.references().stream()
                .filter(reference -> reference
                        .siteId()
                        .filter(id -> !seen.contains(id.toString()))
                        .isPresent())
                .toList();
    }
}
