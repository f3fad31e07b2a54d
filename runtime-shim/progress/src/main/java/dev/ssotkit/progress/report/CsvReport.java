package dev.ssotkit.progress.report;

import dev.ssotkit.progress.files.CsvCell;
import dev.ssotkit.progress.log.LoggedSite;
import dev.ssotkit.progress.place.LeftPlace;
import dev.ssotkit.record.Outcome;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every run-time site as a line of RFC 4180. */
final class CsvReport {
    private static final List<String> HEADER = List.of(
            "siteId",
            "legacyType",
            "canonicalType",
            "kind",
            "function",
            "file",
            "line",
            "count",
            "redirected",
            "facade",
            "observed",
            "blocked",
            "failed",
            "reasons",
            "tests",
            "package",
            "module",
            "owner");

    private CsvReport() {}

    /** @param owner of a place; empty if nobody knows */
    static String render(Report report, Function<LeftPlace, String> owner) {
        StringBuilder csv = new StringBuilder();
        add(csv, HEADER);
        report.sites().forEach(site -> add(csv, cells(site, owner)));
        return csv.toString();
    }

    private static List<String> cells(LoggedSite site, Function<LeftPlace, String> owner) {
        LeftPlace place = LeftPlace.of(site);
        return List.of(
                site.id(),
                site.legacyType(),
                site.canonicalType(),
                site.kind().text(),
                site.function(),
                site.filePath() == null ? "" : site.filePath(),
                site.line().suffix().replace(":", ""),
                Long.toString(site.count()),
                count(site, Outcome.REDIRECTED),
                count(site, Outcome.FACADE),
                count(site, Outcome.OBSERVED),
                count(site, Outcome.BLOCKED),
                count(site, Outcome.FAILED),
                site.outcomes().values().stream()
                        .flatMap(tally -> tally.reason() == null
                                ? Stream.<String>empty()
                                : Stream.of(tally.reason().text()))
                        .distinct()
                        .collect(Collectors.joining(" ")),
                Long.toString(site.tests().keySet().stream()
                        .filter(test -> test.isNamed())
                        .count()),
                place.packageName(),
                place.module(),
                owner.apply(place));
    }

    /** A site that failed without having run is not one that did not fail: 0 is not empty. */
    private static String count(LoggedSite site, Outcome outcome) {
        LoggedSite.Tally tally = site.outcomes().get(outcome);
        return tally == null ? "" : Long.toString(tally.count());
    }

    private static void add(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(CsvCell::of).collect(Collectors.joining(",")))
                .append("\r\n");
    }
}
