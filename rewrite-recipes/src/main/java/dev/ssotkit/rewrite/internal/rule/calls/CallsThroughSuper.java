package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.tree.SelfReferences;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.JavaType;

/** {@code super.m()}, {@code A.super.m()}, {@code super::m}: there must be a body to run (JLS 15.12.3, 15.13.1). */
final class CallsThroughSuper {

    private CallsThroughSuper() {}

    /** What speaks against reaching a method from where a call or reference selects it. */
    static @Nullable Objection objection(@Nullable Expression select, JavaType.@Nullable Method replacement) {
        if (replacement == null) {
            return null;
        }
        TypeKey owner = TypeKey.of(replacement.getDeclaringType());
        if (SelfReferences.isSuper(select) && Members.isAbstract(replacement)) {
            return new Objection(
                    "a call through `super`, and " + replacement.getName() + " of " + owner + " is abstract",
                    "give it a body there");
        }
        return null;
    }
}
