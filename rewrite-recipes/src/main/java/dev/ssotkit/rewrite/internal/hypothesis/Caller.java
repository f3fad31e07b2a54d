package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.rewrite.internal.types.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/**
 * Who uses a member, which decides whether it may (JLS 6.6).
 *
 * @param place the class in whose code it does
 * @param around that class and those around it, as far as they are named
 * @param through the type of what the member is selected from, the class itself for {@code super} and without a
 *     selection; null where nothing is known, or where it is selected from canonical
 */
public record Caller(
        Place place, List<JavaType.FullyQualified> around, JavaType.@Nullable FullyQualified through) {

    /** Who uses members as any class of its package may. */
    public static Caller at(Place place) {
        return new Caller(place, List.of(), null);
    }

    /** Who stands at a tree. */
    public static Caller of(Cursor cursor, JavaType.@Nullable FullyQualified through) {
        List<JavaType.FullyQualified> around = new ArrayList<>();
        for (Cursor each = cursor; !each.isRoot(); each = each.getParentTreeCursor()) {
            if (each.getValue() instanceof J.ClassDeclaration declaration && declaration.getType() != null) {
                around.add(declaration.getType());
            }
        }
        return new Caller(Placement.of(cursor), around, through);
    }

    /** The same, selecting from something else. */
    Caller notThroughItself() {
        return new Caller(place, around, null);
    }
}
