package dev.ssotkit.agent.callee;

import dev.ssotkit.agent.bytecode.MethodFlow;
import dev.ssotkit.agent.bytecode.OriginValue;
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
 * The stack map frame right after {@code super(..)} or {@code this(..)}: the last declared one, or the parameters, and
 * what was stored since. Compilers keep parameters there, and give them up where nobody needs them any more; coverage
 * tools keep their probes in a local of their own.
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
        List<Object> locals = new ArrayList<>();
        for (int i = 0; i < before.getLocals(); i++) {
            OriginValue value = before.getLocal(i);
            Object slot = slot(owner, constructor, call, i, value);
            if (slot == null) {
                return null;
            }
            locals.add(slot);
            i += value.getSize() - 1;
        }
        while (!locals.isEmpty() && locals.get(locals.size() - 1) == Opcodes.TOP) {
            locals.remove(locals.size() - 1);
        }
        return new FrameNode(Opcodes.F_NEW, locals.size(), locals.toArray(), 0, new Object[0]);
    }

    private static @Nullable Object slot(
            String owner, MethodNode method, MethodInsnNode call, int local, OriginValue value) {
        switch (value.kind()) {
            case TOP:
            case INT:
            case FLOAT:
            case LONG:
            case DOUBLE:
                return value.kind().slot();
            case UNINITIALIZED_THIS:
                return owner;
            case REFERENCE:
                return type(method, call, local);
            default:
                return null;
        }
    }

    /** Looked for backwards: up to the last declared frame there is one way only through the code. */
    private static @Nullable String type(MethodNode method, MethodInsnNode call, int local) {
        for (AbstractInsnNode insn = call.getPrevious(); insn != null; insn = insn.getPrevious()) {
            if (insn instanceof FrameNode) {
                return reference(declared((FrameNode) insn, local));
            } else if (insn.getOpcode() == Opcodes.ASTORE && ((VarInsnNode) insn).var == local) {
                return result(insn.getPrevious());
            }
        }
        return reference(declared(Prologue.frame("", method), local));
    }

    private static @Nullable Object declared(FrameNode frame, int local) {
        int position = 0;
        for (Object slot : frame.local) {
            if (position == local) {
                return slot;
            }
            position += slot == Opcodes.LONG || slot == Opcodes.DOUBLE ? 2 : 1;
        }
        return null;
    }

    private static @Nullable String reference(@Nullable Object slot) {
        return slot instanceof String ? (String) slot : null;
    }

    private static @Nullable String result(@Nullable AbstractInsnNode source) {
        if (source instanceof MethodInsnNode && source.getOpcode() != Opcodes.INVOKESPECIAL) {
            return Type.getReturnType(((MethodInsnNode) source).desc).getInternalName();
        } else if (source instanceof FieldInsnNode) {
            return Type.getType(((FieldInsnNode) source).desc).getInternalName();
        }
        return source != null && source.getOpcode() == Opcodes.CHECKCAST ? ((TypeInsnNode) source).desc : null;
    }
}
