package dev.ssotkit.rewrite.internal.tree;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** The texts that constant expressions stand for (JLS 15.29), as far as this file writes them. */
public final class WrittenConstants {

    private final JavaSourceFile file;
    private final Function<JavaType.Variable, Optional<Object>> elsewhere;
    private @Nullable Map<String, Expression> initializers;

    /**
     * Of one file.
     *
     * @param elsewhere the values of constants that other files declare
     */
    public WrittenConstants(JavaSourceFile file, Function<JavaType.Variable, Optional<Object>> elsewhere) {
        this.file = file;
        this.elsewhere = elsewhere;
    }

    /** The text; null where only the run tells. */
    public @Nullable String textOf(Expression expression) {
        Expression bare = expression.unwrap();
        if (bare instanceof J.Literal literal) {
            return literal.getValue() == null ? null : String.valueOf(literal.getValue());
        }
        if (bare instanceof J.Binary sum && sum.getOperator() == J.Binary.Type.Addition) {
            String left = textOf(sum.getLeft());
            String right = textOf(sum.getRight());
            return left == null || right == null ? null : left + right;
        }
        JavaType.Variable variable = bare == null ? null : Variables.variableOf(bare);
        if (variable == null || !variable.hasFlags(Flag.Final)) {
            return null;
        }
        Expression initializer = initializers().get(Variables.keyInClassOf(variable));
        return initializer != null
                ? textOf(initializer)
                : elsewhere.apply(variable).map(String::valueOf).orElse(null);
    }

    private Map<String, Expression> initializers() {
        if (initializers == null) {
            Map<String, Expression> found = new HashMap<>();
            Set<String> several = new HashSet<>();
            new JavaIsoVisitor<Integer>() {
                @Override
                public J.VariableDeclarations.NamedVariable visitVariable(
                        J.VariableDeclarations.NamedVariable variable, Integer p) {
                    String key = Variables.keyInClassOf(variable.getVariableType());
                    if (variable.getInitializer() != null
                            && key != null
                            && found.put(key, variable.getInitializer()) != null) {
                        several.add(key);
                    }
                    return super.visitVariable(variable, p);
                }
            }.visit(file, 0);
            found.keySet().removeAll(several);
            initializers = found;
        }
        return initializers;
    }
}
