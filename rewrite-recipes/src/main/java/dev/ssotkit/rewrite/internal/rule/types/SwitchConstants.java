package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Blocks a switch over an enum, unless canonical has the same constants. */
public final class SwitchConstants implements Rule<J> {

    private final RuleContext context;

    /** Asked in one file. */
    public SwitchConstants(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J>> constructs() {
        return Set.of(J.Switch.class, J.SwitchExpression.class);
    }

    @Override
    public void at(J tree, Cursor cursor, Findings found) {
        if (tree instanceof J.Switch statement) {
            check(tree, statement.getSelector().getTree(), cursor, found);
        } else if (tree instanceof J.SwitchExpression expression) {
            check(tree, expression.getSelector().getTree(), cursor, found);
        }
    }

    private void check(J tree, Expression selector, Cursor cursor, Findings found) {
        Place place = Placement.of(cursor);
        JavaType type = selector.unwrap() == null
                ? selector.getType()
                : selector.unwrap().getType();
        Entry entry = context.movingAt(type, place);
        JavaType.FullyQualified legacy = TypeUtils.asFullyQualified(type);
        if (entry != null
                && legacy != null
                && !Set.copyOf(EnumConstants.of(legacy))
                        .equals(Set.copyOf(EnumConstants.of(
                                context.hypothesis().canonical(entry).orElse(null))))) {
            block(
                    tree,
                    type,
                    entry,
                    "a switch over other constants than canonical's",
                    "give both the same constants",
                    found);
        }
    }

    private void block(J tree, @Nullable JavaType type, Entry entry, String reason, String remedy, Findings found) {
        TypeKey key = TypeKey.orNull(type);
        if (key != null) {
            found.blocked(tree, UseKind.TYPE, key, entry, new Objection(reason, remedy));
        }
    }
}
