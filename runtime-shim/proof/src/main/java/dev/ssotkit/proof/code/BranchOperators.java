package dev.ssotkit.proof.code;

import org.objectweb.asm.Opcodes;

/** The comparisons of two values that branches make, as the opcodes of those that take two ints or two references. */
public final class BranchOperators {

    private BranchOperators() {}

    /** A comparison with zero or null as one of two values. */
    static int binary(int opcode) {
        if (opcode >= Opcodes.IFEQ && opcode <= Opcodes.IFLE) {
            return opcode - Opcodes.IFEQ + Opcodes.IF_ICMPEQ;
        }
        if (opcode >= Opcodes.IFNULL) {
            return opcode - Opcodes.IFNULL + Opcodes.IF_ACMPEQ;
        }
        return opcode;
    }

    /** The comparison that holds where this one does not. */
    public static int negated(int binary) {
        return switch (binary) {
            case Opcodes.IF_ICMPEQ -> Opcodes.IF_ICMPNE;
            case Opcodes.IF_ICMPNE -> Opcodes.IF_ICMPEQ;
            case Opcodes.IF_ICMPLT -> Opcodes.IF_ICMPGE;
            case Opcodes.IF_ICMPGE -> Opcodes.IF_ICMPLT;
            case Opcodes.IF_ICMPGT -> Opcodes.IF_ICMPLE;
            case Opcodes.IF_ICMPLE -> Opcodes.IF_ICMPGT;
            case Opcodes.IF_ACMPEQ -> Opcodes.IF_ACMPNE;
            default -> Opcodes.IF_ACMPEQ;
        };
    }
}
