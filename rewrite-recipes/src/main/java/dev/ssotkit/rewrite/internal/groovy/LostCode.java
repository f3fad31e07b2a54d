package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.names.VisibleNames;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;

/** Finds legacy types in code that the parser takes for white space, where it loses its way (an {@code @Field} of a script). */
final class LostCode implements Rule<Space> {

    private final RuleContext context;
    private final VisibleNames visible;

    LostCode(RuleContext context) {
        this.context = context;
        this.visible = new VisibleNames(context);
    }

    @Override
    public Set<Class<? extends Space>> constructs() {
        return Set.of(Space.class);
    }

    @Override
    public void at(Space space, Cursor cursor, Findings found) {
        boolean isInName = cursor.getValue() instanceof J.Identifier || cursor.firstEnclosing(J.Package.class) != null;
        if (!isInName && !space.getWhitespace().isBlank() && cursor.getValue() instanceof J lost) {
            visible.keysIn(space.getWhitespace()).forEach(key -> unresolved(lost, key, cursor, found));
        }
    }

    private void unresolved(J lost, TypeKey key, Cursor cursor, Findings found) {
        Entry entry = context.hypothesis().entryOf(key);
        if (entry != null && context.hypothesis().movesAt(key, Placement.of(cursor))) {
            found.unresolved(lost, UseKind.TYPE, key, entry);
        }
    }
}
