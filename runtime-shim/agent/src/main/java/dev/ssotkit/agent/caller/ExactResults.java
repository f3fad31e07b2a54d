package dev.ssotkit.agent.caller;

import dev.ssotkit.agent.bytecode.ClassFileSource;
import dev.ssotkit.agent.bytecode.MethodFlow;
import dev.ssotkit.agent.bytecode.OriginValue;
import dev.ssotkit.agent.protocol.LinkedCall.Member;
import dev.ssotkit.eligibility.classfile.ClassFileReading;
import dev.ssotkit.eligibility.classfile.MalformedClassException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Follows what a static factory returns to the {@code new} that made it: through static fields that nobody outside can
 * write, and through static methods of the nest. Used once.
 */
final class ExactResults {
    private final ClassFileSource classFiles;
    private final String type;
    private final String descriptor;
    private final Map<String, @Nullable ClassNode> classes = new HashMap<>();
    /** Fields and methods that are being looked at, or were found exact. */
    private final Set<String> assumed = new HashSet<>();

    /** @param type internal name of the class that the factory declares to return */
    ExactResults(ClassFileSource classFiles, String type) {
        this.classFiles = classFiles;
        this.type = type;
        this.descriptor = Type.getObjectType(type).getDescriptor();
    }

    boolean areReturnedBy(Member factory) {
        ClassNode owner = find(type);
        if (owner == null) {
            return false;
        }
        try {
            return (owner.access & Opcodes.ACC_FINAL) != 0
                    || isExactMethod(owner, factory.name(), factory.descriptor());
        } catch (AnalyzerException e) {
            return false;
        }
    }

    private @Nullable ClassNode find(String internalName) {
        if (!classes.containsKey(internalName)) {
            byte[] classFile = classFiles.classFile(internalName);
            classes.put(internalName, classFile == null ? null : read(classFile));
        }
        return classes.get(internalName);
    }

    /** Not to be read is as good as not there. */
    private static @Nullable ClassNode read(byte[] classFile) {
        try {
            return ClassFileReading.read(
                    classFile, new ClassNode(), ClassReader.SKIP_DEBUG | ClassReader.EXPAND_FRAMES);
        } catch (MalformedClassException e) {
            return null;
        }
    }

    private boolean isExactMethod(ClassNode owner, String name, String methodDescriptor) throws AnalyzerException {
        for (MethodNode method : owner.methods) {
            if (method.name.equals(name) && method.desc.equals(methodDescriptor)) {
                return (method.access & Opcodes.ACC_STATIC) != 0
                        && (!assumed.add(owner.name + '.' + name + methodDescriptor)
                                || takesOnlyExact(owner, method, Opcodes.ARETURN, ""));
            }
        }
        return false;
    }

    /** Private or final, and given nothing else by those who may write it. */
    private boolean isExactField(String ownerName, String name) throws AnalyzerException {
        if (!assumed.add(ownerName + '.' + name)) {
            return true;
        }
        ClassNode owner = isNestMate(ownerName) ? find(ownerName) : null;
        FieldNode field = owner == null ? null : field(owner, name);
        if (owner == null || field == null || (field.access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL)) == 0) {
            return false;
        }
        for (String writer : nestOf(owner)) {
            ClassNode mate = find(writer);
            if (mate == null) {
                return false;
            }
            for (MethodNode method : mate.methods) {
                if (!takesOnlyExact(mate, method, Opcodes.PUTSTATIC, ownerName + '.' + name)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static @Nullable FieldNode field(ClassNode owner, String name) {
        for (FieldNode field : owner.fields) {
            if (field.name.equals(name)) {
                return field;
            }
        }
        return null;
    }

    private boolean isNestMate(String name) {
        return name.equals(type) || name.startsWith(type + "$") || type.startsWith(name + "$");
    }

    /** The class itself among them; class files older than 55 have no nests, only methods that others go through. */
    private Set<String> nestOf(ClassNode owner) {
        Set<String> nest = new LinkedHashSet<>();
        nest.add(owner.name);
        ClassNode host = owner.nestHostClass == null ? owner : find(owner.nestHostClass);
        nest.add(owner.nestHostClass == null ? owner.name : owner.nestHostClass);
        if (host != null && host.nestMembers != null) {
            nest.addAll(host.nestMembers);
        }
        return nest;
    }

    /** Whether what those instructions take is null, or made as exactly the type. */
    private boolean takesOnlyExact(ClassNode owner, MethodNode method, int opcode, String field)
            throws AnalyzerException {
        MethodFlow flow = null;
        for (AbstractInsnNode insn : method.instructions) {
            if (insn.getOpcode() != opcode || (opcode == Opcodes.PUTSTATIC && !isOf((FieldInsnNode) insn, field))) {
                continue;
            }
            if (flow == null) {
                flow = MethodFlow.of(owner.name, method);
            }
            Frame<OriginValue> frame = flow.before(insn);
            if (frame != null && !isExact(frame.getStack(frame.getStackSize() - 1), method)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOf(FieldInsnNode insn, String field) {
        return (insn.owner + '.' + insn.name).equals(field);
    }

    private boolean isExact(OriginValue value, MethodNode method) throws AnalyzerException {
        if (value.kind() == OriginValue.Kind.NULL) {
            return true;
        }
        for (AbstractInsnNode origin : value.origins()) {
            if (!makesExactly(origin)) {
                return false;
            }
        }
        return readsOnlyExactFields(method, value.origins().isEmpty());
    }

    private boolean makesExactly(AbstractInsnNode origin) throws AnalyzerException {
        if (origin.getOpcode() == Opcodes.NEW) {
            return ((TypeInsnNode) origin).desc.equals(type);
        } else if (origin.getOpcode() != Opcodes.INVOKESTATIC) {
            return false;
        }
        MethodInsnNode call = (MethodInsnNode) origin;
        ClassNode called = isNestMate(call.owner) ? find(call.owner) : null;
        return called != null && isExactMethod(called, call.name, call.desc);
    }

    /**
     * A value's origins tell of calls and {@code new} only: the rest of it may come from any field, element or parameter
     * of the type.
     *
     * @param mustRead whether it comes from nowhere else
     */
    private boolean readsOnlyExactFields(MethodNode method, boolean mustRead) throws AnalyzerException {
        String parameters = method.desc.substring(0, method.desc.indexOf(')'));
        if ((method.access & Opcodes.ACC_STATIC) == 0 || parameters.contains(descriptor)) {
            return false;
        }
        boolean reads = false;
        for (AbstractInsnNode insn : method.instructions) {
            if (insn.getOpcode() == Opcodes.GETSTATIC && ((FieldInsnNode) insn).desc.equals(descriptor)) {
                reads = true;
                if (!isExactField(((FieldInsnNode) insn).owner, ((FieldInsnNode) insn).name)) {
                    return false;
                }
            } else if (isAnotherSource(insn)) {
                return false;
            }
        }
        return reads || !mustRead;
    }

    private boolean isAnotherSource(AbstractInsnNode insn) {
        switch (insn.getOpcode()) {
            case Opcodes.GETFIELD:
                return ((FieldInsnNode) insn).desc.equals(descriptor);
            case Opcodes.CHECKCAST:
                return ((TypeInsnNode) insn).desc.equals(type);
            default:
                return insn.getOpcode() == Opcodes.AALOAD;
        }
    }
}
