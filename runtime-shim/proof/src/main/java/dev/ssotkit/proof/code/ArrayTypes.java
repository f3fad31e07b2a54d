package dev.ssotkit.proof.code;

import org.objectweb.asm.Type;

/** The types of arrays of primitives (JVMS 6.5, newarray). */
final class ArrayTypes {

    private static final String DESCRIPTORS = "ZCFDBSIJ";
    private static final int FIRST = 4;

    private ArrayTypes() {}

    static Type ofPrimitives(int code) {
        return Type.getType("[" + DESCRIPTORS.charAt(code - FIRST));
    }
}
