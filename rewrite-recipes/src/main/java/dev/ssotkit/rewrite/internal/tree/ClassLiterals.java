package dev.ssotkit.rewrite.internal.tree;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Expressions that yield a class that is known from the text: {@code T.class}, {@code T::class.java}, {@code t.getClass()},
 * {@code t.javaClass}. */
public final class ClassLiterals {

    private static final Set<String> OF_KOTLIN = Set.of("java", "javaObjectType");

    private ClassLiterals() {}

    /** The type whose class an expression yields; null for any other expression. */
    public static @Nullable JavaType typeOf(Expression expression) {
        Expression bare = expression.unwrap();
        if (bare instanceof J.FieldAccess access) {
            if (access.getSimpleName().equals("class")) {
                return access.getTarget().getType();
            }
            if (access.getSimpleName().equals("javaClass")) {
                return access.getTarget().getType();
            }
            return OF_KOTLIN.contains(access.getSimpleName()) ? typeOf(access.getTarget()) : null;
        }
        if (bare instanceof J.MemberReference reference
                && reference.getReference().getSimpleName().equals("class")) {
            return reference.getContaining().getType();
        }
        return bare instanceof J.MethodInvocation call
                        && call.getSimpleName().equals("getClass")
                        && call.getSelect() != null
                        && Effects.given(call.getArguments()).isEmpty()
                ? call.getSelect().getType()
                : null;
    }
}
