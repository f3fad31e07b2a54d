package dev.ssotkit.rewrite.internal.rule.values;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Ancestors;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeParameters;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Blocks members of a value whose type becomes a raw one, for canonical has type parameters and the legacy type none: what a
 * member takes and yields is erased then, whether it mentions the parameters or not (JLS 4.8).
 */
public final class RawReceivers implements Rule<Expression> {

    private final RuleContext context;

    /** Asked in one file. */
    public RawReceivers(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Expression>> constructs() {
        return Set.of(J.MethodInvocation.class, J.MemberReference.class, J.FieldAccess.class);
    }

    @Override
    public void at(Expression tree, Cursor cursor, Findings found) {
        if (tree instanceof J.MethodInvocation call
                && call.getSelect() != null
                && isErased(call, call.getMethodType())) {
            check(tree, call.getSelect(), call.getSimpleName(), cursor, found);
        } else if (tree instanceof J.MemberReference reference && isErased(reference, reference.getMethodType())) {
            check(tree, reference.getContaining(), reference.getReference().getSimpleName(), cursor, found);
        } else if (tree instanceof J.FieldAccess access
                && isErased(access.getName().getFieldType())) {
            check(tree, access.getTarget(), access.getSimpleName(), cursor, found);
        }
    }

    private boolean isErased(Expression call, JavaType.@Nullable Method original) {
        JavaType.Method replacement = context.plan().methodOf(call.getId());
        JavaType.Method method = replacement == null ? original : replacement;
        return method != null
                && !method.isConstructor()
                && !method.hasFlags(Flag.Static)
                && Ancestors.isErasedWithItsClass(method);
    }

    private static boolean isErased(JavaType.@Nullable Variable field) {
        return field != null && !field.hasFlags(Flag.Static) && Ancestors.isGeneric(field.getType());
    }

    private void check(Expression tree, Expression receiver, String member, Cursor cursor, Findings found) {
        Place place = Placement.of(cursor);
        JavaType.FullyQualified legacy = TypeUtils.asFullyQualified(receiver.getType());
        Entry entry = legacy == null ? null : context.movingAt(legacy, place);
        JavaType.FullyQualified canonical =
                entry == null ? null : context.hypothesis().canonical(entry).orElse(null);
        if (legacy != null && entry != null && canonical != null && TypeParameters.becomesRaw(legacy, canonical)) {
            found.blocked(
                    tree,
                    UseKind.CALL,
                    TypeKey.of(legacy),
                    entry,
                    new Objection(
                            TypeParameters.written(canonical) + " has type parameters and " + TypeKey.of(legacy)
                                    + " none: what " + member + " takes and yields would be erased",
                            "give both the same type parameters"));
        }
    }
}
