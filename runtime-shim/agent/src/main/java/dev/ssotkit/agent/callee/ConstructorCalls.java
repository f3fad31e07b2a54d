package dev.ssotkit.agent.callee;

import dev.ssotkit.agent.analysis.MethodFlow;
import dev.ssotkit.agent.analysis.OriginValue;
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

    /**
     * Whether right after that call nothing but {@code this} and the parameters is in use, so that a frame can be
     * written there without knowing more types.
     */
    static boolean isPlain(String owner, MethodNode constructor, MethodInsnNode call) {
        try {
            Frame<OriginValue> frame = MethodFlow.ofSlots(owner, constructor).before(call);
            if (frame == null || frame.getStackSize() != 1 + Type.getArgumentTypes(call.desc).length) {
                return false;
            }
            int parameters = Type.getArgumentsAndReturnSizes(constructor.desc) >> 2;
            for (int i = parameters; i < frame.getLocals(); i++) {
                if (frame.getLocal(i).kind() != OriginValue.Kind.TOP) {
                    return false;
                }
            }
            return true;
        } catch (AnalyzerException e) {
            return false;
        }
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
