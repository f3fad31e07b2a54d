package dev.ssotkit.rewrite.internal.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeTree;

/**
 * What the source of a Kotlin function says and attribution leaves out.
 *
 * @param nullability a character for the result and for each parameter: {@code ?} may be null, {@code !} may not,
 *     {@code .} unknown
 * @param parameters the names under which arguments can be passed
 * @param defaults for each parameter the source of its default; empty where it has none
 */
public record KotlinFunction(
        String nullability, boolean isOperator, boolean isInfix, List<String> parameters, List<String> defaults) {

    static KotlinFunction of(J.MethodDeclaration function, Cursor root) {
        StringBuilder nullability = new StringBuilder(mark(function.getReturnTypeExpression()));
        List<String> parameters = new ArrayList<>();
        List<String> defaults = new ArrayList<>();
        for (Statement parameter : function.getParameters()) {
            if (parameter instanceof J.VariableDeclarations declared) {
                J.VariableDeclarations.NamedVariable variable =
                        declared.getVariables().get(0);
                Expression value = variable.getInitializer();
                nullability.append(mark(declared.getTypeExpression()));
                parameters.add(variable.getSimpleName());
                defaults.add(value == null ? "" : value.printTrimmed(root));
            }
        }
        return new KotlinFunction(
                nullability.toString(), is("operator", function), is("infix", function), parameters, defaults);
    }

    private static boolean is(String keyword, J.MethodDeclaration function) {
        return function.getModifiers().stream().anyMatch(modifier -> keyword.equals(modifier.getKeyword()));
    }

    // An inferred type is as nullable as what it is inferred from, which the tree does not tell.
    static String mark(@Nullable TypeTree type) {
        if (type == null) {
            return ".";
        }
        return type instanceof J.NullableType ? "?" : "!";
    }
}
