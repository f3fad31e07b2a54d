package dev.ssotkit.evidence.verdict;

import dev.ssotkit.eligibility.EntryTargets;
import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.record.Reason;
import java.util.List;

/** Constructors that an accessor with parameters cannot serve: one instance per context, and they do not say which. */
public final class UnfitConstructors {
    private UnfitConstructors() {}

    /** One line for each, in the order of the class file. */
    static List<String> notes(ConsolidationMap map, Entry entry, ShapeSource classes, String legacyType) {
        return of(map, entry, classes, legacyType).stream()
                .map(constructor -> describe(legacyType, constructor) + " is observed (arguments): it fits neither "
                        + entry.accessor() + " nor a line of calls")
                .toList();
    }

    /** Those of a legacy type, in the order of the class file. */
    public static List<MethodShape> of(ConsolidationMap map, Entry entry, ShapeSource classes, String legacyType) {
        ClassShape legacy = classes.find(legacyType).orElse(null);
        if (legacy == null) {
            return List.of();
        }
        Hierarchy hierarchy = new Hierarchy(classes);
        EntryTargets targets = new EntryTargets(entry, classes);
        return legacy.methods().stream()
                .filter(method -> method.name().equals("<init>"))
                .filter(constructor -> map.callFor(
                                legacyType, CallMapping.CONSTRUCTOR, constructor.parameterNames(), hierarchy)
                        .isEmpty())
                .filter(constructor -> targets.accessor(legacyType, constructor.descriptor())
                        .obstacle()
                        .filter(obstacle -> obstacle.reason() == Reason.ARGUMENTS)
                        .isPresent())
                .toList();
    }

    private static String describe(String legacyType, MethodShape constructor) {
        return "new " + legacyType + "(" + String.join(", ", constructor.parameterNames()) + ")";
    }
}
