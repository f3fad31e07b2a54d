package dev.ssotkit.proof.code;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;

/** Which instructions may throw (JVMS 6.5); that a class cannot be linked, or memory ends, is left aside. */
final class Risks {

    private Risks() {}

    /** Whether it yields a value or an exception, and does nothing else. */
    static boolean isOfValue(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        return switch (opcode) {
            case Opcodes.GETFIELD,
                    Opcodes.GETSTATIC,
                    Opcodes.ARRAYLENGTH,
                    Opcodes.IDIV,
                    Opcodes.IREM,
                    Opcodes.LDIV,
                    Opcodes.LREM -> true;
            case Opcodes.LDC -> instruction instanceof LdcInsnNode load && load.cst instanceof Type;
            default -> opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD;
        };
    }

    /** Whether it may throw. */
    static boolean mayThrow(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        return isOfValue(instruction)
                || (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE)
                || (opcode >= Opcodes.PUTSTATIC && opcode <= Opcodes.INVOKEDYNAMIC)
                || (opcode >= Opcodes.NEWARRAY && opcode <= Opcodes.ATHROW)
                || opcode == Opcodes.CHECKCAST
                || opcode == Opcodes.MONITORENTER
                || opcode == Opcodes.MONITOREXIT
                || opcode == Opcodes.MULTIANEWARRAY;
    }
}
