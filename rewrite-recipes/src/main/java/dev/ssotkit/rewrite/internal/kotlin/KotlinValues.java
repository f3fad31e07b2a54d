package dev.ssotkit.rewrite.internal.kotlin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.kotlin.tree.K;

/** What is a value in Kotlin and none in Java: {@code this} under its own tree, operators, and statements. */
final class KotlinValues {

    private KotlinValues() {}

    /** The type of one that attribution shows, be it as a whole. */
    static @Nullable JavaType typeOf(Expression tree) {
        if (tree instanceof K.StatementExpression statement
                && statement.getStatement() instanceof J.ClassDeclaration object) {
            return object.getType();
        }
        boolean isTyped = tree instanceof K.This
                || tree instanceof K.Unary
                || tree instanceof K.Binary
                || tree instanceof K.When
                || tree instanceof J.Unary
                || tree instanceof J.Binary;
        return isTyped ? tree.getType() : null;
    }

    /** Whether the value of a statement, which has no type of its own, is that of what stands in it. */
    static boolean passesOn(Cursor tree, Object child) {
        Object inner = child;
        for (Cursor around = tree; ; around = around.getParentTreeCursor()) {
            Object outer = around.getValue();
            if (outer instanceof K.StatementExpression) {
                return true;
            }
            if (!yields(outer, inner, around)) {
                return false;
            }
            inner = outer;
        }
    }

    // Which part of a statement is its value: branches, not conditions, and never what follows `finally`.
    private static boolean yields(Object statement, Object part, Cursor cursor) {
        if (statement instanceof J.Try attempt) {
            return attempt.getFinally() != part;
        }
        if (statement instanceof J.Block block) {
            List<Statement> statements = block.getStatements();
            return !statements.isEmpty()
                    && statements.get(statements.size() - 1) == part
                    && isBranch(cursor.getParentTreeCursor().getValue());
        }
        return isBranch(statement) && !(part instanceof J.ControlParentheses<?>)
                || statement instanceof K.ExpressionStatement
                || statement instanceof J.Label;
    }

    private static boolean isBranch(Object tree) {
        return tree instanceof J.If
                || tree instanceof J.If.Else
                || tree instanceof J.Try
                || tree instanceof J.Try.Catch;
    }
}
