package dev.ssotkit.rewrite.internal.rule.values;

import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.JavaType;

/** Whether a type argument stays within the bounds of its variable (JLS 4.5). */
final class TypeBounds {

    private final RuleContext context;

    TypeBounds(RuleContext context) {
        this.context = context;
    }

    void check(JavaType variable, JavaType argument, Tree tree, Place place, Findings found) {
        PlacedType given = new PlacedType(argument, place);
        if (!(variable instanceof JavaType.GenericTypeVariable bounded)
                || argument instanceof JavaType.GenericTypeVariable
                || context.fit().mentionedThatMove(given).isEmpty()) {
            return;
        }
        for (JavaType bound : bounded.getBounds()) {
            if (!context.fit().fits(given, new PlacedType(bound, place))) {
                Objection objection = new Objection(
                        "a type argument must be a " + TypeNames.erasure(bound) + " here, and "
                                + TypeNames.written(
                                        argument,
                                        type -> context.fit()
                                                .nameAfter(type, place)
                                                .name())
                                + " is none",
                        "make it one, or change the bound");
                found.blockMentioned(tree, UseKind.TYPE, given, objection);
            }
        }
    }

    /** The same of a variable of canonical, where it is bounded otherwise than that of the legacy type in its place. */
    void checkNew(
            JavaType before,
            JavaType after,
            PlacedType argument,
            JavaType.FullyQualified legacy,
            Tree tree,
            Findings found) {
        if (!(after instanceof JavaType.GenericTypeVariable bounded)
                || boundsOf(before).equals(boundsOf(after))) {
            return;
        }
        for (JavaType bound : bounded.getBounds()) {
            if (!context.conversions().isAssignable(new PlacedType(bound, Place.NOWHERE), argument)) {
                found.hold(
                        tree,
                        UseKind.TYPE,
                        TypeKey.of(legacy),
                        new Objection(
                                "a type argument must be a " + TypeNames.erasure(bound) + " here, and "
                                        + TypeNames.erasure(argument.type()) + " is none",
                                "make it one, or change the bound"));
            }
        }
    }

    private static List<String> boundsOf(JavaType variable) {
        return variable instanceof JavaType.GenericTypeVariable bounded
                ? TypeNames.erasures(bounded.getBounds())
                : List.of();
    }
}
