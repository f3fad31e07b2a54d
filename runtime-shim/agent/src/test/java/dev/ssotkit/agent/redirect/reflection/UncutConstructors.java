package dev.ssotkit.agent.redirect.reflection;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Constructors that keep something on the stack while they call {@code super(..)}: no frame can say what. */
final class UncutConstructors {
    private UncutConstructors() {}

    static byte[] of(byte[] classFile) {
        ClassNode type = new ClassNode();
        new ClassReader(classFile).accept(type, 0);
        for (MethodNode method : type.methods) {
            if (type.name.equals("app/Legacy") && method.name.equals("<init>")) {
                AbstractInsnNode call = method.instructions.getFirst();
                while (call.getOpcode() != Opcodes.INVOKESPECIAL) {
                    call = call.getNext();
                }
                method.instructions.insert(new InsnNode(Opcodes.ICONST_1));
                method.instructions.insert(call, new InsnNode(Opcodes.POP));
                method.maxStack++;
            }
        }
        ClassWriter writer = new ClassWriter(0);
        type.accept(writer);
        return writer.toByteArray();
    }
}
