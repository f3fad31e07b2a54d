package dev.ssotkit.agent.callsite;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The method that a lambda's body was written in: the compiler's number in {@code lambda$load$3} is no identity. */
final class EnclosingMethods {
    private static final int MAX_DEPTH = 50;

    private final Map<String, MethodNode> creators = new HashMap<>();

    EnclosingMethods(ClassNode owner) {
        for (MethodNode method : owner.methods) {
            for (AbstractInsnNode insn : method.instructions) {
                if (insn instanceof InvokeDynamicInsnNode) {
                    for (Object constant : ((InvokeDynamicInsnNode) insn).bsmArgs) {
                        if (constant instanceof Handle
                                && ((Handle) constant).getOwner().equals(owner.name)) {
                            Handle handle = (Handle) constant;
                            creators.putIfAbsent(handle.getName() + handle.getDesc(), method);
                        }
                    }
                }
            }
        }
    }

    MethodNode of(MethodNode method) {
        MethodNode result = method;
        for (int depth = 0; depth < MAX_DEPTH && isLambdaBody(result); depth++) {
            MethodNode creator = creators.get(result.name + result.desc);
            if (creator == null) {
                break;
            }
            result = creator;
        }
        return result;
    }

    private static boolean isLambdaBody(MethodNode method) {
        return (method.access & Opcodes.ACC_SYNTHETIC) != 0
                && (method.access & Opcodes.ACC_PRIVATE) != 0
                && method.name.startsWith("lambda$");
    }
}
