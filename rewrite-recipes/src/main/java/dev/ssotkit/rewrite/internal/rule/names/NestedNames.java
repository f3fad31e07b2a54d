package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.RetainedNames;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Holds back types of which something nested is named alone: an import, or inheritance, brings it in. */
public final class NestedNames implements Rule<J.Identifier> {

    private final RuleContext context;

    /** Asked in one file. */
    public NestedNames(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J.Identifier>> constructs() {
        return Set.of(J.Identifier.class);
    }

    @Override
    public boolean readsJavadoc() {
        return true;
    }

    @Override
    public void at(J.Identifier name, Cursor cursor, Findings found) {
        Object parent = cursor.getParentTreeCursor().getValue();
        if (!TypeTrees.isTypeName(name)
                || parent instanceof J.FieldAccess access && access.getName() == cursor.getValue()) {
            return;
        }
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(name.getType());
        JavaType.FullyQualified outer = type == null ? null : type.getOwningClass();
        Entry entry = outer == null || context.hypothesis().entryOf(TypeKey.orNull(name.getType())) != null
                ? null
                : context.movingAt(outer, Placement.of(cursor));
        if (type != null && outer != null && entry != null && RetainedNames.isTypeName(name)) {
            found.blocked(
                    name,
                    UseKind.TYPE,
                    TypeKey.of(outer),
                    entry,
                    NestedTypes.objection(TypeKey.of(type), TypeKey.of(outer), entry, context));
        }
    }
}
