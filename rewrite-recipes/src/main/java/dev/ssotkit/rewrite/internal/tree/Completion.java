package dev.ssotkit.rewrite.internal.tree;

import java.util.List;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** Whether statements can complete normally (JLS 14.22): what follows one that cannot does not compile. */
public final class Completion {

    private Completion() {}

    /** Whether control surely may reach the end of a statement that compiles; false where that is in doubt. */
    public static boolean isSure(Statement statement) {
        if (leaves(statement)) {
            return false;
        }
        if (statement instanceof J.Block block) {
            List<Statement> all = block.getStatements();
            return all.isEmpty() || isSure(all.get(all.size() - 1));
        }
        if (statement instanceof J.If choice) {
            return choice.getElsePart() == null
                    || isSure(choice.getThenPart())
                    || isSure(choice.getElsePart().getBody());
        }
        if (statement instanceof J.Synchronized locked) {
            return isSure(locked.getBody());
        }
        if (statement instanceof J.Try attempt) {
            return isSure(attempt.getBody()) && (attempt.getFinally() == null || isSure(attempt.getFinally()));
        }
        if (statement instanceof J.WhileLoop loop) {
            return isOpen(loop.getCondition().getTree());
        }
        if (statement instanceof J.ForLoop loop) {
            return isOpen(loop.getControl().getCondition());
        }
        return !(statement instanceof J.DoWhileLoop)
                && !(statement instanceof J.Switch)
                && !(statement instanceof J.Label);
    }

    // A constant condition may be true for ever.
    private static boolean isOpen(Expression condition) {
        Expression bare = condition.unwrap();
        return bare instanceof J.MethodInvocation
                || bare instanceof J.InstanceOf
                || bare instanceof J.Binary binary && (isOpen(binary.getLeft()) || isOpen(binary.getRight()));
    }

    /** Whether a block ends by leaving it. */
    public static boolean leavesAtItsEnd(J.Block block) {
        List<Statement> all = block.getStatements();
        return !all.isEmpty() && leaves(all.get(all.size() - 1));
    }

    private static boolean leaves(Statement statement) {
        return statement instanceof J.Return
                || statement instanceof J.Throw
                || statement instanceof J.Break
                || statement instanceof J.Continue
                || statement instanceof J.Yield;
    }

    /** Whether it matters to nothing that the statement at a cursor completes: no code follows it. */
    public static boolean isLast(Cursor statement) {
        Object child = statement.getValue();
        for (Cursor around = statement.getParentTreeCursor(); ; around = around.getParentTreeCursor()) {
            Object tree = around.getValue();
            if (tree instanceof J.MethodDeclaration
                    || tree instanceof J.Lambda
                    || tree instanceof J.WhileLoop
                    || tree instanceof J.ForLoop
                    || tree instanceof J.ForEachLoop) {
                return true;
            }
            boolean endsWithIt = tree instanceof J.Block block
                    && block.getStatements().indexOf(child)
                            == block.getStatements().size() - 1;
            if (!endsWithIt) {
                return tree instanceof J.If choice && choice.getElsePart() == null;
            }
            child = tree;
        }
    }
}
