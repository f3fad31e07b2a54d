package dev.ssotkit.rewrite.internal.edit;

import java.util.ArrayList;
import java.util.List;
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
                ? name.withAnnotations(after(name.getPrefix(), annotations)).withPrefix(inner)
                : written;
    }

    /** {@code a.@A B} for {@code @A a.B}, which says that a package is annotated. */
    static J admissible(J.AnnotatedType before, J type) {
        if (before.getTypeExpression() instanceof J.FieldAccess // Its annotations stand right already.
                || !(type instanceof J.AnnotatedType annotated)
                || annotated.getAnnotations().isEmpty()
                || !(annotated.getTypeExpression() instanceof J.FieldAccess qualified)) {
            return type;
        }
        List<J.Annotation> inside = after(Space.EMPTY, annotated.getAnnotations());
        return qualified
                .withPrefix(annotated.getPrefix())
                .withName(qualified.getName().withAnnotations(inside).withPrefix(qualified.getPrefix()));
    }

    private static List<J.Annotation> after(Space prefix, List<J.Annotation> annotations) {
        List<J.Annotation> moved = new ArrayList<>(annotations);
        moved.set(0, annotations.get(0).withPrefix(prefix));
        return moved;
    }
}
