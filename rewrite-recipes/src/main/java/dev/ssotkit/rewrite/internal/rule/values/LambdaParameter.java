package dev.ssotkit.rewrite.internal.rule.values;

import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/**
 * A parameter of a lambda (JLS 15.27.1), {@code it} among them.
 *
 * @param isNamed whether its type is written or the parameter is read: what nobody names is whatever it is
 * @param declared null where it is not declared
 * @param read null where it is not read
 */
record LambdaParameter(
        boolean isNamed,
        @Nullable JavaType declared,
        @Nullable JavaType read) {

    static LambdaParameter of(J.Lambda lambda, int index) {
        List<J> written = lambda.getParameters().getParameters();
        J.VariableDeclarations declared =
                index < written.size() && written.get(index) instanceof J.VariableDeclarations variable
                        ? variable
                        : null;
        List<J.Identifier> reads =
                named(declared == null ? "it" : declared.getVariables().get(0).getSimpleName(), lambda.getBody());
        return new LambdaParameter(
                !reads.isEmpty() || declared != null && declared.getTypeExpression() != null,
                declared == null ? null : declared.getVariables().get(0).getType(),
                reads.isEmpty() ? null : reads.get(0).getType());
    }

    private static List<J.Identifier> named(String name, J body) {
        List<J.Identifier> words = new ArrayList<>();
        new JavaIsoVisitor<List<J.Identifier>>() {
            @Override
            public J.Identifier visitIdentifier(J.Identifier word, List<J.Identifier> found) {
                if (word.getSimpleName().equals(name)) {
                    found.add(word);
                }
                return word;
            }
        }.visit(body, words);
        return words;
    }

    /**
     * What it is used as. What stands for a type variable only a use shows; Groovy's attribution shows nothing else.
     *
     * @param given what the function is handed
     */
    PlacedType taken(PlacedType given, Place place) {
        JavaType type = declared != null ? declared : isVariable(given.type()) ? read : given.type();
        return new PlacedType(type, place);
    }

    static boolean isVariable(@Nullable JavaType type) {
        return type instanceof JavaType.GenericTypeVariable variable
                && !variable.getName().equals("?");
    }
}
