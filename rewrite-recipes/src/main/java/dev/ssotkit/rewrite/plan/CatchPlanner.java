package dev.ssotkit.rewrite.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;
import org.openrewrite.java.tree.TypeUtils;

/** Finds catches that nothing reaches any more (JLS 11.2.3): the compiler would reject them, so they go. */
final class CatchPlanner {

    private final Scope scope;

    CatchPlanner(Scope scope) {
        this.scope = scope;
    }

    /** To be asked after everything in the try statement is planned. */
    void plan(J.Try attempt) {
        if (attempt.getCatches().isEmpty()) {
            return;
        }
        Throws before = new Throws(false);
        Throws after = new Throws(true);
        before.read(attempt);
        after.read(attempt);
        if (after.changed.isEmpty()) {
            return;
        }
        for (J.Try.Catch handler : attempt.getCatches()) {
            JavaType type = handler.getParameter().getType();
            if (type instanceof JavaType.MultiCatch several) {
                boolean anyDead = several.getThrowableTypes().stream().anyMatch(each -> isDead(each, before, after));
                if (anyDead) {
                    block(after, "an alternative of a catch would be unreachable");
                }
            } else if (type != null && isDead(type, before, after)) {
                if (attempt.getResources() != null) {
                    block(after, "a catch of try-with-resources would be unreachable");
                } else {
                    scope.plan.deadCatch(handler.getId());
                }
            }
        }
    }

    private void block(Throws after, String reason) {
        Problem problem = new Problem(reason, "remove it first");
        after.changed.forEach(tree -> scope.plan.hold(tree.getId(), problem));
    }

    private static boolean isDead(JavaType caught, Throws before, Throws after) {
        return Exceptions.mustBeThrown(caught) && before.reaches(caught) && !after.reaches(caught);
    }

    // What the body of a try throws, as its calls declare it today or will.
    private final class Throws extends JavaIsoVisitor<Integer> {

        private final boolean planned;
        private final List<JavaType> thrown = new ArrayList<>();
        private final Set<J> changed = new HashSet<>();

        Throws(boolean planned) {
            this.planned = planned;
        }

        void read(J.Try attempt) {
            if (attempt.getResources() != null) {
                attempt.getResources().forEach(resource -> visit(resource, 0));
                thrown.add(JavaType.buildType("java.lang.Exception"));
            }
            visit(attempt.getBody(), 0);
        }

        boolean reaches(JavaType caught) {
            return thrown.stream()
                    .anyMatch(type -> TypeUtils.isAssignableTo(caught, type) || TypeUtils.isAssignableTo(type, caught));
        }

        private void call(MethodCall call) {
            JavaType.Method method = call.getMethodType();
            JavaType.Method changedTo = planned ? scope.plan.methodOf(call.getId()) : null;
            if (changedTo != null) {
                changed.add((J) call);
                method = changedTo;
            }
            if (method != null) {
                thrown.addAll(method.getThrownExceptions());
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
            if (exception.getType() != null) {
                thrown.add(exception.getType());
            }
            return super.visitThrow(statement, p);
        }

        @Override
        public J.Lambda visitLambda(J.Lambda lambda, Integer p) {
            return lambda;
        }

        @Override
        public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration declaration, Integer p) {
            return declaration;
        }
    }
}
