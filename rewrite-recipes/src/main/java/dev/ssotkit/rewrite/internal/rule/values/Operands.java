package dev.ssotkit.rewrite.internal.rule.values;

import dev.ssotkit.rewrite.internal.tree.OwnCode;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** What a conditional or switch expression may give, however deep it stands in others of them (JLS 15.25, 15.28.1). */
final class Operands extends OwnCode<List<Expression>> {

    private Operands() {}

    /** The operands; of any other expression itself. */
    static List<Expression> of(Expression choice) {
        List<Expression> operands = new ArrayList<>();
        collect(choice, operands);
        return operands;
    }

    private static void collect(Expression choice, List<Expression> operands) {
        Expression bare = choice.unwrap();
        if (bare instanceof J.Ternary ternary) {
            collect(ternary.getTruePart(), operands);
            collect(ternary.getFalsePart(), operands);
        } else if (bare instanceof J.SwitchExpression several) {
            for (Statement statement : several.getCases().getStatements()) {
                if (statement instanceof J.Case each && each.getBody() instanceof Expression value) {
                    collect(value, operands);
                } else {
                    new Operands().visit(statement, operands);
                }
            }
        } else {
            operands.add(bare);
        }
    }

    // A yield is of the nearest switch expression around it, through any switch statement (JLS 14.21).
    @Override
    public J.Yield visitYield(J.Yield yield, List<Expression> operands) {
        collect(yield.getValue(), operands);
        return yield;
    }

    @Override
    public J.SwitchExpression visitSwitchExpression(J.SwitchExpression other, List<Expression> operands) {
        return other;
    }
}
