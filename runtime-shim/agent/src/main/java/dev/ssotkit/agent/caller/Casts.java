package dev.ssotkit.agent.caller;

import dev.ssotkit.agent.bytecode.MethodFlow;
import dev.ssotkit.agent.bytecode.OriginValue;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Frame;

/** Callers of a factory that know more of its result than it declares: another object would not pass their cast. */
final class Casts {
    private final Hierarchy hierarchy;

    Casts(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    boolean expectMore(MethodInsnNode factory, MethodNode method, MethodFlow flow) {
        Type result = Type.getReturnType(factory.desc);
        if (result.getSort() != Type.OBJECT) {
            return false;
        }
        for (AbstractInsnNode insn : method.instructions) {
            if (insn.getOpcode() == Opcodes.CHECKCAST) {
                Frame<OriginValue> frame = flow.before(insn);
                if (frame != null
                        && frame.getStack(frame.getStackSize() - 1).origins().contains(factory)
                        && !isSupertype(((TypeInsnNode) insn).desc, result.getClassName())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSupertype(String internalName, String of) {
        String wanted = internalName.replace('/', '.');
        return wanted.equals(of) || hierarchy.isSubtype(of, wanted);
    }
}
