package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.types.EnumConstants;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** Blocks properties that depend on which constants an enum has, or on their order. */
final class EnumProperties implements Rule<J.FieldAccess> {

    private final EnumConstants constants;

    EnumProperties(RuleContext context) {
        this.constants = new EnumConstants(context);
    }

    @Override
    public Set<Class<? extends J.FieldAccess>> constructs() {
        return Set.of(J.FieldAccess.class);
    }

    @Override
    public void at(J.FieldAccess access, Cursor cursor, Findings found) {
        constants.check(access, access.getTarget(), access.getSimpleName(), cursor, found);
    }
}
