package dev.ssotkit.progress.plan;

import dev.ssotkit.eligibility.classfile.CallableMethods;
import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.Descriptors;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.eligibility.classfile.Member;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.eligibility.site.FoundSite;
import dev.ssotkit.evidence.verdict.PlannedType;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.SiteKind;
import java.util.List;
import java.util.Optional;

/**
 * Builders, Lombok's and others: they hand what was set on them to a constructor, and an accessor without arguments drops
 * a constructor's. Where {@code new} stands with its arguments anybody sees that; a builder's callers do not.
 */
final class DroppedBuilderValues implements Caveat {
    private final ConsolidationMap map;
    private final List<FoundSite> sites;
    private final SitePredictions predictions;
    private final ShapeSource classes;
    private final Hierarchy hierarchy;

    DroppedBuilderValues(
            ConsolidationMap map, List<FoundSite> sites, SitePredictions predictions, ShapeSource classes) {
        this.map = map;
        this.sites = sites;
        this.predictions = predictions;
        this.classes = classes;
        this.hierarchy = new Hierarchy(classes);
    }

    @Override
    public List<String> on(Entry entry, PlannedType type) {
        if (!entry.accessor().parameterTypes().isEmpty()) {
            return List.of();
        }
        return sites.stream()
                .filter(site -> site.kind() == SiteKind.NEW
                        && site.entry() == entry
                        && TypeName.keyOf(site.legacyType()).equals(TypeName.keyOf(type.name()))
                        && !site.caller().equals(type.name())
                        && !site.called().descriptor().startsWith("()")
                        && site.mapping().isEmpty()
                        && isRedirected(site))
                .filter(site -> isBuilder(site.caller(), type.name()))
                .map(site -> "builder " + site.caller() + ": what is set on it is dropped at " + site.position()
                        + ", for "
                        + entry.accessor() + " takes no arguments; map the constructor in calls, to hand the values on"
                        + " or to say that they may go")
                .toList();
    }

    private boolean isRedirected(FoundSite site) {
        Outcome outcome = predictions.of(site).outcome();
        return outcome == Outcome.REDIRECTED || outcome == Outcome.FACADE;
    }

    /** Has a method that takes something and returns the builder, and one that takes nothing and returns the product. */
    private boolean isBuilder(String className, String product) {
        Optional<ClassShape> shape = classes.find(className);
        if (shape.isEmpty()) {
            return false;
        }
        List<MethodShape> methods = new CallableMethods(shape.get(), classes)
                .onInstances().stream().map(Member::method).toList();
        return methods.stream().anyMatch(method -> isSetter(method, className))
                && methods.stream().anyMatch(method -> isBuild(method, className, product));
    }

    /** Also of a generic builder, whose setters return what {@code this} erases to. */
    private boolean isSetter(MethodShape method, String builder) {
        String result = result(method);
        return !method.parameterNames().isEmpty()
                && result.startsWith("L")
                && !Descriptors.className(result).equals(Hierarchy.OBJECT)
                && hierarchy.isAssignable(Descriptors.ofClass(builder), result);
    }

    /** One that {@code calls} names is not asked for the product any more. */
    private boolean isBuild(MethodShape method, String builder, String product) {
        String result = result(method);
        return method.parameterNames().isEmpty()
                && result.startsWith("L")
                && !Descriptors.className(result).equals(Hierarchy.OBJECT)
                && hierarchy.isAssignable(Descriptors.ofClass(product), result)
                && map.callFor(builder, method.name(), List.of(), hierarchy).isEmpty();
    }

    private static String result(MethodShape method) {
        return method.descriptor().substring(method.descriptor().indexOf(')') + 1);
    }
}
