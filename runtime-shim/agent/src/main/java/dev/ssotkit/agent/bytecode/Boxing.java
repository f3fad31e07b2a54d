package dev.ssotkit.agent.bytecode;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/** Conversions between primitives and their wrappers (JLS 5.1.7, 5.1.8). */
final class Boxing {
    private Boxing() {}

    static boolean isPrimitive(Type type) {
        return type.getSort() >= Type.BOOLEAN && type.getSort() <= Type.DOUBLE;
    }

    static MethodInsnNode box(Type primitive) {
        String wrapper = wrapper(primitive);
        String descriptor = "(" + primitive.getDescriptor() + ")L" + wrapper + ";";
        return new MethodInsnNode(Opcodes.INVOKESTATIC, wrapper, "valueOf", descriptor, false);
    }

    static MethodInsnNode unbox(Type primitive) {
        String method = primitive.getClassName() + "Value";
        return new MethodInsnNode(
                Opcodes.INVOKEVIRTUAL, wrapper(primitive), method, "()" + primitive.getDescriptor(), false);
    }

    static String wrapper(Type primitive) {
        switch (primitive.getSort()) {
            case Type.BOOLEAN:
                return "java/lang/Boolean";
            case Type.CHAR:
                return "java/lang/Character";
            case Type.BYTE:
                return "java/lang/Byte";
            case Type.SHORT:
                return "java/lang/Short";
            case Type.INT:
                return "java/lang/Integer";
            case Type.FLOAT:
                return "java/lang/Float";
            case Type.LONG:
                return "java/lang/Long";
            case Type.DOUBLE:
                return "java/lang/Double";
            default:
                throw new IllegalArgumentException("no primitive: " + primitive);
        }
    }
}
