package dev.ssotkit.progress.plan;

import dev.ssotkit.eligibility.Eligibility;
import dev.ssotkit.eligibility.EntryTarget;
import dev.ssotkit.eligibility.EntryTargets;
import dev.ssotkit.eligibility.Obstacle;
import dev.ssotkit.eligibility.Verdict;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.eligibility.site.FoundSite;
import dev.ssotkit.evidence.verdict.Prediction;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Says of one site what the agent will make of it, in the order in which the agent decides when it links the site. */
final class SitePredictions {
    private record Wanted(Entry entry, String descriptor) {}

    private final ConsolidationMap map;
    private final ShapeSource classes;
    private final Hierarchy hierarchy;
    private final Map<Wanted, Prediction> facades = new HashMap<>();

    SitePredictions(ConsolidationMap map, ShapeSource classes) {
        this.map = map;
        this.classes = classes;
        this.hierarchy = new Hierarchy(classes);
    }

    Prediction of(FoundSite site) {
        Entry entry = site.entry();
        Reason known = site.reason().orElse(null);
        if (known == Reason.NAMES_ONLY || known == Reason.CONTESTED) {
            return Prediction.observed(known, "");
        }
        EntryTargets targets = new EntryTargets(entry, classes);
        Optional<Prediction> noCanonical = targets.missingClass().map(Prediction::ofTarget);
        if (noCanonical.isPresent()) {
            return noCanonical.get();
        }
        if (known != null) {
            return Prediction.observed(known, why(site));
        }
        String descriptor = site.called().descriptor();
        EntryTarget target = site.mapping()
                .map(line -> targets.mapped(line.target(), site.caller(), descriptor))
                .orElseGet(() -> targets.accessor(site.caller(), descriptor));
        return target.obstacle()
                .map(Prediction::ofTarget)
                .orElseGet(() -> yielded(entry, target.result(), site.called().yields()));
    }

    private static String why(FoundSite site) {
        return site.kind() == SiteKind.SUBCLASS && ProxyMakers.hasMade(site.caller())
                ? "a class proxy, an object of its own; " + ClassProxies.remedy(site.entry())
                : String.join(", ", site.hazards());
    }

    private Prediction yielded(Entry entry, String result, String wanted) {
        boolean fits = wanted.equals("V") || hierarchy.isAssignable(result, wanted);
        if (!EntryTargets.isCanonical(entry, result, classes)) {
            return fits
                    ? Prediction.of(Outcome.REDIRECTED)
                    : new Prediction(Outcome.FAILED, Reason.ACCESSOR_TYPE, result + " cannot stand for " + wanted);
        } else if (fits) {
            return itself(wanted);
        }
        return facades.computeIfAbsent(new Wanted(entry, wanted), key -> facade(entry, wanted));
    }

    private Prediction itself(String wanted) {
        String name = className(wanted);
        boolean constructed = map.entryFor(name).isPresent()
                || !map.entriesWithCanonical(name).isEmpty();
        return (constructed
                        ? Eligibility.lostWithoutConstructor(TypeName.of(name), classes)
                        : Optional.<Obstacle>empty())
                .map(Prediction::ofType)
                .orElseGet(() -> Prediction.of(Outcome.REDIRECTED));
    }

    private static String className(String descriptor) {
        return descriptor.substring(1, Math.max(1, descriptor.length() - 1)).replace('/', '.');
    }

    private Prediction facade(Entry entry, String wanted) {
        String name = className(wanted);
        if (map.entryFor(name).filter(entry::equals).isEmpty()) {
            Reason reason = map.firstClaimOf(name).isPresent() ? Reason.CONTESTED : Reason.NOT_ELIGIBLE;
            return Prediction.observed(reason, name + " is no legacy type of " + entry);
        }
        Verdict verdict = Eligibility.of(entry, TypeName.of(name), classes);
        return verdict.kind() == Verdict.Kind.FACADE
                ? Prediction.of(Outcome.FACADE)
                : Prediction.ofType(verdict.obstacles().get(0));
    }
}
