package dev.ssotkit.rewrite.plan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.scan.KotlinDeclarations;
import dev.ssotkit.rewrite.scan.KotlinFunction;
import dev.ssotkit.rewrite.scan.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
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
final class KotlinCalls {

    private static final Set<String> CONFIGURING = Set.of("apply", "also", "run", "with");

    private final Scope scope;
    private final Configured configured;
    private final KotlinNulls nulls;
    private final KotlinArguments passing;

    KotlinCalls(Scope scope, Configured configured) {
        this.scope = scope;
        this.configured = configured;
        this.nulls = scope.kotlinNulls;
        this.passing = new KotlinArguments(scope.moves.index());
    }

    void plan(J.MethodInvocation call, Cursor cursor) {
        JavaType.Method method = call.getMethodType();
        if (method != null && isLibrary(method)) {
            Expression subject = call.getSelect() != null
                    ? call.getSelect()
                    : call.getArguments().get(0);
            hazard(call, subject, cursor);
        }
        if (method != null) {
            hidden(call, method, cursor);
        }
        arguments(call);
    }

    void plan(J.NewClass construction) {
        arguments(construction);
    }

    // T::f finds a companion's function only under the companion's own name.
    void plan(J.MemberReference reference) {
        JavaType.Method original = reference.getMethodType();
        JavaType.Method replacement = scope.plan.methodOf(reference.getId());
        if (original == null || replacement == null) {
            return;
        }
        Problem problem =
                scope.moves.index().isKotlin(replacement.getDeclaringType().getFullyQualifiedName())
                                && replacement.hasFlags(Flag.Static)
                        ? new Problem("a reference to a companion's function", "write it as a lambda first")
                        : nulls.problem(original, replacement, List.of());
        if (problem != null) {
            scope.hold(reference, original.getDeclaringType(), problem);
        }
    }

    private static boolean isLibrary(JavaType.Method method) {
        return method.getDeclaringType().getFullyQualifiedName().startsWith("kotlin.");
    }

    private void hazard(J.MethodInvocation call, Expression subject, Cursor cursor) {
        String key = TypeNames.key(subject.getType());
        Entry entry = scope.movingAt(subject.getType(), Place.of(cursor));
        String name = call.getSimpleName();
        if (CONFIGURING.contains(name)) {
            configured.call(call, subject, key == null ? "" : key, entry);
        } else if (entry != null && key != null && (name.equals("use") || name.equals("synchronized"))) {
            boolean isClosed = name.equals("use");
            Problem problem = Hazards.ofValue(isClosed ? Target.Kind.RESOURCE : Target.Kind.LOCK);
            if (problem != null && !scope.isMapped(subject.unwrap())) {
                scope.blocked(call, UseKind.CALL, key, entry, problem);
            }
        }
    }

    // Names, defaults and nullability belong to the function that is called today; another one may have others.
    private void arguments(MethodCall call) {
        JavaType.Method original = call.getMethodType();
        JavaType.Method replacement = scope.plan.methodOf(((J) call).getId());
        if (original == null || replacement == null) {
            return;
        }
        List<Expression> given = Effects.given(call.getArguments());
        Problem problem = call instanceof J.MethodInvocation written ? written(written, replacement) : null;
        if (problem == null && !replacement.getParameterTypes().isEmpty()) {
            problem = passing.problem(original, replacement, given);
        }
        problem = problem == null ? nulls.problem(original, replacement, given) : problem;
        if (problem != null) {
            scope.hold((J) call, original.getDeclaringType(), problem);
        }
    }

    // a join b, a[1] and a(1) call only functions that are declared for it; every method of Java will do but for infix.
    private @Nullable Problem written(J.MethodInvocation call, JavaType.Method replacement) {
        boolean isInfix = call.getMarkers().findFirst(Infix.class).isPresent();
        if (!isInfix && !isOperator(call)) {
            return null;
        }
        KotlinFunction function =
                scope.moves.index().kotlinFunction(replacement).orElse(null);
        boolean isDeclaredSo = function == null ? !isInfix : isInfix ? function.isInfix() : function.isOperator();
        JavaType.Method original = call.getMethodType();
        boolean isSameName = original != null && original.getName().equals(replacement.getName());
        return isDeclaredSo && isSameName
                ? null
                : new Problem(
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
    private void hidden(J.MethodInvocation call, JavaType.Method method, Cursor cursor) {
        if (!isExtension(method)) {
            return;
        }
        JavaType receiver = call.getSelect() == null
                ? method.getParameterTypes().get(0)
                : call.getSelect().getType();
        Entry entry = scope.movingAt(receiver, Place.of(cursor));
        JavaType.FullyQualified canonical =
                entry == null ? null : scope.moves.canonical(entry).orElse(null);
        boolean isHidden = canonical != null
                && Members.methods(canonical, method.getName()).stream()
                        .anyMatch(member -> member.getParameterTypes().size() + 1
                                        == method.getParameterTypes().size()
                                && Members.isAccessible(member, Place.of(cursor)));
        if (isHidden && entry != null) {
            scope.blocked(
                    call,
                    UseKind.CALL,
                    Scope.nameOf(receiver),
                    entry,
                    new Problem(
                            Scope.canonical(entry) + " has a member " + method.getName()
                                    + ", which would be called in place of the extension",
                            "rename the extension"));
        }
    }

    /** The function of a companion as the static method of its class that it is called as. */
    static JavaType.Method asCalled(JavaType.Method method, @Nullable Expression select) {
        String owner = method.getDeclaringType().getFullyQualifiedName();
        JavaType.FullyQualified called =
                select != null && Receivers.isTypeName(select) ? TypeUtils.asFullyQualified(select.getType()) : null;
        return called != null && owner.equals(called.getFullyQualifiedName() + "$Companion")
                ? KotlinDeclarations.asStatic(method, called)
                : method;
    }

    /** Whether the first parameter of a function is what it is called on: it has no name in the sources, or this one. */
    static boolean isExtension(JavaType.Method method) {
        List<String> names = method.getParameterNames();
        return names.size() < method.getParameterTypes().size()
                || !names.isEmpty() && names.get(0).equals("$this$");
    }

    /** Which parameter a function has under a name; negative where it has none. */
    static int indexOf(String name, JavaType.Method method) {
        int index = method.getParameterNames().indexOf(name);
        return index < 0
                ? index
                : index
                        + method.getParameterTypes().size()
                        - method.getParameterNames().size();
    }

    /** Whether a call passes its receiver to a function that is declared elsewhere, as an extension. */
    static boolean isExtension(
            J.MethodInvocation call, JavaType.Method method, JavaType.@Nullable FullyQualified receiver) {
        return call.getSelect() != null
                && receiver != null
                && !Receivers.isTypeName(call.getSelect())
                && !receiver.isAssignableTo(method.getDeclaringType().getFullyQualifiedName());
    }
}
