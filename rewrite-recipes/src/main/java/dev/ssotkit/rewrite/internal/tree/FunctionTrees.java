package dev.ssotkit.rewrite.internal.tree;

import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** Lambdas and method references as trees. */
public final class FunctionTrees {

    private FunctionTrees() {}

    /** Whether an expression is one, or a choice that may be one. */
    public static boolean isFunction(Expression expression) {
        Expression bare = expression.unwrap();
        return bare instanceof J.Lambda
                || bare instanceof J.MemberReference
                || bare instanceof J.Ternary choice
                        && (isFunction(choice.getTruePart()) || isFunction(choice.getFalsePart()));
    }

    /** What the {@code return} statements of a function's body yield, those of classes and functions in it left out. */
    public static List<Expression> returnedBy(J body) {
        List<Expression> results = new ArrayList<>();
        new OwnCode<List<Expression>>() {
            @Override
            public J.Return visitReturn(J.Return returned, List<Expression> found) {
                if (returned.getExpression() != null) {
                    found.add(returned.getExpression());
                }
                return returned;
            }
        }.visit(body, results);
        return results;
    }
}
