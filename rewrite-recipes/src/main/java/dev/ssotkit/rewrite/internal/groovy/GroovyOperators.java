package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.groovy.tree.G;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** Blocks operators, which are methods that are found at run time. */
final class GroovyOperators implements Rule<J> {

    private static final Set<J.Binary.Type> WITHOUT_METHOD =
            Set.of(J.Binary.Type.Equal, J.Binary.Type.NotEqual, J.Binary.Type.And, J.Binary.Type.Or);
    private static final Set<G.Binary.Type> LANGUAGE = Set.of(
            G.Binary.Type.IdentityEquals,
            G.Binary.Type.IdentityNotEquals,
            G.Binary.Type.NotInstanceOf,
            G.Binary.Type.ElvisAssignment);

    private final RuleContext context;

    GroovyOperators(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J>> constructs() {
        return Set.of(J.Binary.class, G.Binary.class, J.Unary.class, J.AssignmentOperation.class, J.ArrayAccess.class);
    }

    @Override
    public void at(J tree, Cursor cursor, Findings found) {
        Expression operand = operandOf(tree);
        TypeKey key = operand == null || context.plan().referenceOf(operand.getId()) != null
                ? null
                : GroovyRoles.moving(context, operand.getType(), Placement.of(cursor));
        if (key != null) {
            found.hold(
                    tree,
                    UseKind.CALL,
                    key,
                    new Objection(
                            "an operator, which is a method that is found at run time", "call the method by its name"));
        }
    }

    // Whose method it is.
    private static @Nullable Expression operandOf(J tree) {
        if (tree instanceof J.Binary binary) {
            return WITHOUT_METHOD.contains(binary.getOperator()) ? null : binary.getLeft();
        }
        if (tree instanceof G.Binary binary) {
            boolean isContained =
                    binary.getOperator() == G.Binary.Type.In || binary.getOperator() == G.Binary.Type.NotIn;
            return LANGUAGE.contains(binary.getOperator()) ? null : isContained ? binary.getRight() : binary.getLeft();
        }
        if (tree instanceof J.Unary unary) {
            return unary.getExpression();
        }
        if (tree instanceof J.AssignmentOperation assignment) {
            return assignment.getVariable();
        }
        return tree instanceof J.ArrayAccess access ? access.getIndexed() : null;
    }
}
