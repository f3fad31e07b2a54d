package dev.ssotkit.rewrite.internal.rule;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Caller;
import dev.ssotkit.rewrite.internal.tree.SelfReferences;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.tree.Variables;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Tells which receivers move: values of a legacy type, its name, and what inherits from it. */
public final class Receivers {

    private final RuleContext context;

    Receivers(RuleContext context) {
        this.context = context;
    }

    /** The static type that a call is made on; for a call without receiver the class around it that has the method. */
    public static JavaType.FullyQualified of(J.MethodInvocation call, JavaType.Method method, Cursor cursor) {
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

    /**
     * Who uses a member, selected from an expression or not at all.
     *
     * @param member the class that declares it
     */
    public static Caller callerOf(@Nullable Expression select, JavaType.FullyQualified member, Cursor cursor) {
        return select == null
                        || SelfReferences.isSuper(select)
                        || select instanceof J.Identifier && SelfReferences.is(select)
                ? Caller.itself(cursor, member)
                : Caller.of(cursor, TypeUtils.asFullyQualified(select.getType()));
    }

    public static boolean inherits(Cursor cursor, JavaType.FullyQualified declaring) {
        return enclosing(cursor, declaring) != null;
    }

    /** The entry of a receiver that moves, or whose superclass does, if the member comes from there; else null. */
    @Nullable
    public Entry moved(
            @Nullable Expression select,
            JavaType.FullyQualified receiver,
            JavaType.FullyQualified declaring,
            Place place) {
        if (isSelf(select)
                && (context.hypothesis().isLegacyBody(place)
                        || context.hypothesis().map().isInsideCanonical(place.binaryName()))) {
            return null;
        }
        Place written = select == null || TypeTrees.isTypeName(select)
                ? place
                : context.placement().of(select, place).place();
        Entry direct = context.movingAt(receiver, written);
        if (direct != null) {
            return direct;
        }
        TypeKey key = context.hypothesis().keyOf(receiver);
        if (context.hypothesis().moves(key) && isHandedOn(select, place)) {
            return context.hypothesis().entryOf(key);
        }
        Entry inherited = context.inheritedMove(receiver);
        return inherited != null && context.isLost(receiver, declaring) ? inherited : null;
    }

    // What a legacy type's own body declares as a legacy type, canonical hands out as its own.
    private boolean isHandedOn(@Nullable Expression select, Place place) {
        Expression value = select == null ? null : select.unwrap();
        if (value instanceof J.MethodInvocation call && call.getMethodType() != null) {
            JavaType.FullyQualified declaring = call.getMethodType().getDeclaringType();
            JavaType.FullyQualified on = call.getSelect() == null
                    ? null
                    : TypeUtils.asFullyQualified(call.getSelect().getType());
            JavaType.FullyQualified owner = on == null ? declaring : on;
            return moved(call.getSelect(), owner, declaring, place) != null
                    || context.resolver().line(owner, call.getMethodType()).isPresent();
        }
        JavaType.Variable field = value == null ? null : Variables.variableOf(value);
        return field != null
                && field.getOwner() instanceof JavaType.FullyQualified owner
                && context.movingAt(owner, place) != null;
    }

    // `Outer.this` may be of a class around the legacy body.
    private static boolean isSelf(@Nullable Expression select) {
        return select == null || select instanceof J.Identifier && SelfReferences.is(select);
    }

    // What a legacy type calls on itself, or on its own superclass, is its definition.
    public boolean inOwnBody(JavaType.FullyQualified receiver, @Nullable Expression select, Place place) {
        return place.isWithin(TypeKey.of(receiver))
                || isSelf(select) && context.hypothesis().isLegacyBody(place);
    }
}
