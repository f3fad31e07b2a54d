package dev.ssotkit.rewrite.internal.types;

import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** The class in whose code something stands: only there is it known whether a mention moves, and what may be named. */
public final class Place {

    /** Where there is no class around. */
    public static final Place NOWHERE = new Place("");

    private final String binaryName;
    private final TypeKey key;

    private Place(String binaryName) {
        this.binaryName = binaryName;
        this.key = TypeKey.of(binaryName);
    }

    /** In the code of the class with this binary name (JLS 13.1). */
    public static Place of(String binaryName) {
        return binaryName.isEmpty() ? NOWHERE : new Place(binaryName);
    }

    /** In the code of a class. */
    public static Place of(JavaType.FullyQualified type) {
        return new Place(type.getFullyQualifiedName());
    }

    /** The binary name of the class; empty where there is none. */
    public String binaryName() {
        return binaryName;
    }

    /** The key of the class. */
    public TypeKey key() {
        return key;
    }

    /** Whether this is the body of a type, or of a class nested in it. */
    public boolean isWithin(TypeKey type) {
        return key.isWithin(type);
    }

    /** Whether this is code of the package of a type. */
    boolean isInPackageOf(JavaType.FullyQualified type) {
        return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.'))).equals(type.getPackageName());
    }

    /** Whether one class that is not nested itself holds both: then all that is private is shared (JLS 6.6.1). */
    boolean sharesPrivatesWith(JavaType.FullyQualified type) {
        return outermost(binaryName).equals(outermost(type.getFullyQualifiedName()));
    }

    private static String outermost(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place place && place.binaryName.equals(binaryName);
    }

    @Override
    public int hashCode() {
        return binaryName.hashCode();
    }

    @Override
    public String toString() {
        return binaryName;
    }
}
