package dev.ssotkit.rewrite.plan;

import dev.ssotkit.rewrite.scan.TypeNames;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Names for variables and fields. Two locals of one name in one method share theirs: attribution tells no more. */
final class Variables {

    private Variables() {}

    /** The variable that an expression reads, or null. */
    static @Nullable String keyOf(Expression expression) {
        if (expression instanceof J.Identifier name) {
            return keyOf(name.getFieldType());
        }
        return expression instanceof J.FieldAccess access
                ? keyOf(access.getName().getFieldType())
                : null;
    }

    static @Nullable String keyOf(JavaType.@Nullable Variable variable) {
        if (variable == null) {
            return null;
        }
        String owner = variable.getOwner() instanceof JavaType.Method method
                ? TypeNames.erasure(method.getDeclaringType()) + "." + method.getName()
                : TypeNames.erasure(variable.getOwner());
        return owner + "#" + variable.getName();
    }
}
