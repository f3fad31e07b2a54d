package dev.ssotkit.progress.plan;

import dev.ssotkit.eligibility.site.FoundSite;
import dev.ssotkit.evidence.verdict.PlannedType;
import dev.ssotkit.evidence.verdict.Prediction;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.record.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sites that no verdict speaks of: those that turn out otherwise, and factories. Each is a line. */
final class SiteNotes {
    private final ConsolidationMap map;
    private final Map<String, PlannedType> typesByKey = new HashMap<>();
    private final Map<String, List<String>> byTypeKey = new HashMap<>();
    private final Map<Entry, List<String>> others = new HashMap<>();

    private SiteNotes(ConsolidationMap map, List<PlannedType> types) {
        this.map = map;
        types.forEach(type -> typesByKey.putIfAbsent(TypeName.keyOf(type.name()), type));
    }

    /** @param types of every entry */
    static SiteNotes of(
            List<FoundSite> sites, SitePredictions predictions, ConsolidationMap map, List<PlannedType> types) {
        SiteNotes notes = new SiteNotes(map, types);
        for (FoundSite site : sites) {
            Prediction predicted = predictions.of(site);
            if (!notes.isSaidAlready(site, predicted)) {
                notes.add(site, predicted);
            }
        }
        return notes;
    }

    /** By the verdict on the type that the log will name; for canonical itself it goes without saying. */
    private boolean isSaidAlready(FoundSite site, Prediction predicted) {
        PlannedType type = typesByKey.get(TypeName.keyOf(site.legacyType()));
        if (type != null) {
            return predicted.isSameAs(type.expected());
        }
        return !map.entriesWithCanonical(site.legacyType()).isEmpty()
                && predicted.isSameAs(Prediction.of(Outcome.REDIRECTED));
    }

    private void add(FoundSite site, Prediction predicted) {
        String key = keyOfType(site);
        PlannedType type = typesByKey.get(key);
        List<String> lines = type == null
                ? others.computeIfAbsent(site.entry(), entry -> new ArrayList<>())
                : byTypeKey.computeIfAbsent(key, name -> new ArrayList<>());
        lines.add(line(site, type, predicted));
    }

    /** The listed type that it is about: the one that is named, else the one that a factory hands out. */
    private String keyOfType(FoundSite site) {
        String named = TypeName.keyOf(site.legacyType());
        String yields = site.called().yields();
        return typesByKey.containsKey(named) || !yields.startsWith("L")
                ? named
                : TypeName.keyOf(yields.substring(1, yields.length() - 1));
    }

    private static String line(FoundSite site, @Nullable PlannedType type, Prediction predicted) {
        boolean named = type != null && type.name().equals(site.legacyType());
        return site.kind().text() + (named ? "" : " of " + site.legacyType()) + " at " + site.position() + ": "
                + predicted;
    }

    List<String> on(PlannedType type) {
        return byTypeKey.getOrDefault(TypeName.keyOf(type.name()), List.of());
    }

    /** Of sites whose type the entry does not list: canonical itself, or the class of a factory. */
    List<String> onOthersOf(Entry entry) {
        return others.getOrDefault(entry, List.of());
    }
}
