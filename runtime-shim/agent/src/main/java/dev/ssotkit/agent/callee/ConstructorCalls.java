package dev.ssotkit.agent.callee;

import dev.ssotkit.agent.bytecode.MethodFlow;
import dev.ssotkit.agent.bytecode.OriginValue;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/** The {@code super(..)} and {@code this(..)} calls of a constructor: those whose receiver is its own object. */
final class ConstructorCalls {
    private ConstructorCalls() {}

    /** Empty also for code that cannot be followed. */
    static List<MethodInsnNode> of(String owner, MethodNode constructor) {
        List<MethodInsnNode> calls = new ArrayList<>();
        try {
            MethodFlow flow = MethodFlow.ofSlots(owner, constructor);
            for (AbstractInsnNode insn : constructor.instructions) {
                if (insn.getOpcode() == Opcodes.INVOKESPECIAL && isOwn((MethodInsnNode) insn, flow)) {
                    calls.add((MethodInsnNode) insn);
                }
            }
        } catch (AnalyzerException e) {
            calls.clear();
        }
        return calls;
    }

    private static boolean isOwn(MethodInsnNode call, MethodFlow flow) {
        Frame<OriginValue> frame = flow.before(call);
        if (frame == null || !call.name.equals("<init>")) {
            return false;
        }
        int receiver = frame.getStackSize() - 1 - Type.getArgumentTypes(call.desc).length;
        return frame.getStack(receiver).kind() == OriginValue.Kind.UNINITIALIZED_THIS;
    }
}
