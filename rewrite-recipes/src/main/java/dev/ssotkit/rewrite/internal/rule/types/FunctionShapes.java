package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Functions;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Blocks lambdas and method references as values of the legacy type, unless canonical is a like function (JLS 9.8). */
public final class FunctionShapes implements Rule<Expression> {

    private final RuleContext context;

    /** Asked in one file. */
    public FunctionShapes(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Expression>> constructs() {
        return Set.of(J.Lambda.class, J.MemberReference.class);
    }

    @Override
    public void at(Expression function, Cursor cursor, Findings found) {
        if (function instanceof J.MemberReference reference && context.dialect().isChosenAtRunTime(reference)) {
            return;
        }
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
                    "write a class, or let canonical be an interface with the same one method",
                    found);
        }
    }

    private void block(J tree, @Nullable JavaType type, Entry entry, String reason, String remedy, Findings found) {
        TypeKey key = TypeKey.orNull(type);
        if (key != null) {
            found.blocked(tree, UseKind.TYPE, key, entry, new Objection(reason, remedy));
        }
    }
}
