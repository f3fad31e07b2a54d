package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.rewrite.internal.plan.Finding;
import dev.ssotkit.rewrite.internal.plan.RetainedNames;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/** Keeps the import of a name that stays. */
public final class RetainedImports implements Rule<J.Import> {

    private final RuleContext context;

    /** Asked in one file. */
    public RetainedImports(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J.Import>> constructs() {
        return Set.of(J.Import.class);
    }

    @Override
    public void at(J.Import anImport, Cursor cursor, Findings found) {
        // What the file keeps, only the whole of it tells.
    }

    @Override
    public void atEnd(JavaSourceFile file, Findings found) {
        RetainedNames retained = RetainedNames.of(file, context.plan());
        for (J.Import anImport : file.getImports()) {
            TypeKey key = TypeKey.of(anImport.getTypeName());
            if (context.hypothesis().moves(key)
                    && retained.needs(anImport)
                    && context.plan().of(anImport.getId()).owner() == null
                    && !context.plan().blocks(key)) {
                found.add(new Finding.Kept(anImport.getId(), "something in this file keeps the name"));
            }
        }
    }
}
