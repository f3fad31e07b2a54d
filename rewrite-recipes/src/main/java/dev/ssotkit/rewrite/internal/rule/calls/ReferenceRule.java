package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Asked of the method references that name constructors, or of the others; both become lambdas where they have to. */
abstract class ReferenceRule implements Rule<J.MemberReference> {

    final RuleContext context;
    private final boolean ofConstructors;
    private final LambdaForm lambdas;

    ReferenceRule(RuleContext context, boolean ofConstructors) {
        this.context = context;
        this.ofConstructors = ofConstructors;
        this.lambdas = new LambdaForm(context);
    }

    @Override
    public final Set<Class<? extends J.MemberReference>> constructs() {
        return Set.of(J.MemberReference.class);
    }

    @Override
    public final void at(J.MemberReference reference, Cursor cursor, Findings found) {
        if (TypeTrees.isConstructor(reference) == ofConstructors
                && !context.dialect().isChosenAtRunTime(reference)) {
            atReference(reference, cursor, found);
        }
    }

    /** Says what it finds at a reference of its sort. */
    abstract void atReference(J.MemberReference reference, Cursor cursor, Findings found);

    /**
     * What stands against a reference that is exact today and no more (JLS 15.13.1): where the compiler infers from it, it
     * would tell nothing.
     */
    final @Nullable Objection exactness(
            JavaType.Method method,
            JavaType.FullyQualified searched,
            JavaType.@Nullable Method replacement,
            Cursor cursor) {
        if (replacement == null
                || !context.dialect().hasLambdasForReferences()
                || !isExact(searched, method)
                || isExact(replacement.getDeclaringType(), replacement)
                || LambdaForm.hasCertainTarget(cursor)) {
            return null;
        }
        return new Objection(
                replacement.getDeclaringType().getFullyQualifiedName() + " has several methods " + replacement.getName()
                        + ": the reference tells the compiler less than it does today",
                "write it as a lambda with the types of its parameters");
    }

    private static boolean isExact(JavaType.FullyQualified type, JavaType.Method method) {
        return !method.hasFlags(Flag.Varargs)
                && Members.overloads(type, method).stream()
                                .filter(each -> !each.hasFlags(Flag.Private))
                                .map(each -> TypeNames.erasures(each.getParameterTypes()))
                                .distinct()
                                .count()
                        == 1;
    }

    /**
     * What stands against another method in its place, where a lambda does not say the same either.
     *
     * @param isUnbound whether the function's first parameter is what the method is called on
     */
    final @Nullable Objection form(
            J.MemberReference reference,
            JavaType.Method method,
            Change.Call call,
            boolean isUnbound,
            Cursor cursor,
            Findings found) {
        Objection objection = ReferenceForm.objection(reference, method, call, isUnbound ? 1 : 0);
        if (objection == null) {
            return null;
        }
        List<String> names = lambdas.of(reference, method, isUnbound, cursor).orElse(null);
        found.lambda(reference, names);
        return names == null ? objection : null;
    }
}
