package dev.ssotkit.rewrite.internal.types;

import dev.ssotkit.map.TypeName;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * What makes two mentions mentions of one class: nested classes after a dot as in source, Kotlin's names of the JVM's
 * types as Java's. However a name was written, its key is equal. Type arguments are left out.
 *
 * @param name the name in that form; whatever is given is brought into it
 */
public record TypeKey(String name) implements Comparable<TypeKey> {

    public static final TypeKey OBJECT = new TypeKey("java.lang.Object");

    public TypeKey {
        name = normalised(name);
    }

    /** The key of a name as a source, a class file or a text file writes it; whether it is the name of a class is not asked. */
    public static TypeKey of(String name) {
        return new TypeKey(name);
    }

    /** The key of a type of the map. */
    public static TypeKey of(TypeName type) {
        return new TypeKey(type.key());
    }

    /** The key of a class. */
    public static TypeKey of(JavaType.FullyQualified type) {
        return new TypeKey(type.getFullyQualifiedName());
    }

    /** The key of a class; null for arrays, primitives, variables and unknown types. */
    public static @Nullable TypeKey orNull(@Nullable JavaType type) {
        JavaType.FullyQualified named = TypeUtils.asFullyQualified(type);
        return named == null ? null : of(named);
    }

    /** Whether this is the key of a class; none is made for it. */
    public boolean isOf(JavaType.FullyQualified type) {
        return name.equals(normalised(type.getFullyQualifiedName()));
    }

    /** The last part of the name. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Whether a word is the last part of the name, or several words its last parts. */
    public boolean endsWith(String words) {
        return name.endsWith(words)
                && (name.length() == words.length() || name.charAt(name.length() - words.length() - 1) == '.');
    }

    /** What stands before the last part, the class around a nested one or else its package; empty if nothing does. */
    public String qualifier() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    /** The class, or else the package, around this one; null if nothing is. */
    public @Nullable TypeKey outer() {
        String qualifier = qualifier();
        return qualifier.isEmpty() ? null : new TypeKey(qualifier);
    }

    /** Whether this is a class, or one nested in it. */
    public boolean isWithin(TypeKey outer) {
        return name.startsWith(outer.name)
                && (name.length() == outer.name.length() || name.charAt(outer.name.length()) == '.');
    }

    static String normalised(String name) {
        return KotlinTypes.mapped(name.indexOf('$') < 0 ? name : TypeName.keyOf(name));
    }

    @Override
    public int compareTo(TypeKey other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
