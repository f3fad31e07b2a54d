package dev.ssotkit.agent.callee;

import dev.ssotkit.agent.bytecode.LateCalls;
import dev.ssotkit.agent.protocol.DeserializedType;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import java.util.Collections;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Makes {@code readResolve} ask, which deserialisation calls when the object is complete. One that is added is private:
 * so it changes neither the default serial version UID nor what subclasses inherit.
 */
final class DeserializationWeaver {
    private static final String READ_RESOLVE = "readResolve";
    private static final String DESCRIPTOR = "()Ljava/lang/Object;";

    private final ClassNode owner;
    private final int entryIndex;
    private final LateCalls calls;
    private final ShapeSource shapes;

    DeserializationWeaver(ClassNode owner, int entryIndex, LateCalls calls, ShapeSource shapes) {
        this.owner = owner;
        this.entryIndex = entryIndex;
        this.calls = calls;
        this.shapes = shapes;
    }

    Set<MethodNode> weave() {
        boolean made = (owner.access & (Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT | Opcodes.ACC_ENUM)) == 0;
        // Records are made by their constructor, which has asked.
        if (!made
                || "java/lang/Record".equals(owner.superName)
                || !new Hierarchy(shapes).isSubtype(owner.name.replace('/', '.'), "java.io.Serializable")) {
            return Collections.emptySet();
        }
        for (MethodNode method : owner.methods) {
            if (method.name.equals(READ_RESOLVE) && method.desc.equals(DESCRIPTOR)) {
                return askIn(method);
            }
        }
        return Collections.singleton(add());
    }

    private Set<MethodNode> askIn(MethodNode own) {
        if ((own.access & (Opcodes.ACC_STATIC | Opcodes.ACC_NATIVE)) != 0) {
            return Collections.emptySet();
        }
        InsnList head = ask(true);
        head.add(new InsnNode(Opcodes.POP));
        own.instructions.insert(head);
        own.maxStack = Math.max(own.maxStack, 1);
        return Collections.singleton(own);
    }

    private MethodNode add() {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;
        MethodNode method = new MethodNode(access, READ_RESOLVE, DESCRIPTOR, null, null);
        boolean inherits = InheritedMethods.find(owner, READ_RESOLVE, DESCRIPTOR, shapes) != null;
        method.instructions.add(ask(inherits));
        if (inherits) {
            method.instructions.add(new InsnNode(Opcodes.POP));
            method.instructions.add(new VarInsnNode(Opcodes.ALOAD, 0));
            method.instructions.add(
                    new MethodInsnNode(Opcodes.INVOKESPECIAL, owner.superName, READ_RESOLVE, DESCRIPTOR, false));
        }
        method.instructions.add(new InsnNode(Opcodes.ARETURN));
        method.maxLocals = 1;
        method.maxStack = 1;
        owner.methods.add(method);
        return method;
    }

    private InsnList ask(boolean resolvesItself) {
        InsnList code = new InsnList();
        code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        AbstractInsnNode call = calls.call(
                "(L" + owner.name + ";)Ljava/lang/Object;", new DeserializedType(entryIndex, resolvesItself));
        code.add(call);
        return code;
    }
}
