package dev.ssotkit.rewrite.plan;

import dev.ssotkit.rewrite.scan.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;

/** Blocks type arguments, written or inferred, that would leave the bounds of their variables (JLS 4.5, 18.1.3). */
final class TypeArguments {

    private final Scope scope;

    TypeArguments(Scope scope) {
        this.scope = scope;
    }

    void plan(J.ParameterizedType tree, Cursor cursor) {
        if (tree.getType() instanceof JavaType.Parameterized given) {
            List<JavaType> variables = given.getType().getTypeParameters();
            for (int i = 0;
                    i < Math.min(variables.size(), given.getTypeParameters().size());
                    i++) {
                check(variables.get(i), given.getTypeParameters().get(i), tree, Place.of(cursor));
            }
        }
    }

    void plan(MethodCall call, Cursor cursor) {
        JavaType.Method actual = call.getMethodType();
        if (actual == null) {
            return;
        }
        JavaType.Method declared = Members.declared(actual);
        String place = Place.of(cursor);
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
        Fit.At given = new Fit.At(argument, place);
        if (!(variable instanceof JavaType.GenericTypeVariable bounded)
                || argument instanceof JavaType.GenericTypeVariable
                || scope.fit.mentionedThatMove(given).isEmpty()) {
            return;
        }
        for (JavaType bound : bounded.getBounds()) {
            if (!scope.fit.fits(given, new Fit.At(bound, place))) {
                Problem problem = new Problem(
                        "a type argument must be a " + TypeNames.erasure(bound)
                                + " here, and the canonical type is none",
                        "make it one, or change the bound");
                scope.blockMentioned(tree, UseKind.TYPE, given, problem);
            }
        }
    }
}
