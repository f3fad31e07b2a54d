package dev.ssotkit.rewrite.plan;

import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** What a construction or call becomes, or why it cannot: exactly one of change and problem, or neither of both. */
record Resolution(
        @Nullable Change change,
        JavaType.@Nullable Method method,
        @Nullable Problem problem) {

    static Resolution of(Change change, JavaType.Method method) {
        return new Resolution(change, method, null);
    }

    /** The call stays as it is written and reaches another method. */
    static Resolution sameCall(JavaType.Method method) {
        return new Resolution(null, method, null);
    }

    static Resolution blocked(String reason, String remedy) {
        return new Resolution(null, null, new Problem(reason, remedy));
    }
}
