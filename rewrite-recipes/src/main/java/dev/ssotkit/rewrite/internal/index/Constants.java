package dev.ssotkit.rewrite.internal.index;

import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/** What only sources tell of constants and annotation elements: values (JLS 4.12.4), and whether there is a default. */
final class Constants {

    private final Map<String, ConstantExpression> values = new HashMap<>();
    private final Set<String> fields = new HashSet<>();
    private final Set<String> defaults = new HashSet<>();

    void read(J.ClassDeclaration declaration) {
        for (Statement statement : declaration.getBody().getStatements()) {
            if (statement instanceof J.VariableDeclarations variables) {
                variables.getVariables().forEach(this::read);
            } else if (statement instanceof J.MethodDeclaration element
                    && element.getDefaultValue() != null
                    && element.getMethodType() != null) {
                defaults.add(key(element.getMethodType()));
            }
        }
    }

    private void read(J.VariableDeclarations.NamedVariable variable) {
        JavaType.Variable field = variable.getVariableType();
        if (field == null) {
            return;
        }
        fields.add(key(field));
        ConstantExpression value = ConstantExpression.of(variable.getInitializer(), Constants::key);
        if (value != null && Members.mayBeConstant(field)) {
            values.put(key(field), value);
        }
    }

    /** The value of a constant of the map's types, if its source is in the run; constants of other types by name. */
    Optional<Object> valueOf(JavaType.Variable field) {
        ConstantExpression value = values.get(key(field));
        return value == null ? Optional.empty() : Optional.of(value.resolved(values::get, 0));
    }

    /** What a constant of the map's types is, by its key. */
    @Nullable
    ConstantExpression written(String key) {
        return values.get(key);
    }

    /** Whether the source of a field is in the run, and its value is no constant expression. */
    boolean isNone(JavaType.Variable field) {
        return fields.contains(key(field)) && !values.containsKey(key(field));
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
