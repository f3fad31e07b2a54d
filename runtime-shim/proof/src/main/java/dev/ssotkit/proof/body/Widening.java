package dev.ssotkit.proof.body;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Conversions to wider numbers, as instructions (JLS 5.1.2). */
final class Widening {

    private Widening() {}

    /** The instruction; -1 if a value of the one type needs none, or cannot be made one of the other. */
    static int of(Type narrow, Type wide) {
        boolean isInt = narrow.getSort() >= Type.CHAR && narrow.getSort() <= Type.INT;
        return switch (wide.getSort()) {
            case Type.LONG -> isInt ? Opcodes.I2L : -1;
            case Type.FLOAT -> isInt ? Opcodes.I2F : narrow.getSort() == Type.LONG ? Opcodes.L2F : -1;
            case Type.DOUBLE ->
                isInt
                        ? Opcodes.I2D
                        : narrow.getSort() == Type.LONG
                                ? Opcodes.L2D
                                : narrow.getSort() == Type.FLOAT ? Opcodes.F2D : -1;
            default -> -1;
        };
    }

    /** Whether an instruction is one. */
    static boolean isOne(int opcode) {
        return (opcode >= Opcodes.I2L && opcode <= Opcodes.I2D)
                || opcode == Opcodes.L2F
                || opcode == Opcodes.L2D
                || opcode == Opcodes.F2D;
    }

    /** Whether the wider number is always the same (JLS 5.1.2): every int is a double, and not every long. */
    static boolean isExact(int opcode) {
        return opcode == Opcodes.I2L || opcode == Opcodes.I2D || opcode == Opcodes.F2D;
    }

    /** A constant as a parameter takes it, which the compiler converts itself (JLS 15.29). */
    static Object constant(Number number, Type parameter) {
        return switch (parameter.getSort()) {
            case Type.LONG -> (Object) number.longValue();
            case Type.FLOAT -> number.floatValue();
            case Type.DOUBLE -> number.doubleValue();
            default -> number;
        };
    }
}
