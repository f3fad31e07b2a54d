package dev.ssotkit.rewrite.internal.rule;

import dev.ssotkit.rewrite.internal.index.SourceIndex;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/**
 * Whether a constant is the same constant in canonical (JLS 4.12.4, 15.29). The compiler copies its value to wherever it
 * is used, and lets it decide what is a label, what can be reached (14.22) and what is narrowed (5.2).
 */
final class ConstantUses {

    private final RuleContext context;

    ConstantUses(RuleContext context) {
        this.context = context;
    }

    /** What speaks against reading another field in the place of a legacy one; null where nothing does. */
    @Nullable
    Objection objection(JavaType.Variable field, JavaType.Variable counterpart, Cursor cursor) {
        if (!context.dialect().hasConstantLabels() || !Members.mayBeConstant(field)) {
            return null;
        }
        SourceIndex index = context.hypothesis().index();
        Optional<Object> was = index.constantOf(field);
        Optional<Object> is = index.constantOf(counterpart);
        if (was.isPresent() && was.equals(is)) {
            return null;
        }
        if (isRequired(cursor)) {
            return objection(field, counterpart, was, is, "where a constant must stand");
        }
        boolean isKnown = is.isPresent() || index.isNoConstant(counterpart);
        boolean isAnother = was.isPresent() && isKnown;
        // A flag that becomes a constant decides what can be reached.
        boolean isDeciding =
                index.isNoConstant(field) && is.isPresent() && field.getType() == JavaType.Primitive.Boolean;
        return isAnother || isDeciding ? objection(field, counterpart, was, is, "") : null;
    }

    private Objection objection(
            JavaType.Variable field,
            JavaType.Variable counterpart,
            Optional<Object> was,
            Optional<Object> is,
            String where) {
        String reason = describe(counterpart, is) + ", and " + describe(field, was);
        return new Objection(
                where.isEmpty() ? reason : where + ": " + reason, "give both the same value, or write the value here");
    }

    private String describe(JavaType.Variable field, Optional<Object> value) {
        String name = TypeNames.erasure(field.getOwner()) + "." + field.getName();
        if (value.isPresent()) {
            return name + " is the constant " + value.get();
        }
        return name
                + (context.hypothesis().index().isNoConstant(field)
                        ? " is no constant"
                        : " may have any value: no source shows it");
    }

    // In an annotation, or a case label.
    private static boolean isRequired(Cursor cursor) {
        Object child = cursor.getValue();
        for (Cursor around = cursor.getParentTreeCursor(); ; around = around.getParentTreeCursor()) {
            Object tree = around.getValue();
            if (tree instanceof J.Annotation) {
                return true;
            }
            if (tree instanceof J.Case label) {
                return label.getCaseLabels().contains(child);
            }
            if (!(tree instanceof Expression)) {
                return false;
            }
            child = tree;
        }
    }
}
