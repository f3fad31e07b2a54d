package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.Sink;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.groovy.tree.G;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Blocks closures, lists and maps that become objects of a type that moves: {@code Old old = [name: 'x']} constructs. */
final class Coercions implements Rule<Expression> {

    private final RuleContext context;

    Coercions(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Expression>> constructs() {
        return Set.of(J.TypeCast.class, G.ListLiteral.class, G.MapLiteral.class);
    }

    @Override
    public void at(Expression tree, Cursor cursor, Findings found) {
        JavaType type = tree instanceof J.TypeCast cast ? coercedBy(cast) : takerOf(cursor);
        TypeKey key = GroovyRoles.moving(context, type, Placement.of(cursor));
        if (key != null) {
            found.hold(
                    tree,
                    UseKind.CONSTRUCTION,
                    key,
                    new Objection(
                            "a closure, list or map becomes an object of " + key, "construct it, or write a class"));
        }
    }

    private static @Nullable JavaType coercedBy(J.TypeCast cast) {
        Expression value = cast.getExpression().unwrap();
        return value instanceof J.Lambda || value instanceof G.MapLiteral || value instanceof G.ListLiteral
                ? cast.getType()
                : null;
    }

    private @Nullable JavaType takerOf(Cursor literal) {
        Sink sink = context.flow().sinkOf(literal);
        return sink.at() == null ? null : sink.at().type();
    }
}
