package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.types.SwitchConstants;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;
import org.openrewrite.kotlin.tree.K;

/**
 * Blocks {@code when} without {@code else} over an enum or a sealed type, which has to be exhaustive (Kotlin
 * specification, 8.6.1), unless canonical has the same constants or subtypes.
 */
final class WhenBranches implements Rule<K.When> {

    private final RuleContext context;
    private final SwitchConstants constants;

    WhenBranches(RuleContext context) {
        this.context = context;
        this.constants = new SwitchConstants(context);
    }

    @Override
    public Set<Class<? extends K.When>> constructs() {
        return Set.of(K.When.class);
    }

    @Override
    public void at(K.When when, Cursor cursor, Findings found) {
        JavaType type =
                when.getSelector() == null ? null : typeOf(when.getSelector().getTree());
        Entry entry = context.movingAt(type, Placement.of(cursor));
        JavaType.FullyQualified legacy = TypeUtils.asFullyQualified(type);
        if (entry == null || legacy == null || hasElse(when)) {
            return;
        }
        JavaType.FullyQualified canonical =
                context.hypothesis().canonical(entry).orElse(null);
        TypeKey key = TypeKey.of(legacy);
        boolean isSealed = context.hypothesis().index().isSealed(key.name());
        Objection objection = constants.uncovered(legacy, canonical, isSealed, Placement.of(cursor));
        if (objection != null) {
            found.blocked(when, UseKind.TYPE, key, entry, objection);
        }
    }

    // `when (val x = ..)` declares what it asks.
    private static @Nullable JavaType typeOf(J selector) {
        return selector instanceof J.VariableDeclarations declared
                ? declared.getVariables().get(0).getType()
                : selector instanceof Expression expression ? expression.getType() : null;
    }

    private static boolean hasElse(K.When when) {
        return when.getBranches().getStatements().stream()
                .anyMatch(statement -> statement instanceof K.WhenBranch branch
                        && branch.getExpressions().stream()
                                .anyMatch(condition -> condition instanceof J.Identifier word
                                        && word.getSimpleName().equals("else")));
    }
}
