package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Plans the names of types, wherever they stand. */
public final class NamePlanner {

    private final RuleContext context;

    public NamePlanner(RuleContext context) {
        this.context = context;
    }

    /** Plans a name; tells whether it is that of a type that moves, or of one that stays here on purpose. */
    public boolean plan(Expression tree, @Nullable JavaType type, String simpleName, Cursor cursor) {
        String key = TypeNames.key(type);
        Entry entry = context.hypothesis().entryOf(key);
        if (key == null
                || entry == null
                || !context.hypothesis().moves(key)
                || !context.names().isNameOf(simpleName, key)) {
            return false;
        }
        String place = Placement.of(cursor);
        if (cursor.firstEnclosing(J.Package.class) != null
                && cursor.firstEnclosing(J.Annotation.class) == null
                && !RuleContext.inJavadoc(cursor)) {
            return false;
        }
        if (context.hypothesis().movesAt(key, place)) {
            planReference(tree, key, entry, cursor);
        } else {
            context.hypothesis().whyKept(key, place).ifPresent(reason -> keep(tree, key, entry, cursor, reason));
        }
        return true;
    }

    private void planReference(Expression tree, String key, Entry entry, Cursor cursor) {
        Tree parent = cursor.getParentTreeCursor().getValue();
        if (context.plan().isKept(tree.getId()) || context.plan().isKept(parent.getId())) {
            return;
        }
        if (generic(parent, entry, cursor)) {
            context.blocked(
                    tree,
                    UseKind.TYPE,
                    key,
                    entry,
                    new Objection(
                            "the legacy type is generic and the canonical type is not, or not alike",
                            "give both the same type parameters"));
            return;
        }
        context.plan().reference(tree.getId(), entry);
        if (!context.plan().covers(tree.getId(), parent)) {
            context.rewritten(tree, UseKind.TYPE, key, entry);
        }
    }

    private boolean generic(Tree parent, Entry entry, Cursor cursor) {
        if (!(parent instanceof J.ParameterizedType parameterized)
                || parameterized.getClazz() != cursor.getValue()
                || cursor.getParentTreeCursor().getParentTreeCursor().getValue() instanceof J.NewClass) {
            return false;
        }
        int given = parameterized.getTypeParameters() == null
                ? 0
                : parameterized.getTypeParameters().size();
        return context.hypothesis()
                .canonical(entry)
                .map(canonical -> canonical.getTypeParameters().size() != given)
                .orElse(true);
    }

    private void keep(Expression tree, String key, Entry entry, Cursor cursor, String reason) {
        Tree parent = cursor.getParentTreeCursor().getValue();
        if (!context.plan().covers(tree.getId(), parent)) {
            context.kept(tree, UseKind.TYPE, key, entry, reason, "retire it with the legacy type");
        }
    }
}
