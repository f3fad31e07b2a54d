package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Functions;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Blocks uses for which the canonical type would need to be of the same shape: lambdas, annotations, switches. */
public final class ShapePlanner {

    private final RuleContext context;

    public ShapePlanner(RuleContext context) {
        this.context = context;
    }

    /** A lambda or method reference as a value of the legacy type: canonical must be a function too (JLS 9.8). */
    public void plan(Expression function, Cursor cursor) {
        Entry entry = context.movingAt(function.getType(), Placement.of(cursor));
        if (entry == null) {
            return;
        }
        JavaType.FullyQualified canonical =
                context.hypothesis().canonical(entry).orElse(null);
        JavaType.Method before = Functions.methodOf(function.getType());
        JavaType.Method after = canonical != null && canonical.getKind() == JavaType.FullyQualified.Kind.Interface
                ? Functions.methodOf(canonical)
                : null;
        boolean isAlike = before != null
                && after != null
                && TypeNames.erasures(before.getParameterTypes()).equals(TypeNames.erasures(after.getParameterTypes()))
                && TypeNames.erasure(before.getReturnType()).equals(TypeNames.erasure(after.getReturnType()));
        if (!isAlike) {
            block(
                    function,
                    function.getType(),
                    entry,
                    "a lambda or method reference cannot be a " + RuleContext.canonical(entry),
                    "write a class, or let canonical be an interface with the same one method");
        }
    }

    /** An annotation: canonical must have the elements that are given, and need no others (JLS 9.7.1). */
    public void plan(J.Annotation annotation, Cursor cursor) {
        Entry entry = context.movingAt(annotation.getType(), Placement.of(cursor));
        JavaType.FullyQualified canonical =
                entry == null ? null : context.hypothesis().canonical(entry).orElse(null);
        JavaType.FullyQualified legacy = TypeUtils.asFullyQualified(annotation.getType());
        if (entry == null || canonical == null || legacy == null) {
            return;
        }
        new AnnotationShape(legacy, canonical, context)
                .objection(annotation, cursor)
                .ifPresent(objection ->
                        block(annotation, annotation.getType(), entry, objection.reason(), objection.remedy()));
    }

    /** A switch: the constants must be the same. */
    public void plan(J tree, Expression selector, Cursor cursor) {
        String place = Placement.of(cursor);
        JavaType type = selector.unwrap() == null
                ? selector.getType()
                : selector.unwrap().getType();
        Entry entry = context.movingAt(type, place);
        JavaType.FullyQualified legacy = TypeUtils.asFullyQualified(type);
        if (entry != null
                && legacy != null
                && !Set.copyOf(EnumConstants.of(legacy))
                        .equals(Set.copyOf(EnumConstants.of(
                                context.hypothesis().canonical(entry).orElse(null))))) {
            block(tree, type, entry, "a switch over other constants than canonical's", "give both the same constants");
        }
    }

    private void block(J tree, @Nullable JavaType type, Entry entry, String reason, String remedy) {
        String key = TypeNames.key(type);
        if (key != null) {
            context.blocked(tree, UseKind.TYPE, key, entry, new Objection(reason, remedy));
        }
    }
}
