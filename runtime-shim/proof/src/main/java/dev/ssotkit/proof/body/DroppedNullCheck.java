package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Code;
import dev.ssotkit.proof.code.Lambdas;
import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.pool.MemberReference;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** The check that a compiler puts before a reference to a method of an object (JLS 15.13.3), where the map drops the object. */
final class DroppedNullCheck implements PairingRule {

    private static final MemberReference CHECK =
            new MemberReference("java/util/Objects", "requireNonNull", "(Ljava/lang/Object;)Ljava/lang/Object;");

    @Override
    public boolean takes(Lockstep both) throws AnalyzerException {
        Effect effect = both.effectBefore();
        if (effect == null || !effect.what().equals(CHECK) || !isBeforeMappedReference(effect.at(), both)) {
            return false;
        }
        both.takeAlone(both.before(), effect);
        return true;
    }

    private static boolean isBeforeMappedReference(int at, Lockstep both) {
        AbstractInsnNode pop = next(both.before().code(), at);
        AbstractInsnNode reference = pop == null ? null : next(both.before().code(), indexOf(pop, both));
        if (pop == null
                || pop.getOpcode() != Opcodes.POP
                || !(reference instanceof InvokeDynamicInsnNode dynamic)
                || !Lambdas.isOne(dynamic)) {
            return false;
        }
        Handle handle = Lambdas.implementation(dynamic);
        return both.sides().targets().isMapped(handle.getOwner(), handle.getName(), handle.getDesc());
    }

    private static int indexOf(AbstractInsnNode instruction, Lockstep both) {
        return both.before().code().method().instructions.indexOf(instruction);
    }

    private static @Nullable AbstractInsnNode next(Code code, int at) {
        int next = at + 1;
        while (next < code.size() && code.instruction(next).getOpcode() < 0) {
            next++;
        }
        return next < code.size() ? code.instruction(next) : null;
    }
}
