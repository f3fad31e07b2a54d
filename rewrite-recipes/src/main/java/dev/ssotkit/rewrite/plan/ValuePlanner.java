package dev.ssotkit.rewrite.plan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.scan.Language;
import dev.ssotkit.rewrite.scan.TypeNames;
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
final class ValuePlanner {

    private final Scope scope;
    private final Results results;
    private final OverloadPlanner overloads;

    ValuePlanner(Scope scope) {
        this.scope = scope;
        this.results = new Results(scope.fit);
        this.overloads = new OverloadPlanner(scope);
    }

    void check(Expression value, Cursor cursor) {
        if (value instanceof J.Binary comparison) {
            checkComparison(comparison, Place.of(cursor));
        }
        if (!isValue(value)) {
            return;
        }
        String place = Place.of(cursor);
        Fit.At before = scope.places.of(value, place);
        boolean isKept = isKept(value, place);
        if (isKept) {
            keepTypeArguments(value, place);
        }
        Fit.At after = scope.after(value, before);
        Target target = scope.flow.targetOf(cursor);
        Problem problem = isKept ? problem(value, before, after, target) : changed(value, before, after, target);
        if (problem == null && value instanceof MethodCall call) {
            problem = kindOfFunction(call, cursor);
        }
        if (problem != null) {
            block(value, before, target, place, problem);
        } else if (value instanceof MethodCall call) {
            overloads.check(call, place);
        }
    }

    private @Nullable Problem kindOfFunction(MethodCall call, Cursor cursor) {
        JavaType.Method original = call.getMethodType();
        JavaType.Method replacement = scope.plan.methodOf(((J) call).getId());
        return original == null || replacement == null ? null : FunctionKinds.problem(original, replacement, cursor);
    }

    // What stands for the type variables of a result, the call itself says.
    private void keepTypeArguments(Expression value, String place) {
        JavaType.Method replacement = scope.plan.methodOf(value.getId());
        if (value instanceof J.MethodInvocation call
                && replacement != null
                && SameTypes.mentionsVariable(replacement.getReturnType())) {
            scope.plan.type(value.getId(), new Fit.At(call.getType(), place));
        }
    }

    private @Nullable Problem problem(Expression value, Fit.At before, Fit.At after, Target target) {
        return switch (target.kind()) {
            case ASSIGNED, CAST -> target.at() == null ? null : mismatch(after, before, asCast(before, target));
            case LOCK -> isMoving(before) && !scope.isMapped(value) ? Hazards.ofValue(target.kind()) : null;
            case RESOURCE -> isMoving(before) ? closed(value, before) : null;
            case ITERATED -> iterated(after);
            case UNKNOWN -> isMoving(before) ? UnresolvedNames.PROBLEM : null;
            default -> null;
        };
    }

    // Groovy casts where Java does not compile.
    private Target asCast(Fit.At before, Target target) {
        Fit.At at = target.at();
        return scope.language == Language.GROOVY && at != null && !Conversions.isAssignable(at.type(), before.type())
                ? new Target(Target.Kind.CAST, at)
                : target;
    }

    private @Nullable Problem closed(Expression value, Fit.At before) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(before.type());
        if (type == null || !scope.fit.isSubtypeAfter(type, before.place(), "java.lang.AutoCloseable")) {
            return new Problem(
                    "try-with-resources closes it and the canonical type is not AutoCloseable", "do not close it here");
        }
        return scope.isMapped(value) || scope.mapsClosing(type) ? null : Hazards.ofValue(Target.Kind.RESOURCE);
    }

    private boolean isKept(Expression value, String place) {
        JavaType.Method replacement = scope.plan.methodOf(value.getId());
        JavaType.Method original = value instanceof MethodCall call ? call.getMethodType() : null;
        return replacement == null
                || original == null
                || results.isKept(original, replacement, place)
                || value instanceof J.MemberReference reference && Functions.isVoid(reference.getType());
    }

    // A result of another type: only what it is assigned to can take it, or nobody looks at it.
    private @Nullable Problem changed(Expression value, Fit.At before, Fit.At after, Target target) {
        Fit.At at = target.at();
        if (value instanceof J.MemberReference) {
            return new Problem("the method in its place has another result", "write it as a lambda first");
        }
        boolean fits = target.kind() == Target.Kind.DISCARDED
                || target.kind() == Target.Kind.TEXT && isInteger(before) && isInteger(after)
                || target.kind() == Target.Kind.ASSIGNED
                        && at != null
                        && !isConverted(before, after, at)
                        && (scope.fit.isUntouched(after, at)
                                ? Conversions.isAssignable(at.type(), after.type())
                                : scope.fit.fits(after, at));
        return fits
                ? null
                : new Problem(
                        describe(after) + " would come in place of " + describe(before)
                                + ", and it is used here as what it was",
                        "map the call in `calls` to a method with the same result");
    }

    private static boolean isInteger(Fit.At at) {
        return at.type() == JavaType.Primitive.Int
                || at.type() == JavaType.Primitive.Long
                || at.type() == JavaType.Primitive.Short
                || at.type() == JavaType.Primitive.Byte;
    }

    // Of an int in place of a long, a box would be another object, and a string another text; a box may be null.
    private static boolean isConverted(Fit.At before, Fit.At after, Fit.At at) {
        boolean isPrimitive = before.type() instanceof JavaType.Primitive || after.type() instanceof JavaType.Primitive;
        return isPrimitive && !(at.type() instanceof JavaType.Primitive && after.type() instanceof JavaType.Primitive);
    }

    // When both sides are planned: each may have become another type by then.
    private void checkComparison(J.Binary comparison, String place) {
        if (comparison.getOperator() != J.Binary.Type.Equal && comparison.getOperator() != J.Binary.Type.NotEqual) {
            return;
        }
        Expression left = comparison.getLeft().unwrap();
        Fit.At before = scope.places.of(left, place);
        Target target = new Target(
                Target.Kind.COMPARED,
                scope.after(comparison.getRight().unwrap(), scope.places.of(comparison.getRight(), place)));
        Problem problem = mismatch(scope.after(left, before), before, target);
        if (problem != null) {
            block(left, before, target, place, problem);
        }
    }

    private @Nullable Problem mismatch(Fit.At after, Fit.At before, Target target) {
        Fit.At at = target.at();
        if (at == null || takesAnything(at) || fits(after, before, target, at)) {
            return null;
        }
        JavaType.FullyQualified to = TypeUtils.asFullyQualified(at.type());
        boolean isLibrary = to != null
                && scope.moves.moves(TypeNames.key(to))
                && !scope.moves.index().isDeclaredInSource(at.place());
        return isLibrary
                ? new Problem(
                        at.place() + " declares the legacy type and is not in this run",
                        "move that library first, or map the call in `calls`")
                : new Problem(
                        describe(after) + " would not fit " + describe(at) + " here",
                        "change the declaration, or make the canonical type implement it");
    }

    // Attribution does not know what a Groovy property takes; the property itself is judged where it is written.
    private boolean takesAnything(Fit.At at) {
        return scope.language == Language.GROOVY && !TypeNames.isKnown(at.type());
    }

    private boolean fits(Fit.At after, Fit.At before, Target target, Fit.At at) {
        if (target.kind() != Target.Kind.ASSIGNED) {
            return scope.fit.isUntouched(after, at) && scope.fit.isUntouched(before, at)
                    || scope.fit.fits(after, at)
                    || scope.fit.fits(at, after)
                    || canBeBoth(after, at);
        }
        if (after == before || TypeNames.erasure(after.type()).equals(TypeNames.erasure(before.type()))) {
            return scope.fit.fits(after, at);
        }
        return scope.fit.isUntouched(after, at)
                ? Conversions.isAssignable(at.type(), after.type())
                : scope.fit.fits(after, at);
    }

    // A cast to or from an interface compiles as long as the class at the other end is open (JLS 5.5.1).
    private boolean canBeBoth(Fit.At one, Fit.At other) {
        JavaType.FullyQualified first = afterMove(one);
        JavaType.FullyQualified second = afterMove(other);
        return first != null
                && second != null
                && (isInterface(first) && !second.hasFlags(Flag.Final)
                        || isInterface(second) && !first.hasFlags(Flag.Final));
    }

    private JavaType.@Nullable FullyQualified afterMove(Fit.At at) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(at.type());
        Entry entry = type == null ? null : scope.movingAt(type, at.place());
        return entry == null ? type : scope.moves.canonical(entry).orElse(null);
    }

    private static boolean isInterface(JavaType.FullyQualified type) {
        return type.getKind() == JavaType.FullyQualified.Kind.Interface;
    }

    private @Nullable Problem iterated(Fit.At after) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(after.type());
        if (type == null
                || scope.movingAt(type, after.place()) == null
                || scope.fit.isSubtypeAfter(type, after.place(), "java.lang.Iterable")) {
            return null;
        }
        return new Problem("a loop walks over it and the canonical type is no Iterable", "make it one");
    }

    private boolean isMoving(Fit.At at) {
        return scope.movingAt(at.type(), at.place()) != null;
    }

    private void block(Expression value, Fit.At before, Target target, String place, Problem problem) {
        Set<String> keys = scope.movingIn(before);
        if (target.at() != null) {
            keys.addAll(scope.fit.mentionedThatMove(target.at()));
        }
        if (keys.isEmpty()) {
            keys.addAll(scope.receiversOf(value, place));
        }
        if (keys.isEmpty()) {
            scope.plan.withdraw(value.getId(), problem);
        }
        scope.blockAll(value, keys, problem);
    }

    private static String describe(Fit.At at) {
        return TypeNames.erasure(at.type());
    }

    private boolean isValue(Expression tree) {
        if (tree instanceof J.Identifier name) {
            return name.getFieldType() != null
                    || GroovyRoles.isVariable(name, scope)
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
                || tree instanceof J.Lambda lambda && (scope.language != Language.KOTLIN || lambda.getType() != null)
                || tree instanceof J.MemberReference;
    }
}
