package dev.ssotkit.rewrite.plan;

import dev.ssotkit.rewrite.scan.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;

/** Blocks arguments with which a call would reach another overload than today. */
final class OverloadPlanner {

    private final Scope scope;
    private final Overloads overloads;

    OverloadPlanner(Scope scope) {
        this.scope = scope;
        this.overloads = new Overloads(scope.fit);
    }

    void check(MethodCall call, String place) {
        JavaType.Method original = call.getMethodType();
        if (original == null
                || call instanceof J.MemberReference
                || scope.plan.changeOf(call.getId()).isPresent()) {
            return;
        }
        List<Fit.At> before = new ArrayList<>();
        List<Fit.At> after = new ArrayList<>();
        Set<String> moving = new TreeSet<>();
        for (Expression argument : Effects.given(call.getArguments())) {
            Fit.At was = scope.places.of(argument, place);
            Fit.At is = scope.after(argument.unwrap(), was);
            before.add(was);
            after.add(is);
            moving.addAll(scope.movingIn(was));
            if (is != was) {
                moving.addAll(scope.receiversOf(argument.unwrap(), place));
            }
        }
        JavaType.Method chosen = scope.plan.methodOf(call.getId());
        JavaType.Method other =
                moving.isEmpty() ? null : overloads.newlyReached(chosen == null ? original : chosen, before, after);
        if (other != null) {
            scope.blockAll(
                    call,
                    moving,
                    new Problem(
                            "the call would reach another overload: " + other.getName()
                                    + TypeNames.erasures(other.getParameterTypes()),
                            "cast the argument to what it is taken as, or rename one of the methods"));
        }
    }
}
