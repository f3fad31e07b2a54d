package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.rewrite.internal.types.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Who uses a member, which decides whether it may (JLS 6.6).
 *
 * @param place the class in whose code it does
 * @param around that class and those around it, as far as they are named
 * @param through the type of what the member is selected from, the class itself for {@code this}, {@code super} and
 *     without a selection; null where nothing is known, or where it is selected from canonical
 * @param isAnonymous whether that class itself is an anonymous one, which is known by what it extends
 */
public record Caller(
        Place place,
        List<JavaType.FullyQualified> around,
        JavaType.@Nullable FullyQualified through,
        boolean isAnonymous) {

    /** Who uses members as any class of its package may. */
    public static Caller at(Place place) {
        return new Caller(place, List.of(), null, false);
    }

    /** Who stands at a tree and selects from something else. */
    public static Caller of(Cursor cursor, JavaType.@Nullable FullyQualified through) {
        return new Caller(Placement.of(cursor), around(cursor), through, false);
    }

    /**
     * Who stands at a tree and selects from itself, or from a class around it.
     *
     * @param member the class that declares what is selected
     */
    public static Caller itself(Cursor cursor, JavaType.FullyQualified member) {
        Object child = cursor.getValue();
        for (Cursor each = cursor; !each.isRoot(); each = each.getParentTreeCursor()) {
            JavaType.FullyQualified type = null;
            boolean isAnonymous = each.getValue() instanceof J.NewClass made && made.getBody() == child;
            if (each.getValue() instanceof J.ClassDeclaration declaration) {
                type = declaration.getType();
            } else if (isAnonymous && each.getValue() instanceof J.NewClass made && made.getClazz() != null) {
                type = TypeUtils.asFullyQualified(made.getClazz().getType());
            }
            if (type != null && type.isAssignableTo(member.getFullyQualifiedName())) {
                return new Caller(Placement.of(cursor), around(cursor), type, isAnonymous);
            }
            child = each.getValue();
        }
        return of(cursor, null);
    }

    private static List<JavaType.FullyQualified> around(Cursor cursor) {
        List<JavaType.FullyQualified> around = new ArrayList<>();
        for (Cursor each = cursor; !each.isRoot(); each = each.getParentTreeCursor()) {
            if (each.getValue() instanceof J.ClassDeclaration declaration && declaration.getType() != null) {
                around.add(declaration.getType());
            }
        }
        return around;
    }

    /** The same, selecting from something else. */
    Caller notThroughItself() {
        return new Caller(place, around, null, false);
    }
}
