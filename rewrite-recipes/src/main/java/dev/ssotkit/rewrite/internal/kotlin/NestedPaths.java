package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.hypothesis.ImportedNames;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Gives the names of nested types their types: where something is read from one or called on it, attribution shows each
 * name of the path with the type of the first, and one that is imported with that of the class around it.
 */
final class NestedPaths {

    private final Hypothesis hypothesis;
    private final ImportedNames imported;

    NestedPaths(JavaSourceFile file, Hypothesis hypothesis) {
        this.hypothesis = hypothesis;
        this.imported = new ImportedNames(file, hypothesis);
    }

    /** A name that is imported alone, with its own type. */
    J.Identifier of(J.Identifier word) {
        TypeKey around = TypeTrees.isTypeName(word) ? TypeKey.orNull(word.getType()) : null;
        if (around == null || hypothesis.entryOf(around) == null) {
            return word;
        }
        TypeKey key = imported.find(word.getSimpleName());
        return key == null || !around.equals(key.outer())
                ? word
                : hypothesis.index().find(key).<J.Identifier>map(word::withType).orElse(word);
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
