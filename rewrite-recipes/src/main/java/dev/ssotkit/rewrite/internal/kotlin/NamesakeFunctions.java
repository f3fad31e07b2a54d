package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.names.VisibleNames;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** Blocks calls of a function with the name of a type that moves. */
final class NamesakeFunctions implements Rule<J.MethodInvocation> {

    private final VisibleNames visible;

    NamesakeFunctions(RuleContext context) {
        this.visible = new VisibleNames(context);
    }

    @Override
    public Set<Class<? extends J.MethodInvocation>> constructs() {
        return Set.of(J.MethodInvocation.class);
    }

    @Override
    public void at(J.MethodInvocation call, Cursor cursor, Findings found) {
        TypeKey key = call.getSelect() == null ? visible.keyOf(call.getName(), cursor) : null;
        if (key != null) {
            found.hold(
                    call,
                    UseKind.CALL,
                    key,
                    new Objection("a function with the name of " + key, "rename the function"));
        }
    }
}
