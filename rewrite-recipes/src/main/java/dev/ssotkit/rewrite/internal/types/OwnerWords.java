package dev.ssotkit.rewrite.internal.types;

import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** Says which supertype of a type a member, or a trait, comes from. */
public final class OwnerWords {

    private OwnerWords() {}

    /** {@code a.B}, or {@code a.Parent, which a.B is}. */
    public static String of(JavaType.@Nullable FullyQualified owner, JavaType.FullyQualified type) {
        return owner == null || TypeKey.of(owner).equals(TypeKey.of(type))
                ? TypeKey.of(type).name()
                : TypeKey.of(owner) + ", which " + TypeKey.of(type) + " is";
    }

    /** {@code a.B, a a.Parent,}: what makes an exception a checked one. */
    public static String withSuperclass(JavaType.FullyQualified type) {
        return type.getSupertype() == null
                ? TypeKey.of(type).name()
                : TypeKey.of(type) + " (a " + TypeKey.of(type.getSupertype()) + ")";
    }
}
