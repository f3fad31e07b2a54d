package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Receivers;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/**
 * Blocks members with package access of a superclass that both types have: they are inherited from class to class of one
 * package only (JLS 8.2), and canonical may be in another.
 */
public final class PackageMembers implements Rule<Expression> {

    private final RuleContext context;

    /** Asked in one file. */
    public PackageMembers(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Expression>> constructs() {
        return Set.of(J.Identifier.class, J.FieldAccess.class, J.MethodInvocation.class, J.MemberReference.class);
    }

    @Override
    public void at(Expression use, Cursor cursor, Findings found) {
        if (use instanceof J.MethodInvocation call) {
            check(call, call.getSelect(), call.getMethodType(), cursor, found);
        } else if (use instanceof J.MemberReference reference) {
            check(reference, reference.getContaining(), reference.getMethodType(), cursor, found);
        } else if (use instanceof J.FieldAccess access && !TypeTrees.isTypeName(access)) {
            check(access, access.getTarget(), access.getName().getFieldType(), cursor, found);
        } else if (use instanceof J.Identifier name
                && !TypeTrees.isTypeName(name)
                && !(cursor.getParentTreeCursor().getValue() instanceof J.FieldAccess)
                && !(cursor.getParentTreeCursor().getValue() instanceof J.VariableDeclarations.NamedVariable declared
                        && declared.getName() == cursor.getValue())) {
            check(name, null, name.getFieldType(), cursor, found);
        }
    }

    private void check(
            J use, @Nullable Expression select, JavaType.@Nullable Method method, Cursor cursor, Findings found) {
        if (method != null && !method.isConstructor() && hasPackageAccess(method::hasFlags)) {
            check(use, select, method.getDeclaringType(), method.getName(), cursor, found);
        }
    }

    private void check(
            J use, @Nullable Expression select, JavaType.@Nullable Variable field, Cursor cursor, Findings found) {
        if (field != null
                && hasPackageAccess(field::hasFlags)
                && field.getOwner() instanceof JavaType.FullyQualified owner
                && !Members.isUnknownOwner(owner)) {
            check(use, select, owner, field.getName(), cursor, found);
        }
    }

    private static boolean hasPackageAccess(Predicate<Flag> flags) {
        return !flags.test(Flag.Public) && !flags.test(Flag.Protected) && !flags.test(Flag.Private);
    }

    private void check(
            J use,
            @Nullable Expression select,
            JavaType.FullyQualified owner,
            String member,
            Cursor cursor,
            Findings found) {
        JavaType.FullyQualified receiver =
                Receivers.callerOf(select, owner, cursor).through();
        if (receiver == null || owner.getKind() == JavaType.FullyQualified.Kind.Interface) {
            return;
        }
        for (JavaType.FullyQualified parent : Members.withSupertypes(receiver)) {
            Entry entry = context.movingAt(parent, parent == receiver ? Placement.of(cursor) : Place.of(receiver));
            JavaType.FullyQualified canonical =
                    entry == null ? null : context.hypothesis().canonical(entry).orElse(null);
            if (entry != null && canonical != null && isLost(owner, parent, canonical)) {
                found.blocked(
                        use,
                        UseKind.CALL,
                        TypeKey.of(parent),
                        entry,
                        new Objection(
                                RuleContext.canonical(entry) + " does not inherit " + member + " of "
                                        + TypeKey.of(owner) + ", which is for one package",
                                "make it protected or public"));
            }
        }
    }

    // What only the legacy type has above it is asked for in canonical elsewhere.
    private static boolean isLost(
            JavaType.FullyQualified owner, JavaType.FullyQualified legacy, JavaType.FullyQualified canonical) {
        String name = owner.getFullyQualifiedName();
        return legacy.isAssignableTo(name)
                && canonical.isAssignableTo(name)
                && Members.withSupertypes(canonical).stream()
                        .filter(between -> between.isAssignableTo(name))
                        .anyMatch(between -> !between.getPackageName().equals(owner.getPackageName()));
    }
}
