package dev.ssotkit.rewrite.internal.index;

import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** The texts that constant expressions stand for (JLS 15.29), as far as this file or a class of the map writes them. */
public final class WrittenConstants {

    private final JavaSourceFile file;
    private final SourceIndex index;
    private final Map<String, ConstantExpression> initializers = new HashMap<>();
    private @Nullable Set<String> declared;

    /** Of one file. */
    public WrittenConstants(JavaSourceFile file, SourceIndex index) {
        this.file = file;
        this.index = index;
    }

    /** The text; null where only the run tells. */
    public @Nullable String textOf(Expression expression) {
        ConstantExpression written = ConstantExpression.of(expression, WrittenConstants::key);
        return written != null && written.resolved(this::known, 0) instanceof ConstantExpression.Value worked
                ? String.valueOf(worked.value())
                : null;
    }

    private @Nullable ConstantExpression known(String key) {
        if (declared == null) {
            declared = new HashSet<>();
            read(declared);
        }
        return declared.contains(key) ? initializers.get(key) : index.constant(key);
    }

    // Two variables of one name in one class, be one of them a parameter, share their key: then neither is known.
    private void read(Set<String> keys) {
        new JavaIsoVisitor<Integer>() {
            @Override
            public J.VariableDeclarations.NamedVariable visitVariable(
                    J.VariableDeclarations.NamedVariable variable, Integer p) {
                if (variable.getVariableType() != null) {
                    String key = key(variable.getVariableType());
                    ConstantExpression value = ConstantExpression.of(variable.getInitializer(), WrittenConstants::key);
                    if (!keys.add(key)) {
                        initializers.remove(key);
                    } else if (value != null) {
                        initializers.put(key, value);
                    }
                }
                return super.visitVariable(variable, p);
            }
        }.visit(file, 0);
    }

    // Where a Kotlin local is read, attribution shows the class as its owner.
    private static String key(JavaType.Variable variable) {
        JavaType owner =
                variable.getOwner() instanceof JavaType.Method method ? method.getDeclaringType() : variable.getOwner();
        return TypeNames.erasure(owner) + "#" + variable.getName();
    }
}
