package dev.ssotkit.rewrite.internal.rule;

import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Where a value in an annotation goes: the tree tells the element's name only (JLS 9.7.1). */
final class AnnotationElements {

    private AnnotationElements() {}

    /** The type that one value of the element takes that the tree at the cursor holds; null outside annotations. */
    static @Nullable PlacedType elementAt(Cursor cursor) {
        Cursor holder = cursor.getValue() instanceof J.NewArray ? cursor.getParentTreeCursor() : cursor;
        String name = "value";
        if (holder.getValue() instanceof J.Assignment assignment
                && assignment.getVariable() instanceof J.Identifier element) {
            name = element.getSimpleName();
            holder = holder.getParentTreeCursor();
        }
        JavaType.FullyQualified type = holder.getValue() instanceof J.Annotation annotation
                ? TypeUtils.asFullyQualified(annotation.getType())
                : null;
        if (type == null) {
            return null;
        }
        JavaType element = Members.methods(type, name).stream()
                .map(JavaType.Method::getReturnType)
                .findFirst()
                .orElse(null);
        return element == null // Kotlin's positional ones have other names.
                ? null
                : new PlacedType(
                        element instanceof JavaType.Array several ? several.getElemType() : element, Place.of(type));
    }
}
