package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Aliases;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import org.jspecify.annotations.Nullable;
import org.openrewrite.groovy.tree.G;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** What part a word plays in a Groovy tree: attribution does not tell a variable from a class, nor a property. */
final class GroovyRoles {

    private GroovyRoles() {}

    /** Whether a word is a variable: it has a type and is not the name of that type. */
    static boolean isVariable(J.Identifier name, Aliases names) {
        TypeKey key = TypeKey.orNull(name.getType());
        return key != null && !name.getSimpleName().isEmpty() && !names.isNameOf(name.getSimpleName(), key);
    }

    /** Whether an expression is {@code T.class}; attribution gives it the type T. */
    static boolean isClassLiteral(@Nullable Expression expression) {
        return expression instanceof J.FieldAccess access
                && access.getSimpleName().equals("class");
    }

    /** Whether nothing but the run shows what type a value, or each of those that it holds, has. */
    static boolean isDynamic(@Nullable Expression value) {
        return value != null
                && (!TypeNames.isKnown(value.getType())
                        || TypeNames.erasure(value.getType()).equals("java.lang.Object")
                        || value.getType() instanceof JavaType.Array
                        || TypeUtils.isAssignableTo("java.lang.Iterable", value.getType()));
    }

    /** Whether a construction sets properties: {@code new Old(name: x)}. */
    public static boolean isNamed(J.NewClass construction) {
        return construction.getArguments().stream().anyMatch(G.MapEntry.class::isInstance);
    }

    /** The word by which a file knows what is kept in a variable or a field. */
    public static @Nullable String variableOf(Expression expression) {
        if (expression instanceof J.Identifier name) {
            return name.getSimpleName();
        }
        return expression instanceof J.FieldAccess access ? access.getSimpleName() : null;
    }

    static @Nullable TypeKey moving(RuleContext context, @Nullable JavaType type, Place place) {
        TypeKey key = context.hypothesis().keyOf(type);
        return context.hypothesis().movesAt(key, place) ? key : null;
    }
}
