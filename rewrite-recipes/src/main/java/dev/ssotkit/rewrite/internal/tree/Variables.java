package dev.ssotkit.rewrite.internal.tree;

import dev.ssotkit.rewrite.internal.types.TypeNames;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Names for variables and fields. Two locals of one name in one method share theirs: attribution tells no more. */
public final class Variables {

    private Variables() {}

    /** The variable that an expression reads, or null. */
    public static @Nullable String keyOf(Expression expression) {
        return keyOf(variableOf(expression));
    }

    public static JavaType.@Nullable Variable variableOf(Expression expression) {
        if (expression instanceof J.Identifier name) {
            return name.getFieldType();
        }
        return expression instanceof J.FieldAccess access ? access.getName().getFieldType() : null;
    }

    /** What an assignment, or an operator like one, writes to (JLS 15.14.2, 15.15, 15.26); null of any other tree. */
    public static @Nullable Expression writtenBy(Object tree) {
        Expression written = tree instanceof J.Assignment simple
                ? simple.getVariable()
                : tree instanceof J.AssignmentOperation compound
                        ? compound.getVariable()
                        : tree instanceof J.Unary unary && unary.getOperator().isModifying()
                                ? unary.getExpression()
                                : null;
        return written == null ? null : written.unwrap();
    }

    /** Whether the variable at the cursor is written to where it stands. */
    public static boolean isWritten(Cursor variable) {
        Cursor around = variable.getParentTreeCursor();
        while (around.getValue() instanceof J.Parentheses<?>) {
            around = around.getParentTreeCursor();
        }
        return writtenBy(around.getValue()) == variable.getValue();
    }

    public static @Nullable String keyOf(JavaType.@Nullable Variable variable) {
        if (variable == null) {
            return null;
        }
        return variable.getOwner() instanceof JavaType.Method method
                ? TypeNames.erasure(method.getDeclaringType()) + "." + method.getName() + "#" + variable.getName()
                : keyInClassOf(variable);
    }

    /** The same without the method: where a Kotlin local is read, attribution shows the class as its owner. */
    public static @Nullable String keyInClassOf(JavaType.@Nullable Variable variable) {
        if (variable == null) {
            return null;
        }
        JavaType owner =
                variable.getOwner() instanceof JavaType.Method method ? method.getDeclaringType() : variable.getOwner();
        return TypeNames.erasure(owner) + "#" + variable.getName();
    }
}
