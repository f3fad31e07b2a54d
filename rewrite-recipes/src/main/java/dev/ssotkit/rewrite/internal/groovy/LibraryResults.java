package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.Sink;
import dev.ssotkit.rewrite.internal.tree.PropertyAccess;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Blocks a type where a library hands out values of it: attribution does not show where Groovy passes them on, so no rule
 * can say that the code around takes what they go on to be.
 */
final class LibraryResults implements Rule<Expression> {

    private static final Set<Sink.Kind> HARMLESS = EnumSet.of(Sink.Kind.DISCARDED, Sink.Kind.TEXT, Sink.Kind.COMPARED);

    private final RuleContext context;

    LibraryResults(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Expression>> constructs() {
        return Set.of(J.MethodInvocation.class, J.FieldAccess.class);
    }

    @Override
    public void at(Expression value, Cursor cursor, Findings found) {
        JavaType.Method method = methodOf(value);
        if (method == null
                || context.hypothesis()
                        .index()
                        .isDeclaredInSource(method.getDeclaringType().getFullyQualifiedName())
                || context.plan().methodOf(value.getId()) != null) {
            return;
        }
        Place place = Placement.of(cursor);
        PlacedType given =
                new PlacedType(method.getReturnType(), context.placement().of(method, place));
        PlacedType taken = new PlacedType(method.getReturnType(), place);
        if (!context.fit().mentionsAgree(given, taken)
                && !HARMLESS.contains(context.flow().sinkOf(cursor).kind())) {
            Objection objection = new Objection(
                    given.place()
                            + " hands it out and is not in this run, and Groovy finds out where it goes at run time only",
                    "move that library first, or write this in Java");
            found.blockMentioned(value, UseKind.CALL, taken, objection);
        }
    }

    private static JavaType.@Nullable Method methodOf(Expression value) {
        if (value instanceof J.MethodInvocation call) {
            return call.getMethodType();
        }
        JavaType.FullyQualified owner = value instanceof J.FieldAccess access && PropertyAccess.is(access)
                ? TypeUtils.asFullyQualified(access.getTarget().getType())
                : null;
        GroovyProperty property =
                owner == null ? null : GroovyProperty.of(owner, ((J.FieldAccess) value).getSimpleName(), false);
        return property == null ? null : property.getter();
    }
}
