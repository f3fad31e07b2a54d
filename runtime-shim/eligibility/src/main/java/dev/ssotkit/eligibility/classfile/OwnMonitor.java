package dev.ssotkit.eligibility.classfile;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Finds the bodies that may call {@code wait}, {@code notify} or {@code notifyAll} on the object itself, by data flow.
 * Who calls such an object may synchronise on it, and would synchronise on the facade while the canonical instance waits
 * on itself.
 */
final class OwnMonitor {

    private static final Set<String> CONDITIONS = Collections.unmodifiableSet(
            new HashSet<>(Arrays.asList("wait()V", "wait(J)V", "wait(JI)V", "notify()V", "notifyAll()V")));

    private final ClassNode type;
    /** Names and descriptors of the fields that may hold the object itself; grows while bodies are looked at. */
    private final Set<String> fields = new HashSet<>();

    private final Set<String> found = new HashSet<>();

    private OwnMonitor(ClassNode type) {
        this.type = type;
    }

    /** Names and descriptors of the methods that may; most classes call no such method at all, and are not followed. */
    static Set<String> conditionsIn(ClassNode type) {
        OwnMonitor monitor = new OwnMonitor(type);
        if (monitor.callsAny()) {
            monitor.follow();
        }
        return monitor.found;
    }

    private boolean callsAny() {
        for (MethodNode method : type.methods) {
            for (AbstractInsnNode instruction : method.instructions) {
                if (isCondition(instruction)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCondition(AbstractInsnNode instruction) {
        if (instruction.getOpcode() != Opcodes.INVOKEVIRTUAL && instruction.getOpcode() != Opcodes.INVOKESPECIAL) {
            return false;
        }
        MethodInsnNode call = (MethodInsnNode) instruction;
        return CONDITIONS.contains(call.name + call.desc);
    }

    private void follow() {
        int known;
        do {
            known = fields.size();
            for (MethodNode method : type.methods) {
                follow(method);
            }
        } while (fields.size() > known);
    }

    private void follow(MethodNode method) {
        Frame<BasicValue>[] frames;
        try {
            frames = new Analyzer<>(new SelfInterpreter(type.name, fields)).analyze(type.name, method);
        } catch (AnalyzerException | RuntimeException e) {
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
        if (isCondition(instruction)) {
            int arguments = Type.getArgumentTypes(((MethodInsnNode) instruction).desc).length;
            if (SelfInterpreter.maybeSelf(before.getStack(before.getStackSize() - 1 - arguments))) {
                found.add(method.name + method.desc);
            }
        } else if ((opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC)
                && SelfInterpreter.maybeSelf(before.getStack(before.getStackSize() - 1))) {
            FieldInsnNode field = (FieldInsnNode) instruction;
            fields.add(field.name + field.desc);
        }
    }
}
