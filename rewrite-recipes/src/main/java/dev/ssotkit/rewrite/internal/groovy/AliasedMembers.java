package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** Blocks members of a type that moves which are imported under another name. */
final class AliasedMembers implements Rule<J.Import> {

    private final RuleContext context;

    AliasedMembers(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J.Import>> constructs() {
        return Set.of(J.Import.class);
    }

    @Override
    public void at(J.Import anImport, Cursor cursor, Findings found) {
        TypeKey key = TypeKey.of(anImport.getTypeName());
        if (anImport.isStatic()
                && anImport.getAlias() != null
                && context.hypothesis().moves(key)) {
            found.hold(
                    anImport,
                    UseKind.IMPORT,
                    key,
                    new Objection("a member of it is imported under another name", "call it on the type"));
        }
    }
}
