package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
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

/** Holds back types that qualify the name of something nested in them. */
public final class NestedQualifiers implements Rule<J.FieldAccess> {

    private final RuleContext context;

    /** Asked in one file. */
    public NestedQualifiers(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J.FieldAccess>> constructs() {
        return Set.of(J.FieldAccess.class);
    }

    @Override
    public boolean readsJavadoc() {
        return true;
    }

    @Override
    public void at(J.FieldAccess access, Cursor cursor, Findings found) {
        if (!TypeTrees.isTypeName(access) || context.movingNameAt(access, cursor) != null) {
            return;
        }
        JavaType outer = access.getTarget().getType();
        Entry entry = TypeTrees.isTypeName(access.getTarget()) ? context.movingAt(outer, Placement.of(cursor)) : null;
        TypeKey key = TypeKey.orNull(outer);
        if (key != null && entry != null) {
            TypeKey named = TypeKey.orNull(access.getType());
            TypeKey nested =
                    named == null || named.equals(key) ? TypeKey.of(key.name() + "." + access.getSimpleName()) : named;
            found.blocked(access, UseKind.TYPE, key, entry, NestedTypes.objection(nested, key, entry, context));
        }
    }
}
