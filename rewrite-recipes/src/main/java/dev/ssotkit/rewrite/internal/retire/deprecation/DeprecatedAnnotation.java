package dev.ssotkit.rewrite.internal.retire.deprecation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.internal.ListUtils;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JContainer;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.NameTree;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TypeUtils;
import org.openrewrite.marker.Markers;

/** {@code @Deprecated(since = "..", forRemoval = true)}; one that stands there keeps what it says and gets what it lacks. */
final class DeprecatedAnnotation {

    private static final String TYPE = "java.lang.Deprecated";
    private static final String SINCE = "since";
    private static final String FOR_REMOVAL = "forRemoval";

    private DeprecatedAnnotation() {}

    static boolean is(J.Annotation annotation) {
        return TypeUtils.isOfClassType(annotation.getType(), TYPE);
    }

    static J.Annotation of(Deprecation deprecation) {
        NameTree name = name(deprecation.annotation());
        return completed(new J.Annotation(Tree.randomId(), Space.EMPTY, Markers.EMPTY, name, null), deprecation);
    }

    private static NameTree name(String written) {
        JavaType type = JavaType.ShallowClass.build(TYPE);
        return new J.Identifier(Tree.randomId(), Space.EMPTY, Markers.EMPTY, List.of(), written, type, null);
    }

    static J.Annotation completed(J.Annotation annotation, Deprecation deprecation) {
        if (!deprecation.hasElements()) {
            return annotation;
        }
        List<Expression> given = annotation.getArguments() == null ? List.of() : annotation.getArguments();
        List<Expression> elements = new ArrayList<>(ListUtils.map(given, DeprecatedAnnotation::forRemoval));
        if (deprecation.since() != null && !has(elements, SINCE)) {
            elements.add(0, element(SINCE, JavaType.Primitive.String, literal(deprecation.since())));
        }
        if (!has(elements, FOR_REMOVAL)) {
            elements.add(element(FOR_REMOVAL, JavaType.Primitive.Boolean, "true"));
        }
        if (elements.equals(given)) {
            return annotation;
        }
        List<JRightPadded<Expression>> padded = new ArrayList<>();
        for (Expression element : elements) {
            Space before = padded.isEmpty() ? Space.EMPTY : Space.SINGLE_SPACE;
            boolean isNew = !given.contains(element) || padded.isEmpty();
            padded.add(JRightPadded.build(isNew ? element.withPrefix(before) : spaced(element)));
        }
        return annotation.getPadding().withArguments(JContainer.build(Space.EMPTY, padded, Markers.EMPTY));
    }

    private static Expression spaced(Expression element) {
        return element.getPrefix().isEmpty() ? element.withPrefix(Space.SINGLE_SPACE) : element;
    }

    private static boolean has(List<Expression> elements, String name) {
        return elements.stream().anyMatch(element -> name.equals(nameOf(element)));
    }

    private static @Nullable String nameOf(Expression element) {
        return element instanceof J.Assignment given && given.getVariable() instanceof J.Identifier name
                ? name.getSimpleName()
                : null;
    }

    private static Expression forRemoval(Expression element) {
        return FOR_REMOVAL.equals(nameOf(element))
                        && ((J.Assignment) element).getAssignment() instanceof J.Literal literal
                        && Boolean.FALSE.equals(literal.getValue())
                ? ((J.Assignment) element)
                        .withAssignment(literal.withValue(true).withValueSource("true"))
                : element;
    }

    private static Expression element(String name, JavaType.Primitive type, String source) {
        Expression variable =
                new J.Identifier(Tree.randomId(), Space.EMPTY, Markers.EMPTY, List.of(), name, type, null);
        Expression value =
                new J.Literal(Tree.randomId(), Space.SINGLE_SPACE, Markers.EMPTY, source, source, null, type);
        return new J.Assignment(
                Tree.randomId(),
                Space.EMPTY,
                Markers.EMPTY,
                variable,
                JLeftPadded.build(value).withBefore(Space.SINGLE_SPACE),
                type);
    }

    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
