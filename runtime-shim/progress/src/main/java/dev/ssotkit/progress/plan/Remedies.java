package dev.ssotkit.progress.plan;

import dev.ssotkit.eligibility.Verdict;
import dev.ssotkit.evidence.classes.ClassShapes;
import dev.ssotkit.evidence.verdict.MissingMembers;
import dev.ssotkit.evidence.verdict.PlannedType;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.progress.facts.FactsInClasses;
import dev.ssotkit.progress.suggest.SuggestedLines;
import dev.ssotkit.progress.suggest.Suggestion;
import dev.ssotkit.progress.suggest.Suggestions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What would resolve what stands in the way of each type. */
final class Remedies {
    private record Of(List<Suggestion> ofEntry, Map<PlannedType, List<Suggestion>> byType) {}

    private final Map<Entry, Of> byEntry = new HashMap<>();

    private Remedies() {}

    /**
     * Reads the classes once more, for what methods are like each other; only if there is anything to resolve.
     *
     * @param roots what the classes were read from
     * @param always also where no type is blocked, for single members that are missing
     */
    static Remedies of(
            ConsolidationMap map,
            Map<Entry, List<PlannedType>> planned,
            MissingMembers missing,
            ClassShapes classes,
            List<Path> roots,
            boolean always) {
        Remedies remedies = new Remedies();
        boolean anyBlocked = planned.values().stream().flatMap(List::stream).anyMatch(Remedies::isBlocked);
        if (anyBlocked || always) {
            FactsInClasses facts = FactsInClasses.ofReadable(roots);
            planned.forEach((entry, types) -> {
                Suggestions suggestions = Suggestions.of(map, entry, facts.code(), classes, missing);
                Map<PlannedType, List<Suggestion>> byType = new LinkedHashMap<>();
                types.stream()
                        .filter(type -> always || isBlocked(type))
                        .forEach(type -> byType.put(type, suggestions.of(type)));
                remedies.byEntry.put(entry, new Of(suggestions.ofEntry(), byType));
            });
        }
        return remedies;
    }

    private static boolean isBlocked(PlannedType type) {
        return type.verdict() == Verdict.Kind.BLOCKED;
    }

    /** Of a type that is blocked; one line each. */
    List<Suggestion> on(Entry entry, PlannedType type) {
        Of of = byEntry.get(entry);
        if (of == null || !isBlocked(type)) {
            return List.of();
        }
        List<Suggestion> all = new ArrayList<>(of.ofEntry());
        all.addAll(of.byType().getOrDefault(type, List.of()));
        return all;
    }

    /** Of all types of the entry, blocked or not, as lines of the map. */
    List<String> linesOf(Entry entry) {
        Of of = byEntry.get(entry);
        if (of == null) {
            return List.of();
        }
        List<Suggestion> all = new ArrayList<>(of.ofEntry());
        of.byType().values().forEach(all::addAll);
        return SuggestedLines.of(entry, all);
    }
}
