package dev.ssotkit.agent.callsite;

import dev.ssotkit.agent.analysis.ClassFiles;
import dev.ssotkit.agent.analysis.MethodFlow;
import dev.ssotkit.agent.analysis.OriginValue;
import dev.ssotkit.agent.link.LinkedCall.Member;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Whether a static factory returns exactly what it declares: then its callers cannot expect more of the result. Found
 * in its body and in what its class stores into the fields that it returns; whatever that does not show may be a
 * subtype.
 */
final class FactoryResults {
    private final ClassFiles classFiles;
    private final Map<String, Boolean> known = new HashMap<>();

    FactoryResults(ClassFiles classFiles) {
        this.classFiles = classFiles;
    }

    boolean mayBeSubtype(Member factory) {
        String key = factory.owner() + '.' + factory.name() + factory.descriptor();
        Boolean answer = known.get(key);
        if (answer == null) {
            answer = !isExact(factory);
            known.put(key, answer);
        }
        return answer;
    }

    private boolean isExact(Member factory) {
        byte[] classFile = classFiles.classFile(factory.owner());
        if (classFile == null) {
            return false;
        }
        ClassNode owner = new ClassNode();
        new ClassReader(classFile).accept(owner, ClassReader.SKIP_DEBUG);
        if ((owner.access & Opcodes.ACC_FINAL) != 0) {
            return true;
        }
        for (MethodNode method : owner.methods) {
            if (method.name.equals(factory.name()) && method.desc.equals(factory.descriptor())) {
                return returnsOnly(owner, method);
            }
        }
        return false;
    }

    private static boolean returnsOnly(ClassNode owner, MethodNode factory) {
        Set<String> fields = new HashSet<>();
        for (AbstractInsnNode insn : factory.instructions) {
            if (insn.getOpcode() == Opcodes.GETSTATIC && ((FieldInsnNode) insn).owner.equals(owner.name)) {
                fields.add(((FieldInsnNode) insn).name);
            }
        }
        try {
            return holdsOnly(owner, factory, Opcodes.ARETURN, fields) && storesOnly(owner, fields);
        } catch (AnalyzerException e) {
            return false;
        }
    }

    private static boolean storesOnly(ClassNode owner, Set<String> fields) throws AnalyzerException {
        for (MethodNode method : owner.methods) {
            if (!fields.isEmpty() && !holdsOnly(owner, method, Opcodes.PUTSTATIC, fields)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what those instructions take is null, made here as exactly the owner, or read from such a field. */
    private static boolean holdsOnly(ClassNode owner, MethodNode method, int opcode, Set<String> fields)
            throws AnalyzerException {
        MethodFlow flow = null;
        for (AbstractInsnNode insn : method.instructions) {
            if (insn.getOpcode() != opcode
                    || (opcode == Opcodes.PUTSTATIC && !fields.contains(((FieldInsnNode) insn).name))) {
                continue;
            }
            if (flow == null) {
                flow = MethodFlow.of(owner.name, method);
            }
            Frame<OriginValue> frame = flow.before(insn);
            if (frame != null && !isExact(owner, frame.getStack(frame.getStackSize() - 1), opcode, fields)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isExact(ClassNode owner, OriginValue value, int opcode, Set<String> fields) {
        if (value.kind() == OriginValue.Kind.NULL) {
            return true;
        }
        for (AbstractInsnNode origin : value.origins()) {
            if (origin.getOpcode() != Opcodes.NEW || !((TypeInsnNode) origin).desc.equals(owner.name)) {
                return false;
            }
        }
        // Without an origin it comes from a parameter or a field; of a returned one the stores are looked at.
        return !value.origins().isEmpty() || (opcode == Opcodes.ARETURN && !fields.isEmpty());
    }
}
