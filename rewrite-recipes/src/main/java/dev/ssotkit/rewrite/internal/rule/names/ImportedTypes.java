package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** Moves the imports of types that move. */
public final class ImportedTypes implements Rule<J.Import> {

    private final RuleContext context;

    /** Asked in one file. */
    public ImportedTypes(RuleContext context) {
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
        if (entry != null && context.hypothesis().moves(key)) {
            found.rewritten(anImport, UseKind.IMPORT, key, entry);
        } else {
            planNested(anImport, key, found);
        }
    }

    private void planNested(J.Import anImport, TypeKey key, Findings found) {
        for (TypeKey outer = key.outer(); outer != null; outer = outer.outer()) {
            Entry entry = context.hypothesis().entryOf(outer);
            if (entry != null
                    && context.hypothesis().moves(outer)
                    && context.hypothesis().entryOf(key) == null) {
                found.blocked(
                        anImport, UseKind.IMPORT, outer, entry, NestedTypes.objection(key, outer, entry, context));
            }
        }
    }
}
