package dev.ssotkit.rewrite.plan;

import org.openrewrite.java.tree.J;
import org.openrewrite.kotlin.tree.K;

/** The part of a type tree that is the class's name. */
final class Names {

    private Names() {}

    /** {@code a.B} of {@code @X a.B<C>}. */
    static J of(J type) {
        if (type instanceof J.ParameterizedType parameterized) {
            return of(parameterized.getClazz());
        }
        if (type instanceof J.AnnotatedType annotated) {
            return of(annotated.getTypeExpression());
        }
        if (type instanceof K.ConstructorInvocation call) {
            return of(call.getTypeTree());
        }
        if (type instanceof K.DelegatedSuperType delegated) {
            return of(delegated.getTypeTree());
        }
        return type;
    }
}
