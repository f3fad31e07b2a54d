package dev.ssotkit.rewrite.plan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.scan.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Plans the names of types, wherever they stand. */
final class NamePlanner {

    private final Scope scope;

    NamePlanner(Scope scope) {
        this.scope = scope;
    }

    /** Plans a name; tells whether it is that of a type that moves, or of one that stays here on purpose. */
    boolean plan(Expression tree, @Nullable JavaType type, String simpleName, Cursor cursor) {
        String key = TypeNames.key(type);
        Entry entry = scope.moves.entryOf(key);
        if (key == null || entry == null || !scope.moves.moves(key) || !scope.names.isNameOf(simpleName, key)) {
            return false;
        }
        String place = Place.of(cursor);
        if (cursor.firstEnclosing(J.Package.class) != null
                && cursor.firstEnclosing(J.Annotation.class) == null
                && !Scope.inJavadoc(cursor)) {
            return false;
        }
        if (scope.moves.movesAt(key, place)) {
            planReference(tree, key, entry, cursor);
        } else {
            scope.moves.whyKept(key, place).ifPresent(reason -> keep(tree, key, entry, cursor, reason));
        }
        return true;
    }

    private void planReference(Expression tree, String key, Entry entry, Cursor cursor) {
        Tree parent = cursor.getParentTreeCursor().getValue();
        if (scope.plan.isKept(tree.getId()) || scope.plan.isKept(parent.getId())) {
            return;
        }
        if (generic(parent, entry, cursor)) {
            scope.blocked(
                    tree,
                    UseKind.TYPE,
                    key,
                    entry,
                    new Problem(
                            "the legacy type is generic and the canonical type is not, or not alike",
                            "give both the same type parameters"));
            return;
        }
        scope.plan.reference(tree.getId(), entry);
        if (!scope.plan.covers(tree.getId(), parent)) {
            scope.rewritten(tree, UseKind.TYPE, key, entry);
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
        return scope.moves
                .canonical(entry)
                .map(canonical -> canonical.getTypeParameters().size() != given)
                .orElse(true);
    }

    private void keep(Expression tree, String key, Entry entry, Cursor cursor, String reason) {
        Tree parent = cursor.getParentTreeCursor().getValue();
        if (!scope.plan.covers(tree.getId(), parent)) {
            scope.kept(tree, UseKind.TYPE, key, entry, reason, "retire it with the legacy type");
        }
    }
}
