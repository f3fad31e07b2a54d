package dev.ssotkit.agent.transform.verify;

import dev.ssotkit.agent.bytecode.MethodFlow;
import dev.ssotkit.agent.bytecode.OriginValue;
import dev.ssotkit.agent.bytecode.OriginValue.Kind;
import dev.ssotkit.eligibility.classfile.ClassFileReading;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Checks rewritten methods as far as that is possible without a class hierarchy, and so without loading a class: every
 * operand's kind, and every declared stack map frame against the computed one (JVMS 4.10.1).
 */
public final class RewriteVerifier {
    private RewriteVerifier() {}

    /**
     * @param methods name and descriptor of those to check
     * @return what is wrong; null if nothing is
     */
    public static @Nullable String check(byte[] classFile, Set<String> methods) {
        ClassNode owner = ClassFileReading.read(classFile, new ClassNode(), ClassReader.EXPAND_FRAMES);
        String twice = declaredTwice(owner);
        if (twice != null) {
            return twice + " is declared twice";
        }
        for (MethodNode method : owner.methods) {
            if (methods.contains(method.name + method.desc)) {
                String problem = check(owner, method);
                if (problem != null) {
                    return method.name + method.desc + ": " + problem;
                }
            }
        }
        return null;
    }

    /** The JVM would not define the class (JVMS 4.5, 4.6). */
    private static @Nullable String declaredTwice(ClassNode owner) {
        Set<String> declared = new HashSet<>();
        for (FieldNode field : owner.fields) {
            if (!declared.add(field.name + ' ' + field.desc)) {
                return field.name;
            }
        }
        for (MethodNode method : owner.methods) {
            if (!declared.add(method.name + method.desc)) {
                return method.name + method.desc;
            }
        }
        return null;
    }

    private static @Nullable String check(ClassNode owner, MethodNode method) {
        MethodFlow flow;
        try {
            flow = MethodFlow.ofSlots(owner.name, method);
        } catch (AnalyzerException e) {
            return String.valueOf(e.getMessage());
        }
        for (AbstractInsnNode insn : method.instructions) {
            if (insn instanceof MethodInsnNode && !isKnownTo(owner, (MethodInsnNode) insn)) {
                return "a class file of its version cannot call " + ((MethodInsnNode) insn).name + " of an interface";
            } else if (insn instanceof FrameNode) {
                Frame<OriginValue> computed = flow.before(insn);
                String problem = computed == null ? unreachable((FrameNode) insn) : compare((FrameNode) insn, computed);
                if (problem != null) {
                    return problem + " at instruction " + method.instructions.indexOf(insn);
                }
            }
        }
        return null;
    }

    /** Static and default methods of interfaces came with version 52 (JVMS 4.9.1). */
    private static boolean isKnownTo(ClassNode owner, MethodInsnNode call) {
        return call.getOpcode() == Opcodes.INVOKEINTERFACE || !call.itf || (owner.version & 0xffff) >= Opcodes.V1_8;
    }

    /** The JVM checks such code too, from what its frame declares; a construction may have left it half replaced. */
    private static @Nullable String unreachable(FrameNode declared) {
        boolean left = slots(declared.local).contains(Opcodes.NULL)
                || slots(declared.stack).contains(Opcodes.NULL);
        return left ? "a null in code that cannot be reached" : null;
    }

    private static @Nullable String compare(FrameNode declared, Frame<OriginValue> computed) {
        int local = 0;
        for (Object slot : slots(declared.local)) {
            if (!fits(slot, computed.getLocal(local))) {
                return "local " + local + " is " + computed.getLocal(local) + ", not " + slot;
            }
            local += slot == Opcodes.LONG || slot == Opcodes.DOUBLE ? 2 : 1;
        }
        List<Object> stack = slots(declared.stack);
        if (stack.size() != computed.getStackSize()) {
            return "the stack holds " + computed.getStackSize() + ", not " + stack.size();
        }
        for (int i = 0; i < stack.size(); i++) {
            if (!fits(stack.get(i), computed.getStack(i))) {
                return "stack " + i + " is " + computed.getStack(i) + ", not " + stack.get(i);
            }
        }
        return null;
    }

    private static List<Object> slots(@Nullable List<Object> slots) {
        return slots == null ? List.of() : slots;
    }

    /** Whether a computed value can stand where the frame promises that. */
    private static boolean fits(Object declared, OriginValue computed) {
        Kind kind = computed.kind();
        if (declared == Opcodes.TOP) {
            return true;
        } else if (declared instanceof Integer) {
            return declared.equals(kind.slot());
        } else if (declared instanceof LabelNode) {
            return kind == Kind.UNINITIALIZED && isMadeAt((LabelNode) declared, computed);
        }
        return kind == Kind.REFERENCE || kind == Kind.NULL;
    }

    private static boolean isMadeAt(LabelNode label, OriginValue computed) {
        Set<AbstractInsnNode> at = new HashSet<>();
        for (AbstractInsnNode insn = label; insn != null; insn = insn.getNext()) {
            if (insn.getOpcode() >= 0) {
                at.add(insn);
                break;
            }
        }
        return computed.origins().equals(at);
    }
}
