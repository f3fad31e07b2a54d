package dev.ssotkit.rewrite.plan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.scan.TypeNames;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Tells which receivers move: values of a legacy type, its name, and what inherits from it. */
final class Receivers {

    private final Scope scope;

    Receivers(Scope scope) {
        this.scope = scope;
    }

    /** The static type that a call is made on; for a call without receiver the class around it that has the method. */
    static JavaType.FullyQualified of(J.MethodInvocation call, JavaType.Method method, Cursor cursor) {
        JavaType.FullyQualified receiver = call.getSelect() == null
                ? enclosing(cursor, method.getDeclaringType())
                : TypeUtils.asFullyQualified(call.getSelect().getType());
        return receiver == null ? method.getDeclaringType() : receiver;
    }

    // A call without receiver is one on the class around it that has the method, or was imported statically.
    private static JavaType.@Nullable FullyQualified enclosing(Cursor cursor, JavaType.FullyQualified declaring) {
        for (Cursor around = cursor; !around.isRoot(); around = around.getParentTreeCursor()) {
            if (around.getValue() instanceof J.ClassDeclaration declaration
                    && declaration.getType() != null
                    && declaration.getType().isAssignableTo(declaring.getFullyQualifiedName())) {
                return declaration.getType();
            }
        }
        return null;
    }

    static boolean inherits(Cursor cursor, JavaType.FullyQualified declaring) {
        return enclosing(cursor, declaring) != null;
    }

    /** The entry of a receiver that moves, or whose superclass does, if the member comes from there; else null. */
    @Nullable
    Entry moved(
            @Nullable Expression select,
            JavaType.FullyQualified receiver,
            JavaType.FullyQualified declaring,
            String place) {
        if (isSelf(select)
                && (scope.moves.isLegacyBody(place) || scope.moves.map().isInsideCanonical(place))) {
            return null;
        }
        String written = select == null || isTypeName(select)
                ? place
                : scope.places.of(select, place).place();
        Entry direct = scope.movingAt(receiver, written);
        if (direct != null) {
            return direct;
        }
        String key = TypeNames.key(receiver.getFullyQualifiedName());
        if (scope.moves.moves(key) && isHandedOn(select, place)) {
            return scope.moves.entryOf(key);
        }
        Entry inherited = scope.inheritedMove(receiver);
        return inherited != null && scope.isLost(receiver, declaring) ? inherited : null;
    }

    // What a legacy type's own body declares as a legacy type, canonical hands out as its own.
    private boolean isHandedOn(@Nullable Expression select, String place) {
        Expression value = select == null ? null : select.unwrap();
        if (value instanceof J.MethodInvocation call && call.getMethodType() != null) {
            JavaType.FullyQualified declaring = call.getMethodType().getDeclaringType();
            JavaType.FullyQualified on = call.getSelect() == null
                    ? null
                    : TypeUtils.asFullyQualified(call.getSelect().getType());
            JavaType.FullyQualified owner = on == null ? declaring : on;
            return moved(call.getSelect(), owner, declaring, place) != null
                    || scope.resolver.line(owner, call.getMethodType()).isPresent();
        }
        JavaType.Variable field = value == null ? null : Variables.variableOf(value);
        return field != null
                && field.getOwner() instanceof JavaType.FullyQualified owner
                && scope.movingAt(owner, place) != null;
    }

    private static boolean isSelf(@Nullable Expression select) {
        return select == null
                || select instanceof J.Identifier name
                        && (name.getSimpleName().equals("super")
                                || name.getSimpleName().equals("this"));
    }

    // What a legacy type calls on itself, or on its own superclass, is its definition.
    boolean inOwnBody(JavaType.FullyQualified receiver, @Nullable Expression select, String place) {
        return Moves.isWithin(TypeNames.key(place), TypeNames.key(receiver.getFullyQualifiedName()))
                || isSelf(select) && scope.moves.isLegacyBody(place);
    }

    /** Whether an expression is the name of a type. */
    static boolean isTypeName(Expression expression) {
        if (expression instanceof J.Identifier name) {
            return name.getFieldType() == null
                    && name.getType() instanceof JavaType.FullyQualified
                    && !name.getSimpleName().equals("this")
                    && !name.getSimpleName().equals("super");
        }
        return expression instanceof J.FieldAccess access
                && access.getName().getFieldType() == null
                && !access.getSimpleName().equals("class")
                && !access.getSimpleName().equals("this")
                && !access.getSimpleName().equals("super")
                && access.getType() instanceof JavaType.FullyQualified
                && !GroovyRoles.isProperty(access);
    }
}
