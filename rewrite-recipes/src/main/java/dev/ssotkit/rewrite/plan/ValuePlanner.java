package dev.ssotkit.rewrite.plan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.scan.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Blocks what would not fit any more where it is used. */
final class ValuePlanner {

    private final Scope scope;

    ValuePlanner(Scope scope) {
        this.scope = scope;
    }

    void check(Expression value, Cursor cursor) {
        if (!isValue(value)) {
            return;
        }
        String place = Place.of(cursor);
        Fit.At before = scope.places.of(value, place);
        Fit.At after = after(value, before);
        Target target = scope.flow.targetOf(cursor);
        Problem problem = switch (target.kind()) {
            case ASSIGNED, CAST, COMPARED -> target.at() == null ? null : mismatch(after, before, target);
            case LOCK, RESOURCE -> isMoving(before) && !scope.isMapped(value) ? Hazards.ofValue(target.kind()) : null;
            case ITERATED -> iterated(after);
            case UNKNOWN -> isMoving(before) ? UnresolvedNames.PROBLEM : null;
            default -> null;
        };
        if (problem != null) {
            block(value, before, target, problem);
        }
    }

    private Fit.At after(Expression value, Fit.At before) {
        Fit.At field = scope.plan.fieldOf(value.getId());
        if (field != null) {
            return field;
        }
        JavaType.Method method = scope.plan.methodOf(value.getId());
        if (method == null || value instanceof J.MemberReference) {
            return before;
        }
        String owner = method.getDeclaringType().getFullyQualifiedName();
        JavaType result = method.isConstructor() ? method.getDeclaringType() : method.getReturnType();
        return new Fit.At(result, owner);
    }

    private @Nullable Problem mismatch(Fit.At after, Fit.At before, Target target) {
        Fit.At at = target.at();
        if (at == null || fits(after, before, target, at)) {
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

    private void block(Expression value, Fit.At before, Target target, Problem problem) {
        Set<String> keys = new TreeSet<>(scope.fit.mentionedThatMove(before));
        if (target.at() != null) {
            keys.addAll(scope.fit.mentionedThatMove(target.at()));
        }
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(before.type());
        if (type != null) {
            Members.withSupertypes(type).stream()
                    .filter(parent -> scope.movingAt(parent, type.getFullyQualifiedName()) != null)
                    .forEach(parent -> keys.add(TypeNames.key(parent.getFullyQualifiedName())));
        }
        if (keys.isEmpty() && value instanceof J.MethodInvocation call && call.getMethodType() != null) {
            keys.addAll(scope.receiversOf(call, before.place()));
        }
        if (keys.isEmpty()) {
            scope.plan.withdraw(value.getId(), problem);
        }
        for (String key : keys) {
            Entry entry = scope.moves.entryOf(key);
            if (entry != null) {
                scope.blocked(value, kindOf(value), key, entry, problem);
            }
        }
    }

    private static UseKind kindOf(Expression value) {
        if (value instanceof J.NewClass) {
            return UseKind.CONSTRUCTION;
        }
        if (value instanceof J.MemberReference) {
            return UseKind.METHOD_REFERENCE;
        }
        return value instanceof J.MethodInvocation ? UseKind.CALL : UseKind.TYPE;
    }

    private static String describe(Fit.At at) {
        return TypeNames.erasure(at.type());
    }

    private static boolean isValue(Expression tree) {
        if (tree instanceof J.Identifier name) {
            return name.getFieldType() != null || name.getSimpleName().equals("this");
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
                || tree instanceof J.Lambda
                || tree instanceof J.MemberReference;
    }
}
