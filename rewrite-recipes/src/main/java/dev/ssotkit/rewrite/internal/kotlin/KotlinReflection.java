package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/** Blocks {@code A::class} where the type is constructed from it. */
final class KotlinReflection implements Rule<J.MemberReference> {

    private static final Set<String> REFLECTIVE = Set.of(
            "newInstance",
            "getConstructor",
            "getDeclaredConstructor",
            "getConstructors",
            "getDeclaredConstructors",
            "constructors",
            "declaredConstructors",
            "primaryConstructor",
            "createInstance",
            "objectInstance");

    private final RuleContext context;

    KotlinReflection(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J.MemberReference>> constructs() {
        return Set.of(J.MemberReference.class);
    }

    @Override
    public void at(J.MemberReference reference, Cursor cursor, Findings found) {
        TypeKey key = context.hypothesis().keyOf(reference.getContaining().getType());
        if (key != null
                && context.hypothesis().movesAt(key, Placement.of(cursor))
                && reference.getReference().getSimpleName().equals("class")
                && isReflected(cursor)) {
            found.hold(
                    reference,
                    UseKind.TYPE,
                    key,
                    new Objection("reflection constructs " + key, "ask the accessor instead"));
        }
    }

    // A::class.java.getDeclaredConstructor().newInstance(): the chain of members that are selected on the class.
    private static boolean isReflected(Cursor cursor) {
        Object child = cursor.getValue();
        for (var around = cursor.getParentTreeCursor(); ; around = around.getParentTreeCursor()) {
            if (around.getValue() instanceof J.FieldAccess access && access.getTarget() == child) {
                if (REFLECTIVE.contains(access.getSimpleName())) {
                    return true;
                }
            } else if (around.getValue() instanceof J.MethodInvocation call && call.getSelect() == child) {
                if (REFLECTIVE.contains(call.getSimpleName())) {
                    return true;
                }
            } else {
                return false;
            }
            child = around.getValue();
        }
    }
}
