package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Gives the names of nested types their types: where something is read from one or called on it, attribution shows each
 * name of the path with the type of the first.
 */
final class NestedPaths {

    private final Hypothesis hypothesis;

    NestedPaths(Hypothesis hypothesis) {
        this.hypothesis = hypothesis;
    }

    /** A name with its own type, and all names before it. */
    J.FieldAccess of(J.FieldAccess name) {
        if (!TypeTrees.isTypeName(name) || !(name.getTarget() instanceof J.FieldAccess || isFirst(name.getTarget()))) {
            return name;
        }
        Expression target = name.getTarget() instanceof J.FieldAccess outer ? of(outer) : name.getTarget();
        J.FieldAccess seen = target == name.getTarget() ? name : name.withTarget(target);
        JavaType.FullyQualified nested =
                isShownAs(name.getType(), name.getTarget().getType()) ? nestedIn(target.getType(), name) : null;
        return nested == null ? seen : seen.withType(nested);
    }

    /** A call with the type that it is made on. */
    J.MethodInvocation of(J.MethodInvocation call) {
        if (!(call.getSelect() instanceof J.FieldAccess name)) {
            return call;
        }
        J.FieldAccess seen = of(name);
        return seen == name ? call : call.withSelect(seen);
    }

    private static boolean isFirst(Expression name) {
        return name instanceof J.Identifier && TypeTrees.isTypeName(name);
    }

    private static boolean isShownAs(@Nullable JavaType type, @Nullable JavaType outer) {
        TypeKey key = TypeKey.orNull(type);
        return key != null && key.equals(TypeKey.orNull(outer));
    }

    private JavaType.@Nullable FullyQualified nestedIn(@Nullable JavaType outer, J.FieldAccess name) {
        JavaType.FullyQualified around = TypeUtils.asFullyQualified(outer);
        TypeKey nested = around == null ? null : TypeKey.of(TypeKey.of(around).name() + "." + name.getSimpleName());
        return nested == null || hypothesis.entryOf(nested) == null
                ? null
                : hypothesis.index().find(nested).orElse(null);
    }
}
