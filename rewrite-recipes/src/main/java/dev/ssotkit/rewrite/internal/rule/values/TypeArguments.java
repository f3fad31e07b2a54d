package dev.ssotkit.rewrite.internal.rule.values;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;

/** Blocks type arguments, written or inferred, that would leave the bounds of their variables (JLS 4.5, 18.1.3). */
public final class TypeArguments {

    private final RuleContext context;

    public TypeArguments(RuleContext context) {
        this.context = context;
    }

    public void plan(J.ParameterizedType tree, Cursor cursor) {
        if (tree.getType() instanceof JavaType.Parameterized given) {
            List<JavaType> variables = given.getType().getTypeParameters();
            for (int i = 0;
                    i < Math.min(variables.size(), given.getTypeParameters().size());
                    i++) {
                check(variables.get(i), given.getTypeParameters().get(i), tree, Placement.of(cursor));
            }
        }
    }

    public void plan(MethodCall call, Cursor cursor) {
        JavaType.Method actual = call.getMethodType();
        if (actual == null) {
            return;
        }
        JavaType.Method declared = Members.declared(actual);
        String place = Placement.of(cursor);
        pair(declared.getReturnType(), actual.getReturnType(), call, place);
        for (int i = 0; i < declared.getParameterTypes().size(); i++) {
            pair(declared.getParameterTypes().get(i), actual.getParameterTypes().get(i), call, place);
        }
    }

    // List<T> beside List<A>: T stands for A.
    private void pair(@Nullable JavaType declared, @Nullable JavaType actual, Tree call, String place) {
        if (declared == actual || declared == null || actual == null) {
            return;
        }
        if (declared instanceof JavaType.GenericTypeVariable variable) {
            if (!variable.getName().equals("?")) {
                check(variable, actual, call, place);
            } else if (actual instanceof JavaType.GenericTypeVariable wildcard) {
                pairAll(variable.getBounds(), wildcard.getBounds(), call, place);
            }
        } else if (declared instanceof JavaType.Array array && actual instanceof JavaType.Array other) {
            pair(array.getElemType(), other.getElemType(), call, place);
        } else if (declared instanceof JavaType.Parameterized generic
                && actual instanceof JavaType.Parameterized other) {
            pairAll(generic.getTypeParameters(), other.getTypeParameters(), call, place);
        }
    }

    private void pairAll(List<JavaType> declared, List<JavaType> actual, Tree call, String place) {
        for (int i = 0; i < Math.min(declared.size(), actual.size()); i++) {
            pair(declared.get(i), actual.get(i), call, place);
        }
    }

    private void check(JavaType variable, JavaType argument, Tree tree, String place) {
        PlacedType given = new PlacedType(argument, place);
        if (!(variable instanceof JavaType.GenericTypeVariable bounded)
                || argument instanceof JavaType.GenericTypeVariable
                || context.fit().mentionedThatMove(given).isEmpty()) {
            return;
        }
        for (JavaType bound : bounded.getBounds()) {
            if (!context.fit().fits(given, new PlacedType(bound, place))) {
                Objection objection = new Objection(
                        "a type argument must be a " + TypeNames.erasure(bound)
                                + " here, and the canonical type is none",
                        "make it one, or change the bound");
                context.blockMentioned(tree, UseKind.TYPE, given, objection);
            }
        }
    }
}
