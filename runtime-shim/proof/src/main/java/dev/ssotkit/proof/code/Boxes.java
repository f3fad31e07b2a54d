package dev.ssotkit.proof.code;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** The classes of which an object holds a primitive value (JLS 5.1.7). */
public final class Boxes {

    private static final Map<Integer, String> BY_SORT = Map.of(
            Type.BOOLEAN, "java/lang/Boolean",
            Type.CHAR, "java/lang/Character",
            Type.BYTE, "java/lang/Byte",
            Type.SHORT, "java/lang/Short",
            Type.INT, "java/lang/Integer",
            Type.LONG, "java/lang/Long",
            Type.FLOAT, "java/lang/Float",
            Type.DOUBLE, "java/lang/Double");

    private Boxes() {}

    /** The internal name of a primitive's; null for any other type. */
    public static @Nullable String of(Type primitive) {
        return BY_SORT.get(primitive.getSort());
    }

    static boolean isOne(String internalName) {
        return BY_SORT.containsValue(internalName);
    }
}
