package dev.ssotkit.rewrite.plan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.scan.KotlinDeclarations;
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

/** Calls as only Kotlin has them: scope functions, named and defaulted arguments. */
final class KotlinCalls {

    private static final Set<String> CONFIGURING = Set.of("apply", "also", "run", "with");

    private final Scope scope;
    private final Configured configured;
    private final KotlinNulls nulls;

    KotlinCalls(Scope scope, Configured configured) {
        this.scope = scope;
        this.configured = configured;
        this.nulls = new KotlinNulls(scope);
    }

    void plan(J.MethodInvocation call, Cursor cursor) {
        JavaType.Method method = call.getMethodType();
        if (method != null && isLibrary(method)) {
            Expression subject = call.getSelect() != null
                    ? call.getSelect()
                    : call.getArguments().get(0);
            hazard(call, subject, cursor);
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
        Problem problem = replacement.getParameterTypes().isEmpty() ? null : passing(original, given);
        problem = problem == null ? nulls.problem(original, replacement, given) : problem;
        if (problem != null) {
            scope.hold((J) call, original.getDeclaringType(), problem);
        }
    }

    private static @Nullable Problem passing(JavaType.Method original, List<Expression> given) {
        boolean isNamed = given.stream().anyMatch(KotlinRoles::isNamed);
        boolean isDefaulted = given.size() < original.getParameterTypes().size() && !original.hasFlags(Flag.Varargs);
        return isNamed || isDefaulted
                ? new Problem(
                        isNamed ? "an argument is passed by name" : "an argument is left to its default",
                        "pass all arguments by position")
                : null;
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

    /** Whether a call passes its receiver to a function that is declared elsewhere, as an extension. */
    static boolean isExtension(
            J.MethodInvocation call, JavaType.Method method, JavaType.@Nullable FullyQualified receiver) {
        return call.getSelect() != null
                && receiver != null
                && !Receivers.isTypeName(call.getSelect())
                && !receiver.isAssignableTo(method.getDeclaringType().getFullyQualifiedName());
    }
}
