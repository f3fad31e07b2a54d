package dev.ssotkit.agent.caller;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Values that a lambda takes with it: its body is a method of the same class, and the same method in source. */
final class CapturedValues {
    private final ClassNode owner;

    CapturedValues(ClassNode owner) {
        this.owner = owner;
    }

    /** Null if the instruction makes no lambda of the class's own. */
    @Nullable
    MethodNode bodyOf(InvokeDynamicInsnNode insn) {
        for (Object constant : insn.bsmArgs) {
            if (constant instanceof Handle && ((Handle) constant).getOwner().equals(owner.name)) {
                Handle handle = (Handle) constant;
                for (MethodNode method : owner.methods) {
                    boolean synthetic = (method.access & Opcodes.ACC_SYNTHETIC) != 0;
                    if (synthetic && method.name.equals(handle.getName()) && method.desc.equals(handle.getDesc())) {
                        return method;
                    }
                }
            }
        }
        return null;
    }

    /**
     * A copy of the body at whose start, so that its origin can be followed, a call makes the captured value.
     *
     * @param captured position among what the lambda takes with it
     * @return the first instruction is that call
     */
    static MethodNode receiving(MethodNode body, InvokeDynamicInsnNode insn, int captured) {
        MethodNode copy = new MethodNode(Opcodes.ASM9, body.access, body.name, body.desc, body.signature, null);
        body.accept(copy);
        int local = 0;
        Type[] types = Type.getArgumentTypes(insn.desc);
        for (int i = 0; i < captured; i++) {
            local += types[i].getSize();
        }
        InsnList code = new InsnList();
        AbstractInsnNode made = new MethodInsnNode(
                Opcodes.INVOKESTATIC, owner(types[captured]), "captured", "()Ljava/lang/Object;", false);
        code.add(made);
        code.add(new VarInsnNode(Opcodes.ASTORE, local));
        copy.instructions.insert(code);
        copy.maxStack = Math.max(copy.maxStack, 1);
        return copy;
    }

    private static String owner(Type type) {
        return type.getSort() == Type.OBJECT ? type.getInternalName() : "java/lang/Object";
    }
}
