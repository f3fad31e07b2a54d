package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Objection;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** What a construction or call becomes, or why it cannot: exactly one of change and problem, or neither of both. */
public record Replacement(
        @Nullable Change change,
        JavaType.@Nullable Method method,
        @Nullable Objection objection) {

    static Replacement of(Change change, JavaType.Method method) {
        return new Replacement(change, method, null);
    }

    /** The call stays as it is written and reaches another method. */
    static Replacement sameCall(JavaType.Method method) {
        return new Replacement(null, method, null);
    }

    static Replacement blocked(String reason, String remedy) {
        return new Replacement(null, null, new Objection(reason, remedy));
    }

    /** @param option the one of the map that names the type */
    static Replacement notVisible(TypeName type, String option) {
        return blocked(
                "not visible: nothing in this run shows the members of " + type.binaryName(),
                "run the recipe where its source is, or correct `" + option + "`");
    }
}
