package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.rewrite.internal.plan.Objection;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** The method that a call will lead to, what speaks against that, or neither: nothing there takes these arguments. */
record Reached(JavaType.@Nullable Method method, @Nullable Objection objection) {

    static final Reached NOTHING = new Reached(null, null);

    static Reached of(JavaType.Method method) {
        return new Reached(method, null);
    }

    static Reached blocked(String reason, String remedy) {
        return new Reached(null, new Objection(reason, remedy));
    }

    boolean isNothing() {
        return method == null && objection == null;
    }
}
