package dev.ssotkit.rewrite.internal.tree;

import dev.ssotkit.rewrite.internal.types.TypeNames;
import org.jspecify.annotations.Nullable;
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
