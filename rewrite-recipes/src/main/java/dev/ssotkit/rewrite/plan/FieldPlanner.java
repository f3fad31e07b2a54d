package dev.ssotkit.rewrite.plan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.scan.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Plans fields of receivers that move: the canonical type must have them too. */
final class FieldPlanner {

    private final Scope scope;

    FieldPlanner(Scope scope) {
        this.scope = scope;
    }

    /** A field of a receiver that moves; {@code name} carries the field's type. */
    void plan(Expression tree, @Nullable Expression target, JavaType.@Nullable Variable field, Cursor cursor) {
        if (field == null
                || field.getName().equals("class")
                || !(field.getOwner() instanceof JavaType.FullyQualified declaring)) {
            return;
        }
        String place = Place.of(cursor);
        JavaType.FullyQualified receiver = target == null ? declaring : TypeUtils.asFullyQualified(target.getType());
        if (receiver == null || target == null && Receivers.inherits(cursor, declaring)) {
            return;
        }
        Entry entry = scope.receivers.moved(target, receiver, declaring, place);
        if (entry == null) {
            return;
        }
        String legacy = TypeNames.key(declaring.getFullyQualifiedName());
        JavaType.FullyQualified canonical = scope.moves.canonical(entry).orElse(null);
        JavaType.Variable counterpart = canonical == null
                ? null
                : Members.field(canonical, field.getName()).orElse(null);
        if (counterpart == null
                || canonical == null
                || counterpart.hasFlags(Flag.Static) != field.hasFlags(Flag.Static)
                || !Members.isAccessible(counterpart::hasFlags, canonical, place)
                || !fieldTypesAgree(field, declaring, counterpart, canonical)) {
            scope.blocked(
                    tree,
                    UseKind.CALL,
                    legacy,
                    entry,
                    new Problem(
                            Scope.canonical(entry) + " has no accessible field " + field.getName()
                                    + " of the same type",
                            "add it there, or read it through a method"));
            return;
        }
        scope.plan.field(tree.getId(), new Fit.At(counterpart.getType(), canonical.getFullyQualifiedName()));
        if (target == null
                && field.hasFlags(Flag.Static)
                && !(field.hasFlags(Flag.Enum) && cursor.getParentTreeCursor().getValue() instanceof J.Case)) {
            scope.plan.qualify(tree.getId(), canonical);
        }
    }

    private boolean fieldTypesAgree(
            JavaType.Variable field,
            JavaType.FullyQualified declaring,
            JavaType.Variable counterpart,
            JavaType.FullyQualified canonical) {
        if (field.hasFlags(Flag.Enum) && counterpart.hasFlags(Flag.Enum)) {
            return true;
        }
        return TypeNames.erasure(field.getType()).equals(TypeNames.erasure(counterpart.getType()))
                || scope.fit.fits(
                        new Fit.At(counterpart.getType(), canonical.getFullyQualifiedName()),
                        new Fit.At(field.getType(), declaring.getFullyQualifiedName()));
    }
}
