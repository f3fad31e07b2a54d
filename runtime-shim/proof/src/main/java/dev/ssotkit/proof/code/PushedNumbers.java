package dev.ssotkit.proof.code;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;

/** The ints that instructions push. */
final class PushedNumbers {

    private PushedNumbers() {}

    /** The number that an instruction pushes; null if it does anything else. */
    static @Nullable Integer at(@Nullable AbstractInsnNode instruction) {
        if (instruction instanceof IntInsnNode push && push.getOpcode() != Opcodes.NEWARRAY) {
            return push.operand;
        }
        if (instruction instanceof LdcInsnNode load) {
            return load.cst instanceof Integer number ? number : null;
        }
        return instruction instanceof InsnNode
                        && instruction.getOpcode() >= Opcodes.ICONST_M1
                        && instruction.getOpcode() <= Opcodes.ICONST_5
                ? Integer.valueOf(instruction.getOpcode() - Opcodes.ICONST_0)
                : null;
    }
}
