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
import java.util.List;
import java.util.Map;

/** What would resolve what stands in the way of each type. */
final class Remedies {
    private record Of(Suggestions suggestions, List<PlannedType> types) {}

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
            planned.forEach((entry, types) -> remedies.byEntry.put(
                    entry, new Of(Suggestions.of(map, entry, facts.code(), classes, missing), types)));
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
        List<Suggestion> all = new ArrayList<>(of.suggestions().ofEntry());
        all.addAll(of.suggestions().of(type));
        return all;
    }

    /** Of all types of the entry, blocked or not, as lines of the map. */
    List<String> linesOf(Entry entry) {
        Of of = byEntry.get(entry);
        if (of == null) {
            return List.of();
        }
        List<Suggestion> all = new ArrayList<>(of.suggestions().ofEntry());
        of.types().forEach(type -> all.addAll(of.suggestions().of(type)));
        return SuggestedLines.of(entry, all);
    }
}
