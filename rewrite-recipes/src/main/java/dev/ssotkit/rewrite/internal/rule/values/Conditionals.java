package dev.ssotkit.rewrite.internal.rule.values;

import dev.ssotkit.map.resolution.Primitive;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.Sink;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/**
 * Blocks conditional and switch expressions of which the compiler takes what their operands have in common, where an
 * operand that moves comes to have it no more (JLS 15.25.3, 15.28.1, 4.10.4). Where a target type is given, each
 * operand is asked on its own.
 */
public final class Conditionals implements Rule<Expression> {

    private static final Set<Sink.Kind> STANDALONE =
            EnumSet.of(Sink.Kind.RECEIVER, Sink.Kind.ANY, Sink.Kind.CAST, Sink.Kind.INFERRED);

    private static final String REFERENCE = "reference";

    private final RuleContext context;
    private final Mismatches mismatches;

    /** Asked in one file. */
    public Conditionals(RuleContext context) {
        this.context = context;
        this.mismatches = new Mismatches(context);
    }

    @Override
    public Set<Class<? extends Expression>> constructs() {
        return Set.of(J.Ternary.class, J.SwitchExpression.class);
    }

    @Override
    public void at(Expression choice, Cursor cursor, Findings found) {
        boolean isStandalone = STANDALONE.contains(context.flow().sinkOf(cursor).kind());
        if (!isStandalone && !(choice instanceof J.Ternary)) {
            return;
        }
        Place place = Placement.of(cursor);
        List<Expression> operands = Operands.of(choice);
        Set<TypeKey> moving = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        Set<String> kindsAfter = new TreeSet<>();
        for (Expression operand : operands) {
            PlacedType before = context.placement().of(operand, place);
            PlacedType after = context.after(operand, before);
            moving.addAll(context.movingIn(before));
            if (after != before) {
                moving.addAll(context.receiversOf(operand, place));
            }
            names.add(TypeNames.erasure(before.type()));
            kinds.add(kindOf(before));
            kindsAfter.add(kindOf(after));
        }
        if (!moving.isEmpty() && kinds.size() > 1 && kindsAfter.size() == 1 && !kindsAfter.contains(REFERENCE)) {
            found.blockAll(
                    choice,
                    moving,
                    new Objection(
                            "both operands would be a " + kindsAfter.iterator().next()
                                    + ", and be taken out of their boxes",
                            "cast the operand to what it is taken as"));
            return;
        }
        if (!isStandalone || moving.isEmpty() || names.size() < 2) {
            return;
        }
        for (Expression operand : operands) {
            PlacedType after = context.after(operand, context.placement().of(operand, place));
            JavaType lost = lost(choice.getType(), after, place);
            if (lost != null) {
                found.blockAll(
                        choice,
                        moving,
                        new Objection(
                                "the operands have " + TypeNames.erasure(lost) + " in common, and "
                                        + mismatches.describe(after) + " will be none",
                                "make it one, or give the expression a type that both have"));
                return;
            }
        }
    }

    // JLS 15.25: what is a number, or a boolean, on both sides is one, whatever is asked for.
    private static String kindOf(PlacedType operand) {
        String name = TypeNames.erasure(operand.type());
        Primitive primitive = name.indexOf('.') < 0 ? Primitive.named(name) : Primitive.boxedBy(name);
        if (primitive == null) {
            return REFERENCE;
        }
        return primitive == Primitive.BOOLEAN ? "boolean" : "number";
    }

    private @Nullable JavaType lost(@Nullable JavaType common, PlacedType after, Place place) {
        if (common instanceof JavaType.Intersection several) {
            return several.getBounds().stream()
                    .filter(bound -> lost(bound, after, place) != null)
                    .findFirst()
                    .orElse(null);
        }
        boolean isKept = common instanceof JavaType.Primitive
                || TypeNames.isKnown(common)
                        && context.conversions().isAssignable(new PlacedType(common, place), after);
        return isKept ? null : common;
    }
}
