package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Roles;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Qualifies constants that were imported statically: nothing but the name shows where they come from. */
final class ImportedConstants implements Rule<J.Identifier> {

    private final RuleContext context;
    private final GroovyAttribution attribution;

    ImportedConstants(RuleContext context, GroovyAttribution attribution) {
        this.context = context;
        this.attribution = attribution;
    }

    @Override
    public Set<Class<? extends J.Identifier>> constructs() {
        return Set.of(J.Identifier.class);
    }

    @Override
    public void at(J.Identifier name, Cursor cursor, Findings found) {
        Object parent = cursor.getParentTreeCursor().getValue();
        boolean isRead = name.getFieldType() == null
                && !(parent instanceof J.MethodInvocation call && call.getName() == name)
                && !(parent instanceof J.FieldAccess access && access.getName() == name)
                && !(parent instanceof J.MemberReference reference && reference.getReference() == name)
                && Roles.standsForType(name, parent);
        JavaType.FullyQualified owner = isRead ? attribution.ownerOfImported(name.getSimpleName()) : null;
        TypeKey key = GroovyRoles.moving(context, owner, Placement.of(cursor));
        Entry entry = context.hypothesis().entryOf(key);
        if (owner == null || key == null || entry == null) {
            return;
        }
        GroovyProperty old = GroovyProperty.of(owner, name.getSimpleName(), true);
        JavaType.FullyQualified canonical =
                context.hypothesis().canonical(entry).orElse(null);
        GroovyProperty now = canonical == null ? null : GroovyProperty.of(canonical, name.getSimpleName(), true);
        if (old == null) {
            return;
        }
        if (canonical == null || !old.agreesWith(now, canonical, Placement.of(cursor), context.fit())) {
            hold(
                    name,
                    key,
                    entry,
                    RuleContext.canonical(entry) + " has no static " + name.getSimpleName() + " of the same type",
                    "add it there",
                    found);
        } else {
            found.qualified(name, canonical);
        }
    }

    private void hold(Expression tree, TypeKey key, Entry entry, String reason, String remedy, Findings found) {
        found.blocked(tree, UseKind.CALL, key, entry, new Objection(reason, remedy));
    }
}
