package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.plan.Finding;
import dev.ssotkit.rewrite.internal.plan.RetainedNames;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;

/** Imports static methods that go on being called by their name alone from the canonical type, if that has them. */
final class ImportedMethods implements Rule<J.Import> {

    private final RuleContext context;

    ImportedMethods(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J.Import>> constructs() {
        return Set.of(J.Import.class);
    }

    @Override
    public void at(J.Import anImport, Cursor cursor, Findings found) {
        TypeKey key = TypeKey.of(anImport.getTypeName());
        Entry entry = context.hypothesis().entryOf(key);
        String member = anImport.getQualid().getSimpleName();
        if (entry == null
                || !context.hypothesis().moves(key)
                || !anImport.isStatic()
                || anImport.getAlias() != null
                || member.equals("*")
                || !RetainedNames.of(context.file(), context.plan()).needs(anImport)) {
            return;
        }
        boolean isThere = context.hypothesis().canonical(entry).stream()
                .flatMap(canonical -> Members.methods(canonical, member).stream())
                .anyMatch(method -> method.hasFlags(Flag.Static));
        if (isThere) {
            found.add(new Finding.Reimported(anImport.getId(), entry));
        }
    }
}
