package dev.ssotkit.rewrite.internal.rule.merges;

import dev.ssotkit.rewrite.internal.hypothesis.Exceptions;
import dev.ssotkit.rewrite.internal.plan.FilePlan;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.OwnCode;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;
import org.openrewrite.java.tree.NameTree;
import org.openrewrite.java.tree.TypeUtils;

/** What leaves the body of a try statement, as its calls declare it today or will (JLS 11.2.2). */
public final class Thrown extends OwnCode<Integer> {

    private final FilePlan plan;
    private final boolean planned;
    // Whether only what is declared counts, rather than all that may be.
    private final boolean declaredOnly;
    private final List<JavaType> thrown = new ArrayList<>();
    private final Set<J> changed = new HashSet<>();
    private final Set<String> callees = new HashSet<>();
    private final Map<String, List<JavaType>> rethrown = new HashMap<>();

    private Thrown(FilePlan plan, boolean planned, boolean declaredOnly) {
        this.plan = plan;
        this.planned = planned;
        this.declaredOnly = declaredOnly;
    }

    /** What a try statement's resources and body may throw; {@code planned} tells whether the plan so far counts. */
    static Thrown in(J.Try attempt, FilePlan plan, boolean planned) {
        Thrown thrown = new Thrown(plan, planned, false);
        thrown.attempt(attempt);
        return thrown;
    }

    /** What a try statement's resources and body throw as they declare it today. */
    static Thrown declaredIn(J.Try attempt, FilePlan plan) {
        Thrown thrown = new Thrown(plan, false, true);
        thrown.attempt(attempt);
        return thrown;
    }

    private void attempt(J.Try attempt) {
        for (J.Try.Resource resource :
                attempt.getResources() == null ? List.<J.Try.Resource>of() : attempt.getResources()) {
            visit(resource, 0);
            closed(resource);
        }
        visit(attempt.getBody(), 0);
    }

    // JLS 14.20.3: what close() of the resource's type declares.
    private void closed(J.Try.Resource resource) {
        JavaType type = resource.getVariableDeclarations() instanceof J.VariableDeclarations declared
                ? declared.getVariables().get(0).getType()
                : resource.getVariableDeclarations() instanceof Expression value ? value.getType() : null;
        JavaType.FullyQualified named = declaredOnly ? TypeUtils.asFullyQualified(type) : null;
        JavaType.Method close =
                named == null ? null : Members.method(named, "close", List.of()).orElse(null);
        if (close == null) {
            thrown.add(JavaType.buildType("java.lang.Exception"));
        } else {
            thrown.addAll(close.getThrownExceptions());
        }
    }

    /** The checked exceptions that a lambda or reference throws today, and a function as it will be does not declare. */
    public static List<JavaType> uncaughtIn(
            Expression function, RuleContext context, Place place, JavaType.Method declaring) {
        Thrown thrown = new Thrown(context.plan(), false, true);
        if (function instanceof J.Lambda lambda) {
            thrown.visit(lambda.getBody(), 0);
        } else if (function instanceof J.MemberReference reference && reference.getMethodType() != null) {
            thrown.thrown.addAll(reference.getMethodType().getThrownExceptions());
        }
        return thrown.thrown.stream()
                .filter(Exceptions::isChecked)
                .filter(each -> declaring.getThrownExceptions().stream()
                        .noneMatch(allowed -> context.willBe(each, place, allowed)))
                .toList();
    }

    /** Whether anything thrown is, or may be, of a type. */
    boolean reaches(JavaType caught) {
        return thrown.stream()
                .anyMatch(type -> TypeUtils.isAssignableTo(caught, type) || TypeUtils.isAssignableTo(type, caught));
    }

    /** Whether an exception may come out: one that is declared where something declares it, any other where code of the sources runs. */
    boolean mayBe(JavaType exception, RuleContext context) {
        boolean isDeclared = context.dialect().declaresExceptions() && Exceptions.isChecked(exception);
        return reaches(exception)
                || !isDeclared && callees.stream().anyMatch(context.hypothesis().index()::isDeclaredInSource);
    }

    /** Whether anything thrown is, or may be, of a type, and surely not of a subtype of it. */
    boolean reachesAnyButSubtypesOf(JavaType subtype, JavaType caught) {
        return thrown.stream()
                .filter(type -> !TypeUtils.isAssignableTo(subtype, type))
                .anyMatch(type -> TypeUtils.isAssignableTo(caught, type) || TypeUtils.isAssignableTo(type, caught));
    }

    /** What is declared to be of a type, or of a subtype of it. */
    List<JavaType> of(JavaType caught) {
        return thrown.stream()
                .filter(type -> TypeUtils.isAssignableTo(caught, type))
                .toList();
    }

    /** The calls that will throw something else than today. */
    Set<J> changed() {
        return changed;
    }

    private void call(MethodCall call) {
        JavaType.Method method = call.getMethodType();
        JavaType.Method changedTo = planned ? plan.methodOf(call.getId()) : null;
        if (changedTo != null) {
            changed.add((J) call);
            method = changedTo;
        }
        if (method != null) {
            thrown.addAll(method.getThrownExceptions());
            callees.add(method.getDeclaringType().getFullyQualifiedName());
        }
    }

    @Override
    public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
        call(call);
        return super.visitMethodInvocation(call, p);
    }

    @Override
    public J.NewClass visitNewClass(J.NewClass construction, Integer p) {
        call(construction);
        construction.getArguments().forEach(argument -> visit(argument, p));
        return construction;
    }

    @Override
    public J.Throw visitThrow(J.Throw statement, Integer p) {
        Expression exception = statement.getException();
        List<JavaType> again = exception instanceof J.Identifier name ? rethrown.get(name.getSimpleName()) : null;
        if (again != null) {
            thrown.addAll(again);
        } else if (exception.getType() != null) {
            thrown.add(exception.getType());
        }
        return super.visitThrow(statement, p);
    }

    // What it catches itself goes no further, unless it is thrown again (JLS 11.2.2: as what it was).
    @Override
    public J.Try visitTry(J.Try attempt, Integer p) {
        Thrown inside = new Thrown(plan, planned, declaredOnly);
        inside.attempt(attempt);
        changed.addAll(inside.changed);
        callees.addAll(inside.callees);
        inside.thrown.stream().filter(type -> !isCaught(type, attempt)).forEach(thrown::add);
        for (J.Try.Catch handler : attempt.getCatches()) {
            List<JavaType> again = declaredOnly
                    ? inside.thrown.stream()
                            .filter(type -> mayBeCaught(type, handler))
                            .toList()
                    : inside.thrown;
            rethrown.put(handler.getParameter().getTree().getVariables().get(0).getSimpleName(), again);
            visit(handler.getBody(), p);
        }
        visit(attempt.getFinally(), p);
        return attempt;
    }

    private static boolean mayBeCaught(JavaType type, J.Try.Catch handler) {
        return TwinCatches.alternativesOf(handler).stream()
                .map(NameTree::getType)
                .anyMatch(caught -> TypeUtils.isAssignableTo(caught, type) || TypeUtils.isAssignableTo(type, caught));
    }

    private static boolean isCaught(JavaType type, J.Try attempt) {
        return attempt.getCatches().stream()
                .map(handler -> handler.getParameter().getType())
                .anyMatch(caught -> caught instanceof JavaType.MultiCatch several
                        ? several.getThrowableTypes().stream().anyMatch(each -> TypeUtils.isAssignableTo(each, type))
                        : TypeUtils.isAssignableTo(caught, type));
    }
}
