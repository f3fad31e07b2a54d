package dev.ssotkit.rewrite.internal.tree;

import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** {@code this} and {@code super}, with the name of a class before them or without (JLS 15.8.3, 15.8.4, 15.11.2). */
public final class SelfReferences {

    private SelfReferences() {}

    /** Whether an expression is one of both. */
    public static boolean is(@Nullable Expression expression) {
        return isSuper(expression) || "this".equals(wordOf(expression));
    }

    /** Whether an expression is {@code super}. */
    public static boolean isSuper(@Nullable Expression expression) {
        return "super".equals(wordOf(expression));
    }

    private static @Nullable String wordOf(@Nullable Expression expression) {
        if (expression instanceof J.Identifier name) {
            return name.getSimpleName();
        }
        return expression instanceof J.FieldAccess access ? access.getSimpleName() : null;
    }
}
