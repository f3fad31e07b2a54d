package dev.ssotkit.eligibility.classfile;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** The methods of Object that use a monitor's wait set (JLS 17.2), called or handed out as method handles. */
final class Conditions {

    private static final Set<String> METHODS = Collections.unmodifiableSet(
            new HashSet<>(Arrays.asList("wait()V", "wait(J)V", "wait(JI)V", "notify()V", "notifyAll()V")));

    private Conditions() {}

    /** Whether it calls one, on whatever object. */
    static boolean isCall(AbstractInsnNode instruction) {
        if (!(instruction instanceof MethodInsnNode) || instruction.getOpcode() == Opcodes.INVOKESTATIC) {
            return false;
        }
        MethodInsnNode call = (MethodInsnNode) instruction;
        return METHODS.contains(call.name + call.desc);
    }

    /** Whether a constant of it, or of what makes its constant, is a handle of one. */
    static boolean isHandled(AbstractInsnNode instruction) {
        if (instruction instanceof InvokeDynamicInsnNode) {
            return isAnyHandle(((InvokeDynamicInsnNode) instruction).bsmArgs);
        }
        return instruction instanceof LdcInsnNode && isHandle(((LdcInsnNode) instruction).cst);
    }

    private static boolean isAnyHandle(Object[] constants) {
        for (Object constant : constants) {
            if (isHandle(constant)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHandle(Object constant) {
        if (constant instanceof ConstantDynamic) {
            ConstantDynamic dynamic = (ConstantDynamic) constant;
            Object[] constants = new Object[dynamic.getBootstrapMethodArgumentCount()];
            for (int i = 0; i < constants.length; i++) {
                constants[i] = dynamic.getBootstrapMethodArgument(i);
            }
            return isAnyHandle(constants);
        }
        if (!(constant instanceof Handle)) {
            return false;
        }
        Handle handle = (Handle) constant;
        return handle.getTag() >= Opcodes.H_INVOKEVIRTUAL
                && handle.getTag() != Opcodes.H_INVOKESTATIC
                && METHODS.contains(handle.getName() + handle.getDesc());
    }
}
