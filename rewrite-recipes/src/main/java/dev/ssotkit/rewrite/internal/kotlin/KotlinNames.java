package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.names.VisibleNames;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** The net under the rules for names: one that they should have moved and did not understand must not be left behind. */
final class KotlinNames implements Rule<J.Identifier> {

    private static final TypeKey ARRAY = TypeKey.of("kotlin.Array");

    private final VisibleNames visible;

    KotlinNames(RuleContext context) {
        this.visible = new VisibleNames(context);
    }

    @Override
    public Set<Class<? extends J.Identifier>> constructs() {
        return Set.of(J.Identifier.class);
    }

    @Override
    public void at(J.Identifier name, Cursor cursor, Findings found) {
        TypeKey key = name.getFieldType() == null ? visible.keyOf(name, cursor) : null;
        Object parent = cursor.getParentTreeCursor().getValue();
        if (key == null
                || !KotlinRoles.standsForType(name, parent)
                || isAnother(name, key)
                || cursor.firstEnclosing(J.Package.class) != null) {
            return;
        }
        if (KotlinRoles.isValue(name, parent)) {
            found.hold(
                    name,
                    UseKind.TYPE,
                    key,
                    new Objection("a Kotlin object, whose name is its instance", "ask the accessor by hand"));
        } else {
            visible.holdUnlessPlanned(name, key, cursor, found);
        }
    }

    private static boolean isAnother(J.Identifier name, TypeKey key) {
        TypeKey own = TypeKey.orNull(name.getType());
        return own != null && !own.equals(key) && !own.equals(ARRAY);
    }
}
