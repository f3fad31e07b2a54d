package dev.ssotkit.agent.callee;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** Code that runs before and after the rest of a method, however that ends. */
final class Brackets {
    private static final int EXTRA_STACK = 3;

    private Brackets() {}

    /** Makes new instructions each time it is asked. */
    interface Code {
        InsnList make();
    }

    /**
     * @param after the instruction from which on the method is bracketed; null for all of it
     * @param enter takes nothing, leaves nothing
     * @param leave likewise; runs before each return and for each exception
     * @param handlerLocals what the code is sure to hold in its first locals wherever it throws, and {@code leave} needs
     */
    static void add(
            MethodNode method, @Nullable AbstractInsnNode after, Code enter, Code leave, Object... handlerLocals) {
        LabelNode start = new LabelNode();
        LabelNode end = new LabelNode();
        for (AbstractInsnNode exit : exits(method, after)) {
            method.instructions.insertBefore(exit, leave.make());
        }
        InsnList head = enter.make();
        head.add(start);
        if (after == null) {
            method.instructions.insert(head);
        } else {
            method.instructions.insert(after, head);
        }
        InsnList handler = new InsnList();
        handler.add(end);
        handler.add(Prologue.handlerFrame(handlerLocals));
        handler.add(leave.make());
        handler.add(new InsnNode(Opcodes.ATHROW));
        method.instructions.add(handler);
        // Last in the table: the method's own handlers come first.
        method.tryCatchBlocks.add(new TryCatchBlockNode(start, end, end, null));
        method.maxStack += EXTRA_STACK;
    }

    private static List<AbstractInsnNode> exits(MethodNode method, @Nullable AbstractInsnNode after) {
        List<AbstractInsnNode> exits = new ArrayList<>();
        AbstractInsnNode insn = after == null ? method.instructions.getFirst() : after.getNext();
        for (; insn != null; insn = insn.getNext()) {
            if (insn.getOpcode() >= Opcodes.IRETURN && insn.getOpcode() <= Opcodes.RETURN) {
                exits.add(insn);
            }
        }
        return exits;
    }
}
