package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** Blocks imports of members of a type that moves. */
final class MemberImports implements Rule<J.Import> {

    private final RuleContext context;

    MemberImports(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J.Import>> constructs() {
        return Set.of(J.Import.class);
    }

    @Override
    public void at(J.Import anImport, Cursor cursor, Findings found) {
        TypeKey path = TypeKey.of(anImport.getQualid().toString());
        for (TypeKey key : context.hypothesis().listed()) {
            if (path.isWithin(key) && !path.equals(key) && context.hypothesis().moves(key)) {
                found.hold(
                        anImport,
                        UseKind.IMPORT,
                        key,
                        new Objection("an import of a member of the legacy type", "call it on the type"));
            }
        }
    }
}
