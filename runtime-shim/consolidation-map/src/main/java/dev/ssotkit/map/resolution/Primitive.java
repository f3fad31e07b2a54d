package dev.ssotkit.map.resolution;

import org.jspecify.annotations.Nullable;

/** The primitive types (JLS 4.2), in the order in which numbers widen. */
public enum Primitive {
    BOOLEAN("boolean", 'Z', "java.lang.Boolean"),
    BYTE("byte", 'B', "java.lang.Byte"),
    SHORT("short", 'S', "java.lang.Short"),
    CHAR("char", 'C', "java.lang.Character"),
    INT("int", 'I', "java.lang.Integer"),
    LONG("long", 'J', "java.lang.Long"),
    FLOAT("float", 'F', "java.lang.Float"),
    DOUBLE("double", 'D', "java.lang.Double");

    private static final Primitive[] ALL = values();

    private final String keyword;
    private final String descriptor;
    private final String box;

    Primitive(String keyword, char descriptor, String box) {
        this.keyword = keyword;
        this.descriptor = String.valueOf(descriptor);
        this.box = box;
    }

    /** As in source: {@code int}. */
    public String keyword() {
        return keyword;
    }

    /** As in a class file (JVMS 4.3.2). */
    public String descriptor() {
        return descriptor;
    }

    /** The binary name of the class that boxes it (JLS 5.1.7). */
    public String box() {
        return box;
    }

    /** The type of this keyword or descriptor; null if none has it. */
    public static @Nullable Primitive named(String name) {
        for (Primitive primitive : ALL) {
            if (primitive.keyword.equals(name) || primitive.descriptor.equals(name)) {
                return primitive;
            }
        }
        return null;
    }

    /** The type that a class boxes; null if it is no box. */
    public static @Nullable Primitive boxedBy(String binaryName) {
        for (Primitive primitive : ALL) {
            if (primitive.box.equals(binaryName)) {
                return primitive;
            }
        }
        return null;
    }

    /** Whether it is the other type or widens to it (JLS 5.1.2), which is also subtyping among them (JLS 4.10.1). */
    public boolean isSubtypeOf(Primitive other) {
        if (this == other) {
            return true;
        }
        // Nothing widens to char, and neither byte nor short fits where only characters do.
        return this != BOOLEAN && other != CHAR && ordinal() < other.ordinal() && !(this == CHAR && other == SHORT);
    }
}
