package dev.ssotkit.rewrite.internal.tree;

import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.kotlin.tree.K;

/** Trees that name a type. */
public final class TypeTrees {

    private TypeTrees() {}

    /** {@code a.B} of {@code @X a.B<C>}. */
    public static J of(J type) {
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

    /** Whether an expression is the name of a type. */
    public static boolean isTypeName(Expression expression) {
        if (expression instanceof J.Identifier name) {
            return name.getFieldType() == null
                    && name.getType() instanceof JavaType.FullyQualified
                    && !name.getSimpleName().equals("this")
                    && !name.getSimpleName().equals("super");
        }
        return expression instanceof J.FieldAccess access
                && access.getName().getFieldType() == null
                && !access.getSimpleName().equals("class")
                && !access.getSimpleName().equals("this")
                && !access.getSimpleName().equals("super")
                && access.getType() instanceof JavaType.FullyQualified
                && !PropertyAccess.is(access);
    }
}
