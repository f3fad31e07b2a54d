package dev.ssotkit.eligibility.classfile;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Finds the bodies that may call {@code wait}, {@code notify} or {@code notifyAll} on an object of one class, by data flow,
 * or hand out a method handle that does. Who calls such an object may synchronise on it, and would synchronise on the
 * facade while the canonical instance waits on itself.
 */
final class OwnMonitor {

    private final ClassNode type;
    private final String own;
    private final SelfPlaces places = new SelfPlaces();
    private final Set<String> found = new HashSet<>();

    private OwnMonitor(ClassNode type, String own) {
        this.type = type;
        this.own = own;
    }

    /**
     * Names and descriptors of the methods of a class that may; most classes call no such method at all, and are not
     * followed.
     *
     * @param own internal name of the class whose objects count: the class itself, or one that it is nested in
     */
    static Set<String> conditionsIn(ClassNode type, String own) {
        OwnMonitor monitor = new OwnMonitor(type, own);
        if (monitor.namesAny()) {
            monitor.follow();
        }
        return monitor.found;
    }

    private boolean namesAny() {
        for (MethodNode method : type.methods) {
            for (AbstractInsnNode instruction : method.instructions) {
                if (Conditions.isCall(instruction) || Conditions.isHandled(instruction)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void follow() {
        int known;
        do {
            known = places.size();
            for (MethodNode method : type.methods) {
                follow(method);
            }
        } while (places.size() > known);
    }

    private void follow(MethodNode method) {
        Frame<BasicValue>[] frames;
        try {
            frames = new Analyzer<>(new SelfInterpreter(own, method, places)).analyze(type.name, method);
        } catch (Throwable e) {
            MalformedClassException.because(e);
            found.add(method.name + method.desc);
            return;
        }
        for (int i = 0; i < frames.length; i++) {
            if (frames[i] != null) { // Null where no control flow leads.
                look(method, method.instructions.get(i), frames[i]);
            }
        }
    }

    private void look(MethodNode method, AbstractInsnNode instruction, Frame<BasicValue> before) {
        int opcode = instruction.getOpcode();
        if (instruction instanceof MethodInsnNode) {
            look(method, (MethodInsnNode) instruction, before);
        } else if (instruction instanceof InvokeDynamicInsnNode) {
            look(method, (InvokeDynamicInsnNode) instruction, before);
        } else if (Conditions.isHandled(instruction)) {
            // A constant by itself: whoever gets it decides on what it is called.
            found.add(method.name + method.desc);
        } else if ((opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC)
                && SelfInterpreter.maybeSelf(before.getStack(before.getStackSize() - 1))) {
            places.addField((FieldInsnNode) instruction);
        }
    }

    private void look(MethodNode method, MethodInsnNode call, Frame<BasicValue> before) {
        int arguments = Type.getArgumentTypes(call.desc).length;
        int first = before.getStackSize() - arguments;
        if (Conditions.isCall(call) && SelfInterpreter.maybeSelf(before.getStack(first - 1))) {
            found.add(method.name + method.desc);
        }
        boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
        if (call.owner.equals(type.name)) {
            pass(call.name, call.desc, isStatic, before, isStatic ? first : first - 1);
        }
    }

    /** What it captures is bound to the first parameters of the method that it hands out (JLS 15.13.3, 15.27.4). */
    private void look(MethodNode method, InvokeDynamicInsnNode made, Frame<BasicValue> before) {
        int captured = Type.getArgumentTypes(made.desc).length;
        int first = before.getStackSize() - captured;
        if (Conditions.isHandled(made)) {
            boolean maybeSelf = captured == 0;
            for (int i = first; i < before.getStackSize(); i++) {
                maybeSelf |= SelfInterpreter.maybeSelf(before.getStack(i));
            }
            if (maybeSelf) {
                found.add(method.name + method.desc);
            }
        }
        for (Object constant : made.bsmArgs) {
            if (constant instanceof Handle && ((Handle) constant).getOwner().equals(type.name)) {
                Handle handle = (Handle) constant;
                boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
                if (handle.getTag() >= Opcodes.H_INVOKEVIRTUAL) {
                    pass(handle.getName(), handle.getDesc(), isStatic, before, first);
                }
            }
        }
    }

    /** @param position of the first value passed, the receiver's if there is one, on the stack; the rest comes later */
    private void pass(String name, String descriptor, boolean isStatic, Frame<BasicValue> before, int position) {
        int local = isStatic ? 0 : 1;
        int next = isStatic ? position : position + 1;
        for (Type parameter : Type.getArgumentTypes(descriptor)) {
            if (next < before.getStackSize() && SelfInterpreter.maybeSelf(before.getStack(next))) {
                places.addParameter(name, descriptor, local);
            }
            local += parameter.getSize();
            next++;
        }
    }
}
