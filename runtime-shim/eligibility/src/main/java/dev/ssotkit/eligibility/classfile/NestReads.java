package dev.ssotkit.eligibility.classfile;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/** Which methods of a class read fields of objects of another one that it shares private members with (JLS 6.6.1). */
final class NestReads {

    private final ClassNode type;
    private final StateReads reads;
    private final boolean madeByOthers;

    private NestReads(ClassNode type, StateReads reads) {
        this.type = type;
        this.reads = reads;
        this.madeByOthers = isMadeByOthers(type, reads.owner);
    }

    /** Whether anybody may make an inner object that belongs to whatever object he has (JLS 15.9.2). */
    private static boolean isMadeByOthers(ClassNode type, String outer) {
        int open = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;
        for (InnerClassNode inner : type.innerClasses) {
            if (inner.name.equals(type.name) && outer.equals(inner.outerName) && (inner.access & open) != 0) {
                for (MethodNode method : type.methods) {
                    if (method.name.equals("<init>") && (method.access & open) != 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Names and descriptors; an inner object's own outer object does not count, unless others may choose it. */
    static Set<String> in(ClassNode type, StateReads reads) {
        NestReads nest = new NestReads(type, reads);
        Set<String> found = new HashSet<>();
        for (MethodNode method : type.methods) {
            if (nest.readsAny(method) && nest.readsOthers(method)) {
                found.add(method.name + method.desc);
            }
        }
        return found;
    }

    private boolean readsAny(MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (reads.isRead(instruction)) {
                return true;
            }
        }
        return false;
    }

    private boolean readsOthers(MethodNode method) {
        Frame<BasicValue>[] frames;
        try {
            frames = new Analyzer<>(new OuterInterpreter(reads.owner, type, method)).analyze(type.name, method);
        } catch (Throwable e) {
            MalformedClassException.because(e);
            return true;
        }
        for (int i = 0; i < frames.length; i++) {
            AbstractInsnNode instruction = method.instructions.get(i);
            // Null where no control flow leads.
            if (frames[i] != null
                    && reads.isRead(instruction)
                    && (madeByOthers || !isOfOuter(instruction, frames[i]))) {
                return true;
            }
        }
        return false;
    }

    /** Whether all objects of the class that it takes are the one that the inner object belongs to. */
    private boolean isOfOuter(AbstractInsnNode instruction, Frame<BasicValue> before) {
        if (instruction.getOpcode() == Opcodes.GETFIELD) {
            return OuterInterpreter.isOuter(before.getStack(before.getStackSize() - 1));
        }
        String descriptor;
        boolean hasReceiver = false;
        if (instruction instanceof MethodInsnNode) {
            descriptor = ((MethodInsnNode) instruction).desc;
            hasReceiver = instruction.getOpcode() != Opcodes.INVOKESTATIC;
        } else if (instruction instanceof InvokeDynamicInsnNode) {
            descriptor = ((InvokeDynamicInsnNode) instruction).desc;
        } else {
            return false;
        }
        Type[] arguments = Type.getArgumentTypes(descriptor);
        int first = before.getStackSize() - arguments.length;
        boolean takesAny = hasReceiver;
        if (hasReceiver && !OuterInterpreter.isOuter(before.getStack(first - 1))) {
            return false;
        }
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].getSort() == Type.OBJECT
                    && arguments[i].getInternalName().equals(reads.owner)) {
                takesAny = true;
                if (!OuterInterpreter.isOuter(before.getStack(first + i))) {
                    return false;
                }
            }
        }
        return takesAny;
    }
}
