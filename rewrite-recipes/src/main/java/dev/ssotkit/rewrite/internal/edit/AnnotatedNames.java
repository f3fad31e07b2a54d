package dev.ssotkit.rewrite.internal.edit;

import java.util.List;
import org.openrewrite.internal.ListUtils;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;

/** Where annotations stand in the name of a type: right before its last part (JLS 9.7.4). */
final class AnnotatedNames {

    private AnnotatedNames() {}

    /** A name with the annotations that the last part of the one in whose place it comes has. */
    static Expression as(J.Identifier last, Expression unmarked) {
        Expression written = unmarked.withMarkers(last.getMarkers());
        List<J.Annotation> annotations = last.getAnnotations();
        Space inner = last.getPrefix();
        if (annotations.isEmpty()) {
            return written;
        }
        if (written instanceof J.FieldAccess qualified) {
            return qualified.withName(
                    qualified.getName().withAnnotations(annotations).withPrefix(inner));
        }
        return written instanceof J.Identifier name
                ? name.withAnnotations(ListUtils.mapFirst(annotations, first -> first.withPrefix(name.getPrefix())))
                        .withPrefix(inner)
                : written;
    }

    /** {@code a.@A B} for {@code @A a.B}, which says that a package is annotated. */
    static J admissible(J type) {
        if (!(type instanceof J.AnnotatedType annotated)
                || !(annotated.getTypeExpression() instanceof J.FieldAccess qualified)) {
            return type;
        }
        List<J.Annotation> inside =
                ListUtils.mapFirst(annotated.getAnnotations(), first -> first.withPrefix(Space.EMPTY));
        return qualified
                .withPrefix(annotated.getPrefix())
                .withName(qualified.getName().withAnnotations(inside).withPrefix(qualified.getPrefix()));
    }
}
