package dev.ssotkit.rewrite.internal.rule.values;

import dev.ssotkit.rewrite.internal.hypothesis.Overloads;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;

/** Blocks arguments with which a call would reach another overload than today, or take them otherwise (JLS 15.12.2). */
final class ReachedOverloads {

    private final RuleContext context;
    private final Overloads overloads;

    ReachedOverloads(RuleContext context) {
        this.context = context;
        this.overloads = new Overloads(context.hypothesis(), context.fit());
    }

    void check(MethodCall call, Place place, Findings found) {
        JavaType.Method original = call.getMethodType();
        if (original == null
                || call instanceof J.MemberReference
                || context.plan().changeOf(call.getId()).isPresent()) {
            return;
        }
        List<PlacedType> before = new ArrayList<>();
        List<PlacedType> after = new ArrayList<>();
        Set<TypeKey> moving = new TreeSet<>();
        String because = "";
        for (Expression argument : Effects.given(call.getArguments())) {
            PlacedType was = context.placement().of(argument, place);
            PlacedType is = context.after(argument.unwrap(), was);
            before.add(was);
            after.add(is);
            moving.addAll(context.movingIn(was));
            if (is != was) {
                moving.addAll(context.receiversOf(argument.unwrap(), place));
                because = because.isEmpty() ? yielded(argument.unwrap(), is) : because;
            }
        }
        if (moving.isEmpty()) {
            return;
        }
        JavaType.Method planned = context.plan().methodOf(call.getId());
        JavaType.Method chosen = planned == null ? original : planned;
        JavaType.Method other = overloads.newlyReached(chosen, before, after, place);
        if (other != null) {
            found.blockAll(
                    call,
                    moving,
                    new Objection(
                            "the call would reach another overload: " + other.getName()
                                    + TypeNames.erasures(other.getParameterTypes()) + because,
                            "cast the argument to what it is taken as, or rename one of the methods"));
        } else if (overloads.collectsOtherwise(chosen, before, after, place)) {
            found.blockAll(
                    call,
                    moving,
                    new Objection(
                            "what is one of several arguments of " + chosen.getName()
                                    + " today would be all of them, or the other way round" + because,
                            "cast the argument to what it is taken as"));
        }
    }

    private String yielded(Expression argument, PlacedType now) {
        JavaType.Method method = context.plan().methodOf(argument.getId());
        return method == null
                ? ""
                : ", as " + method.getName() + " of " + TypeNames.erasure(method.getDeclaringType()) + " yields "
                        + TypeNames.erasure(now.type());
    }
}
