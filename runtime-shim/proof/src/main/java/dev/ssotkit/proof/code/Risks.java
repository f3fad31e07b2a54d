package dev.ssotkit.proof.code;

import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.term.Term;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;

/** Which instructions may throw (JVMS 6.5); that memory ends is left aside. */
public final class Risks {

    private Risks() {}

    /** Whether it yields a value or an exception, and does nothing else. */
    static boolean isOfValue(AbstractInsnNode instruction) {
        return operands(instruction) > 0;
    }

    /** Of how many operands it yields a value or an exception; 0 if it does anything else. */
    static int operands(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        return switch (opcode) {
            case Opcodes.GETFIELD, Opcodes.ARRAYLENGTH -> 1;
            case Opcodes.IDIV, Opcodes.IREM, Opcodes.LDIV, Opcodes.LREM -> 2;
            default -> opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD ? 2 : 0;
        };
    }

    /** Whether one is none for what it is given: an object has a field, and a number by which to divide a quotient. */
    public static boolean isNone(Effect risk) {
        List<Term> operands = risk.operands();
        return switch (risk.opcode()) {
            case Opcodes.GETFIELD, Opcodes.ARRAYLENGTH -> operands.get(0).isObject();
            case Opcodes.IDIV, Opcodes.IREM, Opcodes.LDIV, Opcodes.LREM ->
                operands.get(1).payload() instanceof Number divisor && divisor.longValue() != 0;
            case Opcodes.GETSTATIC, Opcodes.LDC, Opcodes.INVOKESTATIC -> false;
            default ->
                operands.get(0).is(Term.Kind.SWITCH_TABLE)
                        || operands.get(0).is(Term.Kind.CALL_SITES)
                        || (operands.get(0).is(Term.Kind.LONE_ARRAY)
                                && operands.get(1).number() != null);
        };
    }

    /** Whether it throws only if a class cannot be loaded or initialised: that is compared where a handler waits for it. */
    public static boolean isRemote(AbstractInsnNode instruction) {
        return instruction.getOpcode() == Opcodes.GETSTATIC
                || (instruction instanceof LdcInsnNode load && load.cst instanceof Type)
                || EffectReader.isBoxing(instruction);
    }

    /** Whether it may throw. */
    static boolean mayThrow(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        return isOfValue(instruction)
                || isRemote(instruction)
                || (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE)
                || (opcode >= Opcodes.PUTSTATIC && opcode <= Opcodes.INVOKEDYNAMIC)
                || (opcode >= Opcodes.NEWARRAY && opcode <= Opcodes.ATHROW)
                || opcode == Opcodes.CHECKCAST
                || opcode == Opcodes.MONITORENTER
                || opcode == Opcodes.MONITOREXIT
                || opcode == Opcodes.MULTIANEWARRAY;
    }
}
