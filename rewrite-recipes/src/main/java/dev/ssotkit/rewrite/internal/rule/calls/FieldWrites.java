package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Receivers;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.hazards.SharedInstance;
import dev.ssotkit.rewrite.internal.tree.Variables;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Objects;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Blocks writes through a receiver that moves, or, in a block that has one, through its implicit receiver. */
public final class FieldWrites implements Rule<Expression> {

    private final RuleContext context;

    /** Asked in one file. */
    public FieldWrites(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Expression>> constructs() {
        return Set.of(J.Assignment.class, J.AssignmentOperation.class, J.Unary.class);
    }

    @Override
    public void at(Expression assignment, Cursor cursor, Findings found) {
        Expression written = Variables.writtenBy(assignment);
        JavaType owner = null;
        if (written instanceof J.FieldAccess access) {
            owner = access.getTarget().getType();
        } else if (written instanceof J.Identifier name
                && name.getFieldType() != null
                && name.getFieldType().getOwner() instanceof JavaType.FullyQualified declaring
                && !Receivers.inherits(cursor, declaring)) {
            owner = declaring;
        }
        TypeKey key = TypeKey.orNull(owner);
        Entry entry = context.movingAt(owner, Placement.of(cursor));
        if (key != null && entry != null) {
            String name = written instanceof J.FieldAccess access
                    ? access.getSimpleName()
                    : ((J.Identifier) Objects.requireNonNull(written)).getSimpleName();
            found.blocked(assignment, UseKind.CALL, key, entry, SharedInstance.configured(name));
        }
    }
}
