package dev.ssotkit.agent.callee;

import dev.ssotkit.agent.bytecode.LateCalls;
import dev.ssotkit.agent.protocol.ClonedType;
import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.ConsolidationMap;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Makes a class report the copies of its objects: each comes out of a {@code super.clone()}. */
final class CloneWeaver {
    private static final String CLONE = "clone";
    private static final String NO_PARAMETERS = "()L";

    private final ClassNode owner;
    private final int entryIndex;
    private final LateCalls calls;
    private final ShapeSource shapes;
    private final ConsolidationMap map;

    CloneWeaver(ClassNode owner, int entryIndex, LateCalls calls, ShapeSource shapes, ConsolidationMap map) {
        this.owner = owner;
        this.entryIndex = entryIndex;
        this.calls = calls;
        this.shapes = shapes;
        this.map = map;
    }

    Set<MethodNode> weave() {
        Set<MethodNode> changed = new HashSet<>();
        if (!new Hierarchy(shapes).isSubtype(owner.name.replace('/', '.'), "java.lang.Cloneable")) {
            return changed;
        }
        boolean declares = false;
        for (MethodNode method : owner.methods) {
            declares |= isClone(method.name, method.desc);
        }
        if (!declares && isUidSafe()) {
            addOverrides();
        }
        for (MethodNode method : owner.methods.toArray(new MethodNode[0])) {
            for (AbstractInsnNode insn : method.instructions.toArray()) {
                if (copiesOwn(insn, declares)) {
                    report(method, insn);
                    changed.add(method);
                }
            }
        }
        return changed;
    }

    private static boolean isClone(String name, String descriptor) {
        return name.equals(CLONE) && descriptor.startsWith(NO_PARAMETERS);
    }

    /** A class that declares no {@code clone} calls Object's, unless it inherits another, which is overridden. */
    private boolean copiesOwn(AbstractInsnNode insn, boolean declares) {
        if (!(insn instanceof MethodInsnNode)) {
            return false;
        }
        MethodInsnNode call = (MethodInsnNode) insn;
        boolean ofSuper = insn.getOpcode() == Opcodes.INVOKESPECIAL && !call.owner.equals(owner.name);
        boolean ofObject = insn.getOpcode() == Opcodes.INVOKEVIRTUAL
                && !declares
                && (call.owner.equals(owner.name) || call.owner.equals("java/lang/Object"));
        return isClone(call.name, call.desc) && (ofSuper || ofObject);
    }

    private void report(MethodNode method, AbstractInsnNode call) {
        InsnList code = new InsnList();
        code.add(new InsnNode(Opcodes.DUP));
        code.add(calls.call("(Ljava/lang/Object;)V", new ClonedType(entryIndex)));
        method.instructions.insert(call, code);
        method.maxStack++;
    }

    /** Non-private methods that are added change the default serial version UID, but not one that is declared. */
    private boolean isUidSafe() {
        for (FieldNode field : owner.fields) {
            if (field.name.equals("serialVersionUID")) {
                return true;
            }
        }
        return !new Hierarchy(shapes).isSubtype(owner.name.replace('/', '.'), "java.io.Serializable");
    }

    private void addOverrides() {
        ClassShape declaring = InheritedMethods.superclass(owner.superName, shapes);
        while (declaring != null && !declaresClone(declaring)) {
            declaring = InheritedMethods.superclass(declaring.superName(), shapes);
        }
        if (declaring == null || map.entryFor(declaring.binaryName()).isPresent()) {
            // Object's own, or one that reports by itself.
            return;
        }
        for (MethodShape method : declaring.methods()) {
            if (isClone(method.name(), method.descriptor())
                    && !method.isFinal()
                    && InheritedMethods.find(owner, CLONE, method.descriptor(), shapes) != null) {
                owner.methods.add(override(method));
            }
        }
    }

    private static boolean declaresClone(ClassShape type) {
        for (MethodShape method : type.methods()) {
            if (isClone(method.name(), method.descriptor())) {
                return true;
            }
        }
        return false;
    }

    private MethodNode override(MethodShape inherited) {
        int access = inherited.flags() & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED);
        MethodNode method = new MethodNode(access | Opcodes.ACC_SYNTHETIC, CLONE, inherited.descriptor(), null, null);
        @Nullable String superName = owner.superName;
        method.instructions.add(new VarInsnNode(Opcodes.ALOAD, 0));
        method.instructions.add(
                new MethodInsnNode(Opcodes.INVOKESPECIAL, superName, CLONE, inherited.descriptor(), false));
        method.instructions.add(new InsnNode(Opcodes.ARETURN));
        method.maxLocals = 1;
        method.maxStack = 1;
        return method;
    }
}
