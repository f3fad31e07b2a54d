package dev.ssotkit.progress.report;

import dev.ssotkit.progress.history.Count;
import dev.ssotkit.progress.log.LoggedSite;
import dev.ssotkit.progress.uses.LegacyUse;
import dev.ssotkit.record.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What to do next, by how much it takes away or sets free. A type moves as a whole: what holds its uses sets all of them
 * free, and each of several that hold it is worth its share.
 */
final class NextSteps {
    /**
     * Something to do.
     *
     * @param worth how many places it takes away or sets free; of what needs more steps than this one, its share
     * @param text in a sentence, without a full stop
     */
    record NextStep(long worth, String text) {}

    private record Hold(String reason, String remedy) {}

    private final Report report;
    private final List<NextStep> steps = new ArrayList<>();

    private NextSteps(Report report) {
        this.report = report;
    }

    /** Most worth first; of the same worth, by their text. */
    static List<NextStep> of(Report report) {
        NextSteps next = new NextSteps(report);
        next.addMoves();
        next.addFailures();
        next.addLibraries();
        next.addRetired();
        next.steps.sort(Comparator.comparingLong(NextStep::worth).reversed().thenComparing(NextStep::text));
        if (!report.total().source().measured() && report.total().somethingLeft()) {
            next.steps.add(
                    0,
                    new NextStep(
                            Long.MAX_VALUE,
                            "Let the recipe's dry run say what moves by itself, and give --uses its table"));
        }
        return List.copyOf(next.steps);
    }

    private void addMoves() {
        Map<String, List<LegacyUse>> byType = report.uses().stream()
                .filter(use -> !use.stays())
                .collect(Collectors.groupingBy(LegacyUse::legacyType, TreeMap::new, Collectors.toList()));
        long moving = 0;
        long types = 0;
        for (Map.Entry<String, List<LegacyUse>> type : byType.entrySet()) {
            List<LegacyUse> uses = type.getValue();
            if (uses.stream().allMatch(LegacyUse::moves)) {
                moving += uses.size();
                types++;
            } else {
                addHolds(type.getKey(), uses);
            }
        }
        if (moving > 0) {
            add(
                    moving,
                    "Run the recipe: " + number(moving, "source use") + " of " + number(types, "type")
                            + (moving == 1 ? " moves" : " move") + " by " + (moving == 1 ? "itself" : "themselves"));
        }
    }

    private void addHolds(String type, List<LegacyUse> uses) {
        Map<Hold, List<LegacyUse>> holds = uses.stream()
                .filter(LegacyUse::blocks)
                .collect(Collectors.groupingBy(use -> new Hold(use.reason(), use.remedy())));
        holds.forEach((hold, held) -> {
            LegacyUse first = held.get(0);
            String frees = holds.size() == 1
                    ? "sets " + number(uses.size(), "use") + " of it free"
                    : "one of " + holds.size() + " reasons that hold " + number(uses.size(), "use") + " of it";
            add(
                    Math.max(1, uses.size() / holds.size()),
                    type + ": " + (hold.remedy().isEmpty() ? hold.reason() : hold.remedy()) + ", "
                            + (held.size() == 1 ? "at " : "at " + number(held.size(), "place") + ", first ")
                            + first.file() + first.line().suffix() + " (" + frees + ")");
        });
    }

    private void addFailures() {
        Map<String, List<LoggedSite>> byReason = report.sites().stream()
                .filter(site -> site.outcomes().containsKey(Outcome.FAILED))
                .collect(Collectors.groupingBy(
                        site -> {
                            LoggedSite.Tally tally = site.outcomes().get(Outcome.FAILED);
                            return tally == null || tally.reason() == null
                                    ? "unknown"
                                    : tally.reason().text();
                        },
                        TreeMap::new,
                        Collectors.toList()));
        byReason.forEach((reason, sites) -> add(
                sites.size(),
                "Mend what keeps " + number(sites.size(), "site") + " from being redirected: " + reason + ", "
                        + (sites.size() == 1 ? "" : "first ") + sites.get(0).function() + "("
                        + sites.get(0).place() + ")"));
    }

    /** What only a library names is for its owners: no recipe run here reaches it. */
    private void addLibraries() {
        if (!report.total().source().measured()) {
            return;
        }
        Set<String> inSource = report.uses().stream().map(LegacyUse::legacyType).collect(Collectors.toSet());
        report.references().stream()
                .filter(reference ->
                        reference.container().endsWith(".jar") && !inSource.contains(reference.legacyType()))
                .collect(Collectors.groupingBy(reference -> reference.container(), TreeMap::new, Collectors.counting()))
                .forEach((jar, count) -> add(
                        count,
                        "Ask for a release of " + jar + " without its " + number(count, "reference")
                                + ", or move its sources"));
    }

    private void addRetired() {
        if (report.named() == null) {
            return;
        }
        Set<String> named =
                report.named().stream().map(place -> place.legacyType()).collect(Collectors.toSet());
        List<String> gone = report.rows().stream()
                .filter(row -> row.isLegacy() && row.now().nothingLeft() && !named.contains(row.type()))
                .map(TypeRow::type)
                .toList();
        if (!gone.isEmpty()) {
            add(
                    gone.size(),
                    "Delete what nothing is left of: " + String.join(", ", gone.subList(0, Math.min(3, gone.size())))
                            + (gone.size() > 3 ? " and " + (gone.size() - 3) + " more" : ""));
        }
    }

    private void add(long worth, String text) {
        steps.add(new NextStep(worth, text));
    }

    private static String number(long count, String what) {
        return Count.of(count).text() + " " + what + (count == 1 ? "" : "s");
    }
}
