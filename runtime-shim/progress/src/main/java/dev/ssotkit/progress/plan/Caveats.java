package dev.ssotkit.progress.plan;

import dev.ssotkit.eligibility.site.FoundSite;
import dev.ssotkit.evidence.classes.ClassShapes;
import dev.ssotkit.evidence.classes.MentioningClasses;
import dev.ssotkit.evidence.verdict.PlannedType;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every caveat there is, in the order in which they are printed. */
final class Caveats {
    private final List<Caveat> caveats;

    private Caveats(List<Caveat> caveats) {
        this.caveats = caveats;
    }

    static Caveats of(
            ConsolidationMap map,
            List<PlannedType> types,
            List<FoundSite> sites,
            SitePredictions predictions,
            ClassShapes classes) {
        Set<String> redirected = types.stream()
                .filter(PlannedType::isRedirected)
                .map(type -> TypeName.keyOf(type.name()))
                .collect(Collectors.toSet());
        MentioningClasses mentions = classes.mentions(redirected);
        return new Caveats(List.of(
                new DroppedBuilderValues(map, sites, predictions, classes),
                new ClassProxies(mentions),
                new BypassedFields(sites, predictions, mentions, classes)));
    }

    List<String> on(Entry entry, PlannedType type) {
        return type.isRedirected()
                ? caveats.stream()
                        .flatMap(caveat -> caveat.on(entry, type).stream())
                        .toList()
                : List.of();
    }
}
