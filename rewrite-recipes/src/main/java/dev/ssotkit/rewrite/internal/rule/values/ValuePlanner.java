package dev.ssotkit.rewrite.internal.rule.values;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.groovy.GroovyRoles;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.hypothesis.Results;
import dev.ssotkit.rewrite.internal.hypothesis.SameTypes;
import dev.ssotkit.rewrite.internal.index.Language;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.Sink;
import dev.ssotkit.rewrite.internal.rule.hazards.SharedInstance;
import dev.ssotkit.rewrite.internal.types.Conversions;
import dev.ssotkit.rewrite.internal.types.Functions;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;
import org.openrewrite.java.tree.TypeUtils;

/** Blocks what would not fit any more where it is used. */
public final class ValuePlanner {

    private final RuleContext context;
    private final Results results;
    private final OverloadPlanner overloads;

    public ValuePlanner(RuleContext context) {
        this.context = context;
        this.results = new Results(context.fit());
        this.overloads = new OverloadPlanner(context);
    }

    public void check(Expression value, Cursor cursor) {
        if (value instanceof J.Binary comparison) {
            checkComparison(comparison, Placement.of(cursor));
        }
        if (!isValue(value)) {
            return;
        }
        String place = Placement.of(cursor);
        PlacedType before = context.placement().of(value, place);
        boolean isKept = isKept(value, place);
        if (isKept) {
            keepTypeArguments(value, place);
        }
        PlacedType after = context.after(value, before);
        Sink sink = context.flow().sinkOf(cursor);
        Objection objection = isKept ? objection(value, before, after, sink) : changed(value, before, after, sink);
        if (objection == null && value instanceof MethodCall call) {
            objection = kindOfFunction(call, cursor);
        }
        if (objection != null) {
            block(value, before, sink, place, objection);
        } else if (value instanceof MethodCall call) {
            overloads.check(call, place);
        }
    }

    private @Nullable Objection kindOfFunction(MethodCall call, Cursor cursor) {
        JavaType.Method original = call.getMethodType();
        JavaType.Method replacement = context.plan().methodOf(((J) call).getId());
        return original == null || replacement == null ? null : FunctionKinds.objection(original, replacement, cursor);
    }

    // What stands for the type variables of a result, the call itself says.
    private void keepTypeArguments(Expression value, String place) {
        JavaType.Method replacement = context.plan().methodOf(value.getId());
        if (value instanceof J.MethodInvocation call
                && replacement != null
                && SameTypes.mentionsVariable(replacement.getReturnType())) {
            context.plan().type(value.getId(), new PlacedType(call.getType(), place));
        }
    }

    private @Nullable Objection objection(Expression value, PlacedType before, PlacedType after, Sink sink) {
        return switch (sink.kind()) {
            case ASSIGNED, CAST -> sink.at() == null ? null : mismatch(after, before, asCast(before, sink));
            case LOCK -> isMoving(before) && !context.isMapped(value) ? SharedInstance.ofValue(sink.kind()) : null;
            case RESOURCE -> isMoving(before) ? closed(value, before) : null;
            case ITERATED -> iterated(after);
            case UNKNOWN -> isMoving(before) ? Objection.NO_ATTRIBUTION : null;
            default -> null;
        };
    }

    // Groovy casts where Java does not compile.
    private Sink asCast(PlacedType before, Sink sink) {
        PlacedType at = sink.at();
        return context.language() == Language.GROOVY
                        && at != null
                        && !Conversions.isAssignable(at.type(), before.type())
                ? new Sink(Sink.Kind.CAST, at)
                : sink;
    }

    private @Nullable Objection closed(Expression value, PlacedType before) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(before.type());
        if (type == null || !context.fit().isSubtypeAfter(type, before.place(), "java.lang.AutoCloseable")) {
            return new Objection(
                    "try-with-resources closes it and the canonical type is not AutoCloseable", "do not close it here");
        }
        return context.isMapped(value) || context.mapsClosing(type) ? null : SharedInstance.ofValue(Sink.Kind.RESOURCE);
    }

    private boolean isKept(Expression value, String place) {
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
            return new Objection("the method in its place has another result", "write it as a lambda first");
        }
        boolean fits = sink.kind() == Sink.Kind.DISCARDED
                || sink.kind() == Sink.Kind.TEXT && isInteger(before) && isInteger(after)
                || sink.kind() == Sink.Kind.ASSIGNED
                        && at != null
                        && !isConverted(before, after, at)
                        && (context.fit().isUntouched(after, at)
                                ? Conversions.isAssignable(at.type(), after.type())
                                : context.fit().fits(after, at));
        return fits
                ? null
                : new Objection(
                        describe(after) + " would come in place of " + describe(before)
                                + ", and it is used here as what it was",
                        "map the call in `calls` to a method with the same result");
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

    // When both sides are planned: each may have become another type by then.
    private void checkComparison(J.Binary comparison, String place) {
        if (comparison.getOperator() != J.Binary.Type.Equal && comparison.getOperator() != J.Binary.Type.NotEqual) {
            return;
        }
        Expression left = comparison.getLeft().unwrap();
        PlacedType before = context.placement().of(left, place);
        Sink sink = new Sink(
                Sink.Kind.COMPARED,
                context.after(
                        comparison.getRight().unwrap(), context.placement().of(comparison.getRight(), place)));
        Objection objection = mismatch(context.after(left, before), before, sink);
        if (objection != null) {
            block(left, before, sink, place, objection);
        }
    }

    private @Nullable Objection mismatch(PlacedType after, PlacedType before, Sink sink) {
        PlacedType at = sink.at();
        if (at == null || takesAnything(at) || fits(after, before, sink, at)) {
            return null;
        }
        JavaType.FullyQualified to = TypeUtils.asFullyQualified(at.type());
        boolean isLibrary = to != null
                && context.hypothesis().moves(TypeNames.key(to))
                && !context.hypothesis().index().isDeclaredInSource(at.place());
        return isLibrary
                ? new Objection(
                        at.place() + " declares the legacy type and is not in this run",
                        "move that library first, or map the call in `calls`")
                : new Objection(
                        describe(after) + " would not fit " + describe(at) + " here",
                        "change the declaration, or make the canonical type implement it");
    }

    // Attribution does not know what a Groovy property takes; the property itself is judged where it is written.
    private boolean takesAnything(PlacedType at) {
        return context.language() == Language.GROOVY && !TypeNames.isKnown(at.type());
    }

    private boolean fits(PlacedType after, PlacedType before, Sink sink, PlacedType at) {
        if (sink.kind() != Sink.Kind.ASSIGNED) {
            return context.fit().isUntouched(after, at) && context.fit().isUntouched(before, at)
                    || context.fit().fits(after, at)
                    || context.fit().fits(at, after)
                    || canBeBoth(after, at);
        }
        if (after == before || TypeNames.erasure(after.type()).equals(TypeNames.erasure(before.type()))) {
            return context.fit().fits(after, at);
        }
        return context.fit().isUntouched(after, at)
                ? Conversions.isAssignable(at.type(), after.type())
                : context.fit().fits(after, at);
    }

    // A cast to or from an interface compiles as long as the class at the other end is open (JLS 5.5.1).
    private boolean canBeBoth(PlacedType one, PlacedType other) {
        JavaType.FullyQualified first = afterMove(one);
        JavaType.FullyQualified second = afterMove(other);
        return first != null
                && second != null
                && (isInterface(first) && !second.hasFlags(Flag.Final)
                        || isInterface(second) && !first.hasFlags(Flag.Final));
    }

    private JavaType.@Nullable FullyQualified afterMove(PlacedType at) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(at.type());
        Entry entry = type == null ? null : context.movingAt(type, at.place());
        return entry == null ? type : context.hypothesis().canonical(entry).orElse(null);
    }

    private static boolean isInterface(JavaType.FullyQualified type) {
        return type.getKind() == JavaType.FullyQualified.Kind.Interface;
    }

    private @Nullable Objection iterated(PlacedType after) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(after.type());
        if (type == null
                || context.movingAt(type, after.place()) == null
                || context.fit().isSubtypeAfter(type, after.place(), "java.lang.Iterable")) {
            return null;
        }
        return new Objection("a loop walks over it and the canonical type is no Iterable", "make it one");
    }

    private boolean isMoving(PlacedType at) {
        return context.movingAt(at.type(), at.place()) != null;
    }

    private void block(Expression value, PlacedType before, Sink sink, String place, Objection objection) {
        Set<String> keys = context.movingIn(before);
        if (sink.at() != null) {
            keys.addAll(context.fit().mentionedThatMove(sink.at()));
        }
        if (keys.isEmpty()) {
            keys.addAll(context.receiversOf(value, place));
        }
        if (keys.isEmpty()) {
            context.plan().withdraw(value.getId(), objection);
        }
        context.blockAll(value, keys, objection);
    }

    private static String describe(PlacedType at) {
        return TypeNames.erasure(at.type());
    }

    private boolean isValue(Expression tree) {
        if (tree instanceof J.Identifier name) {
            return name.getFieldType() != null
                    || GroovyRoles.isVariable(name, context)
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
                || tree instanceof J.Lambda lambda
                        && (context.language() != Language.KOTLIN || lambda.getType() != null)
                || tree instanceof J.MemberReference;
    }
}
