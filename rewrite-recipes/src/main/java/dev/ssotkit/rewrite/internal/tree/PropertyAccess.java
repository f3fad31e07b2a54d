package dev.ssotkit.rewrite.internal.tree;

import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Groovy's {@code x.name} for a property: the parser types the name as a string, and attributes no field. */
public final class PropertyAccess {

    private PropertyAccess() {}

    /** Whether an access reads a property or a field; the name of a nested class or a package is none. */
    public static boolean is(J.FieldAccess access) {
        return access.getName().getFieldType() == null && access.getName().getType() == JavaType.Primitive.String;
    }
}
