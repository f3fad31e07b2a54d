package dev.ssotkit.agent.bytecode;

import dev.ssotkit.eligibility.classfile.MalformedClassException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * What every slot of a method may hold before each of its instructions. Declared stack map frames count: what a frame
 * gives up is gone from there on, whatever the code left in it, for so the JVM sees it (JVMS 4.10.1).
 */
public final class MethodFlow {
    private final MethodNode method;
    private final @Nullable Frame<OriginValue>[] frames;

    private MethodFlow(MethodNode method, @Nullable Frame<OriginValue>[] frames) {
        this.method = method;
        this.frames = frames;
    }

    /**
     * Follows the method's values, through locals, stack and the fields that it stores into itself.
     *
     * @param method with expanded frames
     * @throws AnalyzerException if the code would not verify, or is damaged
     */
    public static MethodFlow of(String owner, MethodNode method) throws AnalyzerException {
        try {
            MethodFlow first = run(owner, method, Collections.emptyMap());
            Map<String, Set<AbstractInsnNode>> fields = first.storedInFields();
            return fields.isEmpty() ? first : run(owner, method, fields);
        } catch (Throwable e) {
            throw unfollowed(e);
        }
    }

    /** As {@link #of}, without following fields: enough to check kinds. */
    public static MethodFlow ofSlots(String owner, MethodNode method) throws AnalyzerException {
        try {
            return run(owner, method, Collections.emptyMap());
        } catch (Throwable e) {
            throw unfollowed(e);
        }
    }

    /** Of damaged code ASM says so with errors, too; whoever asks for the flow has an answer for where there is none. */
    private static AnalyzerException unfollowed(Throwable thrown) {
        if (thrown instanceof AnalyzerException) {
            return (AnalyzerException) thrown;
        }
        MalformedClassException damage = MalformedClassException.because(thrown);
        return new AnalyzerException(null, thrown.toString(), damage);
    }

    private static MethodFlow run(String owner, MethodNode method, Map<String, Set<AbstractInsnNode>> fields)
            throws AnalyzerException {
        boolean inConstructor = method.name.equals("<init>");
        Analyzer<OriginValue> analyzer = new Analyzer<>(new OriginInterpreter(inConstructor, fields)) {
            @Override
            protected Frame<OriginValue> newFrame(int locals, int stack) {
                return new OriginFrame(locals, stack);
            }

            @Override
            protected Frame<OriginValue> newFrame(Frame<? extends OriginValue> frame) {
                return new OriginFrame(frame);
            }

            @Override
            protected void newControlFlowEdge(int insn, int successor) {
                AbstractInsnNode at = method.instructions.get(insn);
                if (at instanceof FrameNode) {
                    ((OriginFrame) getFrames()[successor]).believe((FrameNode) at);
                }
            }
        };
        return new MethodFlow(method, analyzer.analyze(owner, method));
    }

    private Map<String, Set<AbstractInsnNode>> storedInFields() {
        Map<String, Set<AbstractInsnNode>> fields = new HashMap<>();
        for (AbstractInsnNode insn : method.instructions) {
            if (insn.getOpcode() == Opcodes.PUTFIELD || insn.getOpcode() == Opcodes.PUTSTATIC) {
                Frame<OriginValue> frame = before(insn);
                if (frame != null) {
                    OriginInterpreter.remember(fields, (FieldInsnNode) insn, frame.getStack(frame.getStackSize() - 1));
                }
            }
        }
        return fields;
    }

    /** The frame before that instruction; null where the instruction cannot be reached. */
    public @Nullable Frame<OriginValue> before(AbstractInsnNode insn) {
        return frames[method.instructions.indexOf(insn)];
    }
}
