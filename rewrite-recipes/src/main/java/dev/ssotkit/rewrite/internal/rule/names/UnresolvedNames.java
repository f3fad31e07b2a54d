package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.ImportedNames;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** Finds names that attribution does not know and that imports or the package make names of legacy types. */
public final class UnresolvedNames implements Rule<J.Identifier> {

    private final RuleContext context;
    private final ImportedNames visible;

    public UnresolvedNames(RuleContext context) {
        this.context = context;
        this.visible = new ImportedNames(context.file(), context.hypothesis());
    }

    @Override
    public Set<Class<? extends J.Identifier>> constructs() {
        return Set.of(J.Identifier.class);
    }

    @Override
    public void at(J.Identifier name, Cursor cursor, Findings found) {
        if (name.getFieldType() != null || TypeNames.isKnown(name.getType())) {
            return;
        }
        TypeKey key = visible.find(name.getSimpleName());
        if (key == null || !standsForType(name, cursor.getParentTreeCursor().getValue())) {
            return;
        }
        Entry entry = context.hypothesis().entryOf(key);
        if (entry != null) {
            found.unresolved(name, UseKind.TYPE, key, entry);
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
