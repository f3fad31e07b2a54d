package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** Blocks calls that depend on which constants an enum has, or on their order (JLS 8.9.3). */
public final class EnumMembers implements Rule<J.MethodInvocation> {

    private final EnumConstants constants;

    /** Asked in one file. */
    public EnumMembers(RuleContext context) {
        this.constants = new EnumConstants(context);
    }

    @Override
    public Set<Class<? extends J.MethodInvocation>> constructs() {
        return Set.of(J.MethodInvocation.class);
    }

    @Override
    public void at(J.MethodInvocation call, Cursor cursor, Findings found) {
        if (call.getSelect() != null) {
            constants.check(call, call.getSelect(), call.getSimpleName(), cursor, found);
        }
    }
}
