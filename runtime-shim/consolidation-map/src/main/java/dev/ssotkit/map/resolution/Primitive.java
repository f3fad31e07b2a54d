package dev.ssotkit.map.resolution;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The primitive types (JLS 4.2), in the order in which numbers widen. */
public enum Primitive {
    BOOLEAN('Z', "java.lang.Boolean"),
    BYTE('B', "java.lang.Byte"),
    SHORT('S', "java.lang.Short"),
    CHAR('C', "java.lang.Character"),
    INT('I', "java.lang.Integer"),
    LONG('J', "java.lang.Long"),
    FLOAT('F', "java.lang.Float"),
    DOUBLE('D', "java.lang.Double");

    private final char descriptor;
    private final String box;

    Primitive(char descriptor, String box) {
        this.descriptor = descriptor;
        this.box = box;
    }

    /** As in source: {@code int}. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As in a class file (JVMS 4.3.2). */
    public String descriptor() {
        return String.valueOf(descriptor);
    }

    /** The binary name of the class that boxes it (JLS 5.1.7). */
    public String box() {
        return box;
    }

    /** The type of this keyword or descriptor; null if none has it. */
    public static @Nullable Primitive named(String name) {
        for (Primitive primitive : values()) {
            if (primitive.keyword().equals(name) || primitive.descriptor().equals(name)) {
                return primitive;
            }
        }
        return null;
    }

    /** The type that a class boxes; null if it is no box. */
    public static @Nullable Primitive boxedBy(String binaryName) {
        for (Primitive primitive : values()) {
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
