package dev.ssotkit.agent.caller;

import dev.ssotkit.agent.bytecode.HandedBack;
import dev.ssotkit.agent.bytecode.MethodFlow;
import dev.ssotkit.agent.bytecode.OriginValue;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Whether an object goes where its class file no longer says what it is taken for: to whom has a type variable in source,
 * and whose own callers cast.
 */
final class UntypedSinks {
    private static final String OBJECT = "Ljava/lang/Object;";

    private final MethodNode method;
    private final MethodFlow flow;

    UntypedSinks(MethodNode method, MethodFlow flow) {
        this.method = method;
        this.flow = flow;
    }

    boolean take(AbstractInsnNode factory) {
        for (AbstractInsnNode insn : method.instructions) {
            Frame<OriginValue> frame = flow.before(insn);
            if (frame != null && takes(insn, frame, factory)) {
                return true;
            }
        }
        return false;
    }

    private boolean takes(AbstractInsnNode insn, Frame<OriginValue> frame, AbstractInsnNode factory) {
        switch (insn.getOpcode()) {
            case Opcodes.ARETURN:
                return returnsUntyped() && isMadeBy(factory, frame, 0);
            case Opcodes.PUTFIELD:
            case Opcodes.PUTSTATIC:
                return ((FieldInsnNode) insn).desc.equals(OBJECT) && isMadeBy(factory, frame, 0);
            case Opcodes.AASTORE:
                return isMadeBy(factory, frame, 0);
            case Opcodes.INVOKEVIRTUAL:
            case Opcodes.INVOKESPECIAL:
            case Opcodes.INVOKESTATIC:
            case Opcodes.INVOKEINTERFACE:
                return HandedBack.argument(insn) < 0 && takesArgument(((MethodInsnNode) insn).desc, frame, factory);
            case Opcodes.INVOKEDYNAMIC:
                return HandedBack.argument(insn) < 0
                        && takesArgument(((InvokeDynamicInsnNode) insn).desc, frame, factory);
            default:
                return false;
        }
    }

    private boolean returnsUntyped() {
        return method.desc.endsWith(")" + OBJECT) || (method.signature != null && method.signature.contains(")T"));
    }

    private static boolean takesArgument(String descriptor, Frame<OriginValue> frame, AbstractInsnNode factory) {
        Type[] parameters = Type.getArgumentTypes(descriptor);
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].getDescriptor().equals(OBJECT) && isMadeBy(factory, frame, parameters.length - 1 - i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMadeBy(AbstractInsnNode factory, Frame<OriginValue> frame, int depth) {
        return frame.getStack(frame.getStackSize() - 1 - depth).origins().contains(factory);
    }
}
