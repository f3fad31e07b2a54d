package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.names.VisibleNames;
import dev.ssotkit.rewrite.internal.tree.Roles;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** The net under the rules for names: one that they should have moved and did not understand must not be left behind. */
final class GroovyNames implements Rule<J.Identifier> {

    private final VisibleNames visible;

    GroovyNames(RuleContext context) {
        this.visible = new VisibleNames(context);
    }

    @Override
    public Set<Class<? extends J.Identifier>> constructs() {
        return Set.of(J.Identifier.class);
    }

    @Override
    public void at(J.Identifier name, Cursor cursor, Findings found) {
        TypeKey key = visible.keyOf(name, cursor);
        Object parent = cursor.getParentTreeCursor().getValue();
        if (key != null && Roles.standsForType(name, parent) && cursor.firstEnclosing(J.Package.class) == null) {
            visible.holdUnlessPlanned(name, key, cursor, found);
        }
    }
}
