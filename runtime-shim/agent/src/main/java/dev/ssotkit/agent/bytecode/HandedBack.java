package dev.ssotkit.agent.bytecode;

import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Calls that return what they are given: checks, and casts that compilers of other languages carry out. */
public final class HandedBack {
    private HandedBack() {}

    /** Position of that among what the instruction takes, a receiver included; -1 if it returns something else. */
    public static int argument(AbstractInsnNode insn) {
        if (insn instanceof InvokeDynamicInsnNode) {
            InvokeDynamicInsnNode call = (InvokeDynamicInsnNode) insn;
            return call.name.equals("cast") && call.bsm.getOwner().startsWith("org/codehaus/groovy/") ? 0 : -1;
        }
        if (!(insn instanceof MethodInsnNode)) {
            return -1;
        }
        MethodInsnNode call = (MethodInsnNode) insn;
        switch (call.owner) {
            case "java/util/Objects":
                return call.name.equals("requireNonNull") ? 0 : -1;
            case "java/lang/Class":
                return call.name.equals("cast") ? 1 : -1;
            case "org/codehaus/groovy/runtime/ScriptBytecodeAdapter":
                return call.name.equals("castToType") || call.name.equals("asType") ? 0 : -1;
            case "kotlin/jvm/internal/TypeIntrinsics":
                return call.name.startsWith("asMutable") || call.name.startsWith("beforeCheckcast") ? 0 : -1;
            case "com/google/common/base/Preconditions":
                return call.name.equals("checkNotNull") ? 0 : -1;
            default:
                return -1;
        }
    }
}
