package dev.ssotkit.rewrite.internal.rule.values;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.hypothesis.Results;
import dev.ssotkit.rewrite.internal.hypothesis.SameTypes;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.PlacedFunction;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.Sink;
import dev.ssotkit.rewrite.internal.rule.hazards.SharedInstance;
import dev.ssotkit.rewrite.internal.types.Functions;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;
import org.openrewrite.java.tree.TypeUtils;

/** Blocks what would not fit any more where it is used. */
public final class ValueFits implements Rule<Expression> {

    private static final TypeKey AUTO_CLOSEABLE = TypeKey.of("java.lang.AutoCloseable");

    private final RuleContext context;
    private final Results results;
    private final ReachedOverloads overloads;
    private final Mismatches mismatches;
    private final Iteration iteration;

    public ValueFits(RuleContext context) {
        this.context = context;
        this.results = new Results(context.fit());
        this.overloads = new ReachedOverloads(context);
        this.mismatches = new Mismatches(context);
        this.iteration = new Iteration(context, mismatches);
    }

    @Override
    public Set<Class<? extends Expression>> constructs() {
        return Set.of(Expression.class);
    }

    @Override
    public void at(Expression value, Cursor cursor, Findings found) {
        JavaType own = context.dialect().valueType(value);
        if (own == null && !isValue(value)) {
            return;
        }
        Place place = Placement.of(cursor);
        PlacedType before = own == null ? context.placement().of(value, place) : new PlacedType(own, place);
        boolean isKept = isKept(value, place);
        PlacedType said = isKept ? typeArgumentsOf(value, place) : null;
        if (said != null) {
            found.retyped(value, said);
        }
        PlacedType after = said == null ? context.after(value, before) : said;
        Sink sink = context.flow().sinkOf(cursor);
        Objection objection = isKept ? objection(value, before, after, sink) : changed(value, before, after, sink);
        if (objection == null && value instanceof MethodCall call) {
            objection = kindOfFunction(call, cursor);
        }
        if (objection != null) {
            mismatches.block(value, before, sink, place, objection, found);
        } else if (value instanceof MethodCall call) {
            overloads.check(call, place, found);
        }
    }

    private @Nullable Objection kindOfFunction(MethodCall call, Cursor cursor) {
        JavaType.Method original = call.getMethodType();
        JavaType.Method replacement = context.plan().methodOf(((J) call).getId());
        return original == null || replacement == null ? null : FunctionKinds.objection(original, replacement, cursor);
    }

    // What stands for the type variables of a result, the call itself says.
    private @Nullable PlacedType typeArgumentsOf(Expression value, Place place) {
        JavaType.Method replacement = context.plan().methodOf(value.getId());
        return value instanceof J.MethodInvocation call
                        && replacement != null
                        && SameTypes.mentionsVariable(replacement.getReturnType())
                ? new PlacedType(call.getType(), place)
                : null;
    }

    private @Nullable Objection objection(Expression value, PlacedType before, PlacedType after, Sink sink) {
        return switch (sink.kind()) {
            case ASSIGNED, CAST ->
                sink.at() == null || isOfItsTaker(value, sink.at())
                        ? null
                        : mismatches.of(after, before, asCast(before, sink), yieldedBy(value));
            case LOCK ->
                isMoving(before) && !context.plan().of(value.getId()).isMapped()
                        ? SharedInstance.ofValue(sink.kind())
                        : null;
            case RESOURCE -> isMoving(before) ? closed(value, before) : null;
            case ITERATED -> iteration.objection(before, sink.at());
            case INFERRED -> sink.at() == null ? null : mismatches.inferred(after, sink.at());
            case UNKNOWN -> isMoving(before) ? Objection.NO_ATTRIBUTION : null;
            default -> null;
        };
    }

    // A lambda is whatever takes it wants (JLS 15.27.3); what that hands in and wants back is asked of its parts.
    private boolean isOfItsTaker(Expression value, PlacedType taker) {
        return value instanceof J.Lambda lambda
                && context.hypothesis().keyOf(lambda.getType()) == null
                && PlacedFunction.of(taker, context.hypothesis()) != null;
    }

    // Groovy casts where Java does not compile.
    private Sink asCast(PlacedType before, Sink sink) {
        PlacedType at = sink.at();
        return context.dialect().castsWhenAssigning()
                        && at != null
                        && !context.conversions().isAssignableToday(at, before)
                ? new Sink(Sink.Kind.CAST, at)
                : sink;
    }

    private @Nullable Objection closed(Expression value, PlacedType before) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(before.type());
        if (type == null || !context.fit().isSubtypeAfter(type, before.place(), AUTO_CLOSEABLE)) {
            return new Objection(
                    "try-with-resources closes it, and " + mismatches.describe(before) + " is not AutoCloseable",
                    "do not close it here");
        }
        return context.plan().of(value.getId()).isMapped() || context.mapsClosing(type)
                ? null
                : SharedInstance.ofValue(Sink.Kind.RESOURCE);
    }

    private boolean isKept(Expression value, Place place) {
        JavaType.Method replacement = context.plan().methodOf(value.getId());
        JavaType.Method original = value instanceof MethodCall call ? call.getMethodType() : null;
        return replacement == null
                || original == null
                || results.isKept(original, replacement, place)
                || value instanceof J.MemberReference reference && Functions.isVoid(reference.getType());
    }

    // A result of another type: only what it is assigned to can take it, or nobody looks at it.
    private @Nullable Objection changed(Expression value, PlacedType before, PlacedType after, Sink sink) {
        PlacedType at = sink.at();
        if (value instanceof J.MemberReference) {
            return new Objection(
                    "another result would come in its place" + yieldedBy(value), "write it as a lambda first");
        }
        boolean fits = sink.kind() == Sink.Kind.DISCARDED
                || sink.kind() == Sink.Kind.TEXT && isInteger(before) && isInteger(after)
                || sink.kind() == Sink.Kind.ASSIGNED
                        && at != null
                        && !(at.type() instanceof JavaType.GenericTypeVariable) // Whatever stands for it, once.
                        && !(after.type() instanceof JavaType.GenericTypeVariable) // It would be cast.
                        && !isConverted(before, after, at)
                        && context.conversions().isAssignable(at, after);
        return fits
                ? null
                : new Objection(
                        mismatches.describe(after) + " would come in place of " + mismatches.describe(before)
                                + ", and it is used here as what it was" + yieldedBy(value),
                        "map the call in `calls` to a method with the same result");
    }

    private String yieldedBy(Expression value) {
        JavaType.Method method = context.plan().methodOf(value.getId());
        return method == null ? "" : ": " + method.getName() + " of " + TypeNames.erasure(method.getDeclaringType());
    }

    private static boolean isInteger(PlacedType at) {
        return at.type() == JavaType.Primitive.Int
                || at.type() == JavaType.Primitive.Long
                || at.type() == JavaType.Primitive.Short
                || at.type() == JavaType.Primitive.Byte;
    }

    // Of an int in place of a long, a box would be another object, and a string another text; a box may be null.
    private static boolean isConverted(PlacedType before, PlacedType after, PlacedType at) {
        boolean isPrimitive = before.type() instanceof JavaType.Primitive || after.type() instanceof JavaType.Primitive;
        return isPrimitive && !(at.type() instanceof JavaType.Primitive && after.type() instanceof JavaType.Primitive);
    }

    private boolean isMoving(PlacedType at) {
        return context.movingAt(at.type(), at.place()) != null;
    }

    private boolean isValue(Expression tree) {
        if (tree instanceof J.Identifier name) {
            return name.getFieldType() != null
                    || context.dialect().isVariable(name)
                    || name.getSimpleName().equals("this");
        }
        if (tree instanceof J.FieldAccess access) {
            return access.getName().getFieldType() != null
                    || access.getSimpleName().equals("class")
                    || access.getSimpleName().equals("this");
        }
        return tree instanceof J.MethodInvocation
                || tree instanceof J.NewClass
                || tree instanceof J.NewArray
                || tree instanceof J.TypeCast
                || tree instanceof J.Assignment
                || tree instanceof J.ArrayAccess
                || tree instanceof J.Lambda lambda && context.dialect().isValue(lambda)
                || tree instanceof J.MemberReference;
    }
}
