package dev.ssotkit.agent.callee;

import dev.ssotkit.agent.analysis.MethodFlow;
import dev.ssotkit.agent.analysis.OriginValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * The stack map frame right after {@code super(..)} or {@code this(..)}. Compilers keep nothing but {@code this} and the
 * parameters there; coverage tools keep their probes in a local of their own.
 */
final class FrameAfterCall {
    private FrameAfterCall() {}

    /** Null if a local's type is not known for sure, or something stays on the stack. */
    static @Nullable FrameNode of(String owner, MethodNode constructor, MethodInsnNode call) {
        Frame<OriginValue> before;
        try {
            before = MethodFlow.ofSlots(owner, constructor).before(call);
        } catch (AnalyzerException e) {
            return null;
        }
        if (before == null || before.getStackSize() != 1 + Type.getArgumentTypes(call.desc).length) {
            return null;
        }
        FrameNode frame = Prologue.frame(owner, constructor);
        List<Object> locals = new ArrayList<>(frame.local);
        for (int i = Type.getArgumentsAndReturnSizes(constructor.desc) >> 2; i < before.getLocals(); i++) {
            OriginValue value = before.getLocal(i);
            Object slot = slot(constructor, i, value);
            if (slot == null) {
                return null;
            }
            locals.add(slot);
            i += value.getSize() - 1;
        }
        while (locals.get(locals.size() - 1) == Opcodes.TOP) {
            locals.remove(locals.size() - 1);
        }
        frame.local = locals;
        return frame;
    }

    private static @Nullable Object slot(MethodNode method, int local, OriginValue value) {
        switch (value.kind()) {
            case TOP:
                return Opcodes.TOP;
            case INT:
                return Opcodes.INTEGER;
            case FLOAT:
                return Opcodes.FLOAT;
            case LONG:
                return Opcodes.LONG;
            case DOUBLE:
                return Opcodes.DOUBLE;
            case REFERENCE:
                return typeOfOnlyStore(method, local);
            default:
                return null;
        }
    }

    /** What is stored once in all the method can be nothing else. */
    private static @Nullable String typeOfOnlyStore(MethodNode method, int local) {
        AbstractInsnNode store = null;
        for (AbstractInsnNode insn : method.instructions) {
            if (insn.getOpcode() == Opcodes.ASTORE && ((VarInsnNode) insn).var == local) {
                if (store != null) {
                    return null;
                }
                store = insn;
            }
        }
        AbstractInsnNode source = store == null ? null : store.getPrevious();
        if (source instanceof MethodInsnNode) {
            return Type.getReturnType(((MethodInsnNode) source).desc).getInternalName();
        } else if (source instanceof FieldInsnNode) {
            return Type.getType(((FieldInsnNode) source).desc).getInternalName();
        }
        return source != null && source.getOpcode() == Opcodes.CHECKCAST ? ((TypeInsnNode) source).desc : null;
    }
}
