package dev.ssotkit.agent.callee;

import dev.ssotkit.agent.bytecode.OriginValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Stack map frames (JVMS 4.7.4) at places where nothing but {@code this} and the parameters is known. */
final class Prologue {
    private Prologue() {}

    /** What a method may rely on at its start, or a constructor right after {@code super(..)}. */
    static FrameNode frame(String owner, MethodNode method) {
        List<Object> locals = new ArrayList<>();
        if ((method.access & Opcodes.ACC_STATIC) == 0) {
            locals.add(owner);
        }
        for (Type type : Type.getArgumentTypes(method.desc)) {
            locals.add(slot(type));
        }
        return new FrameNode(Opcodes.F_NEW, locals.size(), locals.toArray(), 0, new Object[0]);
    }

    /** At a handler for whatever is thrown. */
    static FrameNode handlerFrame(Object... locals) {
        return new FrameNode(Opcodes.F_NEW, locals.length, locals, 1, new Object[] {"java/lang/Throwable"});
    }

    /** Locals of which only that one is known. */
    static Object[] holding(String type, int local) {
        Object[] locals = new Object[local + 1];
        Arrays.fill(locals, Opcodes.TOP);
        locals[local] = type;
        return locals;
    }

    /** Adds to what a frame declares a local behind all that it does. */
    static void hold(String type, int local, FrameNode frame) {
        List<Object> locals = new ArrayList<>(frame.local == null ? Collections.emptyList() : frame.local);
        int next = 0;
        for (Object slot : locals) {
            next += slot == Opcodes.LONG || slot == Opcodes.DOUBLE ? 2 : 1;
        }
        locals.addAll(Arrays.asList(holding(type, local - next)));
        frame.local = locals;
    }

    private static Object slot(Type type) {
        Integer slot = OriginValue.Kind.of(type).slot();
        return slot == null ? type.getInternalName() : slot;
    }

    /** Two frames must not stand at one instruction: where one follows, an instruction goes in between. */
    static void separate(InsnList inserted, AbstractInsnNode next) {
        for (AbstractInsnNode insn = next; insn != null && insn.getOpcode() < 0; insn = insn.getNext()) {
            if (insn instanceof FrameNode) {
                inserted.add(new InsnNode(Opcodes.NOP));
                return;
            }
        }
    }
}
