package dev.ssotkit.rewrite.plan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Map;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/** Finds names that attribution does not know and that imports or the package make names of legacy types. */
final class UnresolvedNames {

    static final Problem PROBLEM =
            new Problem("no type attribution", "make the project compile, with all its dependencies, before the run");

    private final Scope scope;
    private final Map<String, String> visible;

    UnresolvedNames(Scope scope, JavaSourceFile file) {
        this.scope = scope;
        this.visible = VisibleNames.in(file, scope.moves);
    }

    void check(J.Identifier name, Cursor cursor) {
        String key = visible.get(name.getSimpleName());
        if (key == null
                || Scope.inJavadoc(cursor)
                || !standsForType(name, cursor.getParentTreeCursor().getValue())) {
            return;
        }
        Entry entry = scope.moves.entryOf(key);
        if (entry != null) {
            scope.unresolved(name, UseKind.TYPE, key, entry);
        }
    }

    // The same word may be a label, a method or a member of something else.
    private static boolean standsForType(J.Identifier name, Object parent) {
        if (parent instanceof J.MethodInvocation call) {
            return call.getSelect() == name;
        }
        if (parent instanceof J.FieldAccess access) {
            return access.getTarget() == name;
        }
        if (parent instanceof J.Assignment assignment) {
            return assignment.getVariable() != name; // Kotlin's arguments by name, and the bindings of a script.
        }
        return !(parent instanceof J.MethodDeclaration)
                && !(parent instanceof J.Label)
                && !(parent instanceof J.VariableDeclarations.NamedVariable);
    }
}
