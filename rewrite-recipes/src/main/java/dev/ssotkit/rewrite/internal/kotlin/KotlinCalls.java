package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.KotlinNulls;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.index.KotlinDeclarations;
import dev.ssotkit.rewrite.internal.index.KotlinFunction;
import dev.ssotkit.rewrite.internal.plan.Finding;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.Sink;
import dev.ssotkit.rewrite.internal.rule.hazards.SharedInstance;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;
import org.openrewrite.java.tree.TypeUtils;
import org.openrewrite.kotlin.marker.IndexedAccess;
import org.openrewrite.kotlin.marker.Infix;

/** Calls as only Kotlin has them: scope functions, named and defaulted arguments. */
final class KotlinCalls implements Rule<MethodCall> {

    private static final Set<String> CONFIGURING = Set.of("apply", "also", "run", "with");

    private final RuleContext context;
    private final KotlinNulls nulls;
    private final KotlinArguments passing;

    KotlinCalls(RuleContext context) {
        this.context = context;
        this.nulls = new KotlinNulls(context.hypothesis().index());
        this.passing = new KotlinArguments(context.hypothesis().index());
    }

    @Override
    public Set<Class<? extends MethodCall>> constructs() {
        return Set.of(J.MethodInvocation.class, J.NewClass.class, J.MemberReference.class);
    }

    @Override
    public void at(MethodCall call, Cursor cursor, Findings found) {
        if (call instanceof J.MethodInvocation invocation) {
            invocation(invocation, cursor, found);
        } else if (call instanceof J.NewClass construction) {
            arguments(construction, found);
        } else if (call instanceof J.MemberReference reference) {
            reference(reference, found);
        }
    }

    private void invocation(J.MethodInvocation call, Cursor cursor, Findings found) {
        JavaType.Method method = call.getMethodType();
        if (method != null && isLibrary(method)) {
            Expression subject = call.getSelect() != null
                    ? call.getSelect()
                    : call.getArguments().get(0);
            hazard(call, subject, cursor, found);
        }
        if (method != null) {
            hidden(call, method, cursor, found);
        }
        arguments(call, found);
    }

    // T::f finds a companion's function only under the companion's own name.
    private void reference(J.MemberReference reference, Findings found) {
        JavaType.Method original = reference.getMethodType();
        JavaType.Method replacement = context.plan().methodOf(reference.getId());
        if (original == null || replacement == null) {
            return;
        }
        Objection objection = context.hypothesis()
                                .index()
                                .isKotlin(replacement.getDeclaringType().getFullyQualifiedName())
                        && replacement.hasFlags(Flag.Static)
                ? new Objection("a reference to a companion's function", "write it as a lambda first")
                : nulls.objection(original, replacement, List.of());
        if (objection != null) {
            found.hold(reference, original.getDeclaringType(), objection);
        }
    }

    private static boolean isLibrary(JavaType.Method method) {
        return method.getDeclaringType().getFullyQualifiedName().startsWith("kotlin.");
    }

    private void hazard(J.MethodInvocation call, Expression subject, Cursor cursor, Findings found) {
        TypeKey key = TypeKey.orNull(subject.getType());
        Entry entry = context.movingAt(subject.getType(), Placement.of(cursor));
        String name = call.getSimpleName();
        if (CONFIGURING.contains(name)) {
            found.add(new Finding.Configures(call, name, false, subject, key, entry));
        } else if (entry != null && key != null && (name.equals("use") || name.equals("synchronized"))) {
            boolean isClosed = name.equals("use");
            Objection objection = SharedInstance.ofValue(isClosed ? Sink.Kind.RESOURCE : Sink.Kind.LOCK);
            if (objection != null
                    && !context.plan().of(subject.unwrap().getId()).isMapped()) {
                found.blocked(call, UseKind.CALL, key, entry, objection);
            }
        }
    }

    // Names, defaults and nullability belong to the function that is called today; another one may have others.
    private void arguments(MethodCall call, Findings found) {
        JavaType.Method original = call.getMethodType();
        JavaType.Method replacement = context.plan().methodOf(((J) call).getId());
        if (original == null || replacement == null) {
            return;
        }
        List<Expression> given = Effects.given(call.getArguments());
        Objection objection = call instanceof J.MethodInvocation written ? written(written, replacement) : null;
        if (objection == null && !replacement.getParameterTypes().isEmpty()) {
            objection = passing.objection(original, replacement, given);
        }
        objection = objection == null ? nulls.objection(original, replacement, given) : objection;
        objection = objection == null
                ? KotlinNumbers.objection(
                        context.plan().changeOf(((J) call).getId()).orElse(null), replacement, given)
                : objection;
        if (objection != null) {
            found.hold((J) call, original.getDeclaringType(), objection);
        }
    }

    // a join b, a[1] and a(1) call only functions that are declared for it; every method of Java will do but for infix.
    private @Nullable Objection written(J.MethodInvocation call, JavaType.Method replacement) {
        boolean isInfix = call.getMarkers().findFirst(Infix.class).isPresent();
        if (!isInfix && !isOperator(call)) {
            return null;
        }
        KotlinFunction function =
                context.hypothesis().index().kotlinFunction(replacement).orElse(null);
        boolean isDeclaredSo = function == null ? !isInfix : isInfix ? function.isInfix() : function.isOperator();
        JavaType.Method original = call.getMethodType();
        boolean isSameName = original != null && original.getName().equals(replacement.getName());
        return isDeclaredSo && isSameName
                ? null
                : new Objection(
                        replacement.getName() + " cannot be called like this: it is not declared as "
                                + (isInfix ? "infix" : "an operator"),
                        "declare it so, or call it with a dot and parentheses");
    }

    private static boolean isOperator(J.MethodInvocation call) {
        JavaType.Method method = call.getMethodType();
        return call.getMarkers().findFirst(IndexedAccess.class).isPresent()
                || method != null
                        && method.getName().equals("invoke")
                        && !call.getSimpleName().equals("invoke");
    }

    // A member always wins over an extension (Kotlin specification, 11.4): the call would reach another function.
    private void hidden(J.MethodInvocation call, JavaType.Method method, Cursor cursor, Findings found) {
        if (!isExtension(method)) {
            return;
        }
        JavaType receiver = call.getSelect() == null
                ? method.getParameterTypes().get(0)
                : call.getSelect().getType();
        TypeKey key = TypeKey.orNull(receiver);
        Entry entry = context.movingAt(receiver, Placement.of(cursor));
        JavaType.FullyQualified canonical =
                entry == null ? null : context.hypothesis().canonical(entry).orElse(null);
        boolean isHidden = canonical != null
                && Members.methods(canonical, method.getName()).stream()
                        .anyMatch(member -> member.getParameterTypes().size() + 1
                                        == method.getParameterTypes().size()
                                && Members.isAccessible(member, Placement.of(cursor)));
        if (isHidden && key != null && entry != null) {
            found.blocked(
                    call,
                    UseKind.CALL,
                    key,
                    entry,
                    new Objection(
                            RuleContext.canonical(entry) + " has a member " + method.getName()
                                    + ", which would be called in place of the extension",
                            "rename the extension"));
        }
    }

    /** The function of a companion as the static method of its class that it is called as. */
    public static JavaType.Method asCalled(JavaType.Method method, @Nullable Expression select) {
        String owner = method.getDeclaringType().getFullyQualifiedName();
        JavaType.FullyQualified called =
                select != null && TypeTrees.isTypeName(select) ? TypeUtils.asFullyQualified(select.getType()) : null;
        return called != null && owner.equals(called.getFullyQualifiedName() + "$Companion")
                ? KotlinDeclarations.asStatic(method, called)
                : method;
    }

    /** Whether the first parameter of a function is what it is called on: it has no name in the sources, or this one. */
    public static boolean isExtension(JavaType.Method method) {
        List<String> names = method.getParameterNames();
        return names.size() < method.getParameterTypes().size()
                || !names.isEmpty() && names.get(0).equals("$this$");
    }

    /** Which parameter a function has under a name. */
    static OptionalInt parameterOf(JavaType.Method method, String name) {
        int index = method.getParameterNames().indexOf(name);
        int unnamed =
                method.getParameterTypes().size() - method.getParameterNames().size();
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + unnamed);
    }

    /** Whether a call passes its receiver to a function that is declared elsewhere, as an extension. */
    public static boolean isExtension(
            J.MethodInvocation call, JavaType.Method method, JavaType.@Nullable FullyQualified receiver) {
        return call.getSelect() != null
                && receiver != null
                && !TypeTrees.isTypeName(call.getSelect())
                && !receiver.isAssignableTo(method.getDeclaringType().getFullyQualifiedName());
    }
}
