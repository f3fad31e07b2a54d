package dev.ssotkit.agent.bytecode;

import dev.ssotkit.agent.bytecode.OriginValue.Kind;
import java.util.Collections;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.Interpreter;

/** A frame in which a constructor call initialises every copy of its receiver (JVMS 4.10.1.9.invokespecial). */
final class OriginFrame extends Frame<OriginValue> {
    OriginFrame(int maxLocals, int maxStack) {
        super(maxLocals, maxStack);
    }

    OriginFrame(Frame<? extends OriginValue> frame) {
        super(frame);
    }

    @Override
    public void execute(AbstractInsnNode insn, Interpreter<OriginValue> interpreter) throws AnalyzerException {
        if (insn.getOpcode() != Opcodes.INVOKESPECIAL || !((MethodInsnNode) insn).name.equals("<init>")) {
            super.execute(insn, interpreter);
            return;
        }
        int arguments = Type.getArgumentTypes(((MethodInsnNode) insn).desc).length;
        int position = getStackSize() - arguments - 1;
        if (position < 0) {
            throw new AnalyzerException(insn, "no receiver");
        }
        OriginValue receiver = getStack(position);
        super.execute(insn, interpreter);
        OriginValue initialised = OriginValue.reference(receiver.origins());
        for (int i = 0; i < getLocals(); i++) {
            if (isSame(getLocal(i), receiver)) {
                setLocal(i, initialised);
            }
        }
        for (int i = 0; i < getStackSize(); i++) {
            if (isSame(getStack(i), receiver)) {
                setStack(i, initialised);
            }
        }
    }

    /** Knows no more than an expanded stack map frame declares, as the JVM does from there on. */
    void believe(FrameNode declared) {
        int local = 0;
        for (Object slot : declared.local == null ? Collections.emptyList() : declared.local) {
            setLocal(local, believed(slot, getLocal(local)));
            local += slot == Opcodes.LONG || slot == Opcodes.DOUBLE ? 2 : 1;
        }
        for (; local < getLocals(); local++) {
            setLocal(local, OriginValue.of(Kind.TOP));
        }
        for (int i = 0; declared.stack != null && i < Math.min(declared.stack.size(), getStackSize()); i++) {
            setStack(i, believed(declared.stack.get(i), getStack(i)));
        }
    }

    private static OriginValue believed(Object declared, OriginValue value) {
        if (declared == Opcodes.TOP) {
            return OriginValue.of(Kind.TOP);
        }
        return declared instanceof String && value.kind() == Kind.NULL ? OriginValue.of(Kind.REFERENCE) : value;
    }

    private static boolean isSame(OriginValue value, OriginValue receiver) {
        return (value.kind() == Kind.UNINITIALIZED || value.kind() == Kind.UNINITIALIZED_THIS)
                && value.equals(receiver);
    }
}
