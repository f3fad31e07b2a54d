package dev.ssotkit.rewrite.internal.index;

import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/** What only sources tell of constants and annotation elements: literal values (JLS 4.12.4), and whether there is a default. */
final class Constants {

    private final Map<String, Object> values = new HashMap<>();
    private final Set<String> defaults = new HashSet<>();

    void read(J.ClassDeclaration declaration) {
        for (Statement statement : declaration.getBody().getStatements()) {
            if (statement instanceof J.VariableDeclarations fields) {
                fields.getVariables().forEach(this::read);
            } else if (statement instanceof J.MethodDeclaration element
                    && element.getDefaultValue() != null
                    && element.getMethodType() != null) {
                defaults.add(key(element.getMethodType()));
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

    /** Whether an annotation element has a default; attribution shows none that is an empty array. */
    boolean hasDefault(JavaType.Method element) {
        return defaults.contains(key(element));
    }

    private static String key(JavaType.Method element) {
        return TypeNames.erasure(element.getDeclaringType()) + "#" + element.getName();
    }

    private static String key(JavaType.Variable field) {
        return TypeNames.erasure(field.getOwner()) + "#" + field.getName();
    }
}
