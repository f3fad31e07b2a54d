package dev.ssotkit.rewrite.scan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/** The values of constants that are literals (JLS 4.12.4): the compiler copies them to where they are read. */
final class Constants {

    private final Map<String, Object> values = new HashMap<>();

    void read(J.ClassDeclaration declaration) {
        for (Statement statement : declaration.getBody().getStatements()) {
            if (statement instanceof J.VariableDeclarations fields) {
                fields.getVariables().forEach(this::read);
            }
        }
    }

    private void read(J.VariableDeclarations.NamedVariable variable) {
        JavaType.Variable field = variable.getVariableType();
        Object value = valueOf(variable.getInitializer());
        if (field != null && value != null && field.hasFlags(Flag.Static, Flag.Final)) {
            values.put(key(field), value);
        }
    }

    private static @Nullable Object valueOf(@Nullable Expression initializer) {
        Expression bare = initializer == null ? null : initializer.unwrap();
        if (bare instanceof J.Unary unary
                && unary.getOperator() == J.Unary.Type.Negative
                && unary.getExpression() instanceof J.Literal literal) {
            return "-" + literal.getValue();
        }
        return bare instanceof J.Literal literal ? literal.getValue() : null;
    }

    /** The value of a constant of the map's types, if its source is in the run and it is a literal there. */
    Optional<Object> valueOf(JavaType.Variable field) {
        return Optional.ofNullable(values.get(key(field)));
    }

    private static String key(JavaType.Variable field) {
        return TypeNames.erasure(field.getOwner()) + "#" + field.getName();
    }
}
