package dev.ssotkit.agent.caller;

import dev.ssotkit.agent.bytecode.Erasure;
import dev.ssotkit.agent.bytecode.MethodFlow;
import dev.ssotkit.agent.bytecode.OriginValue;
import dev.ssotkit.agent.bytecode.OriginValue.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * One {@code new} with the constructor call that initialises it, and the edit that replaces both.
 *
 * <p>{@code new} becomes {@code aconst_null}, so that every {@code dup}, store and frame in between stays; the
 * constructor call becomes a call that yields an object, which then takes the place of each null.
 */
final class Construction {
    private static final int MAX_COPIES_ON_STACK = 2;
    private static final int EXTRA_STACK = 2;

    private final TypeInsnNode allocation;
    private final MethodInsnNode constructor;
    private final int copiesOnStack;
    private final List<Integer> copiesInLocals;

    private Construction(
            TypeInsnNode allocation, MethodInsnNode constructor, int copiesOnStack, List<Integer> copiesInLocals) {
        this.allocation = allocation;
        this.constructor = constructor;
        this.copiesOnStack = copiesOnStack;
        this.copiesInLocals = copiesInLocals;
    }

    /** Null if the shape is none that compilers emit: then it is left alone. */
    static @Nullable Construction of(TypeInsnNode allocation, MethodNode method, MethodFlow flow) {
        Construction found = null;
        for (AbstractInsnNode insn : method.instructions) {
            if (insn.getOpcode() == Opcodes.INVOKESPECIAL && ((MethodInsnNode) insn).name.equals("<init>")) {
                Frame<OriginValue> frame = flow.before(insn);
                if (frame == null || !isUninitialised(receiver(frame, (MethodInsnNode) insn), allocation)) {
                    continue;
                }
                if (found != null || !((MethodInsnNode) insn).owner.equals(allocation.desc)) {
                    return null;
                }
                found = of(allocation, (MethodInsnNode) insn, frame);
                if (found == null) {
                    return null;
                }
            }
        }
        return found;
    }

    private static @Nullable Construction of(
            TypeInsnNode allocation, MethodInsnNode constructor, Frame<OriginValue> frame) {
        int receiver = receiverPosition(frame, constructor);
        int copies = 0;
        while (copies < receiver && isUninitialised(frame.getStack(receiver - 1 - copies), allocation)) {
            copies++;
        }
        for (int i = 0; i < receiver - copies; i++) {
            if (isUninitialised(frame.getStack(i), allocation)) {
                return null;
            }
        }
        if (copies > MAX_COPIES_ON_STACK) {
            return null;
        }
        List<Integer> locals = new ArrayList<>();
        for (int i = 0; i < frame.getLocals(); i++) {
            if (isUninitialised(frame.getLocal(i), allocation)) {
                locals.add(i);
            }
        }
        return new Construction(allocation, constructor, copies, locals);
    }

    private static int receiverPosition(Frame<OriginValue> frame, MethodInsnNode constructor) {
        return frame.getStackSize() - 1 - Type.getArgumentTypes(constructor.desc).length;
    }

    private static OriginValue receiver(Frame<OriginValue> frame, MethodInsnNode constructor) {
        return frame.getStack(receiverPosition(frame, constructor));
    }

    private static boolean isUninitialised(OriginValue value, TypeInsnNode allocation) {
        return value.kind() == Kind.UNINITIALIZED && value.origins().contains(allocation);
    }

    MethodInsnNode constructor() {
        return constructor;
    }

    /** What the call that {@link #replace} inserts takes and leaves: the null in the receiver's place comes first. */
    static String descriptorFor(String owner, String constructorDescriptor) {
        return Erasure.withReceiver(constructorDescriptor, Type.getObjectType(owner));
    }

    void replace(MethodNode method, AbstractInsnNode call) {
        nullInFrames(method);
        method.instructions.set(allocation, new InsnNode(Opcodes.ACONST_NULL));
        method.instructions.set(constructor, call);
        AbstractInsnNode last = insert(method, call, new TypeInsnNode(Opcodes.CHECKCAST, allocation.desc));
        for (int local : copiesInLocals) {
            last = insert(method, last, new InsnNode(Opcodes.DUP));
            last = insert(method, last, new VarInsnNode(Opcodes.ASTORE, local));
        }
        if (copiesOnStack == 0) {
            insert(method, last, new InsnNode(Opcodes.POP));
        } else if (copiesOnStack == 1) {
            last = insert(method, last, new InsnNode(Opcodes.SWAP));
            insert(method, last, new InsnNode(Opcodes.POP));
        } else {
            last = insert(method, last, new InsnNode(Opcodes.DUP_X2));
            last = insert(method, last, new InsnNode(Opcodes.POP));
            last = insert(method, last, new InsnNode(Opcodes.POP2));
            insert(method, last, new InsnNode(Opcodes.DUP));
        }
        method.maxStack += EXTRA_STACK;
    }

    private static AbstractInsnNode insert(MethodNode method, AbstractInsnNode after, AbstractInsnNode insn) {
        method.instructions.insert(after, insn);
        return insn;
    }

    /** A frame names an uninitialised object by the label of its {@code new} (JVMS 4.7.4). */
    private void nullInFrames(MethodNode method) {
        for (AbstractInsnNode label = allocation.getPrevious();
                label != null && label.getOpcode() < 0;
                label = label.getPrevious()) {
            if (label instanceof LabelNode) {
                for (AbstractInsnNode insn : method.instructions) {
                    if (insn instanceof FrameNode) {
                        replaceAll(((FrameNode) insn).local, label);
                        replaceAll(((FrameNode) insn).stack, label);
                    }
                }
            }
        }
    }

    private static void replaceAll(@Nullable List<Object> slots, AbstractInsnNode label) {
        if (slots != null) {
            for (int i = 0; i < slots.size(); i++) {
                if (slots.get(i) == label) {
                    slots.set(i, Opcodes.NULL);
                }
            }
        }
    }
}
