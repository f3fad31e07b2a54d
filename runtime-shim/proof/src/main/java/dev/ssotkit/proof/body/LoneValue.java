package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Code;
import dev.ssotkit.proof.code.EffectWords;
import dev.ssotkit.proof.code.Risks;
import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.code.Walker;
import dev.ssotkit.proof.term.Side;
import dev.ssotkit.proof.term.Term;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Casts that cannot fail, and values that only one side gets, or fails to get: what the side before alone does, it does for
 * something that the map drops, or the side after does it at once. A value that the other side does not have can go nowhere
 * unnoticed.
 */
final class LoneValue implements PairingRule {

    @Override
    public boolean takes(Lockstep both) throws AnalyzerException {
        return takes(both, both.before(), both.effectBefore(), Side.BEFORE)
                || takes(both, both.after(), both.effectAfter(), Side.AFTER);
    }

    private static boolean takes(Lockstep both, Walker walker, @Nullable Effect effect, Side side)
            throws AnalyzerException {
        if (effect == null) {
            return false;
        }
        if (effect.kind() == Effect.Kind.RISK) {
            return takesRisk(both, walker, effect, side);
        }
        if (effect.kind() != Effect.Kind.CAST) {
            return false;
        }
        Term value = effect.operands().get(0);
        Type type = (Type) effect.what();
        boolean cannotFail =
                both.equality().decides(value, side, type) || (side == Side.BEFORE && fitsAfterMove(both, value, type));
        if (cannotFail) {
            walker.take(effect, value);
        } else if (side == Side.BEFORE) {
            // Unless it is dropped, somebody will miss it.
            Term cast = both.terms().castOf(value, type);
            // What is generic compilers cast where its value goes somewhere: who drops it drops the cast.
            boolean isErased = isResult(walker.code(), effect.at());
            Debt.Drop drop = isErased ? Debt.Drop.SILENTLY : Debt.Drop.NEVER;
            both.debts()
                    .owe(
                            new Debt(effect.at(), drop, EffectWords.of(effect)),
                            effect,
                            cast,
                            new Frame<>(walker.frame()));
            walker.take(effect, cast);
        }
        return cannotFail || side == Side.BEFORE;
    }

    private static boolean takesRisk(Lockstep both, Walker walker, Effect effect, Side side) throws AnalyzerException {
        AbstractInsnNode instruction = (AbstractInsnNode) effect.what();
        if (!Risks.isRemote(instruction) && !Risks.isNone(effect)) {
            Term value = walker.valueOf(effect);
            if (side == Side.AFTER && !both.debts().isPaidBy(effect, value)) {
                return false;
            }
            if (side == Side.BEFORE) {
                boolean isNull =
                        instruction.getOpcode() == Opcodes.GETFIELD || instruction.getOpcode() == Opcodes.ARRAYLENGTH;
                Debt.Drop drop = isNull ? Debt.Drop.WITH_A_NOTE : Debt.Drop.NEVER;
                both.debts()
                        .owe(
                                new Debt(effect.at(), drop, EffectWords.of(effect)),
                                effect,
                                value,
                                new Frame<>(walker.frame()));
            }
        }
        walker.take(effect, both.terms().undefined());
        return true;
    }

    /** Whether an instruction takes what a method or field just yielded. */
    private static boolean isResult(Code code, int at) {
        int before = at - 1;
        while (before >= 0 && code.instruction(before).getOpcode() < 0) {
            before--;
        }
        return before >= 0
                && (code.instruction(before) instanceof MethodInsnNode
                        || code.instruction(before) instanceof FieldInsnNode);
    }

    /** Whether canonical's member returns at once what the legacy one's result was cast to. */
    private static boolean fitsAfterMove(Lockstep both, Term value, Type type) {
        return type.getSort() == Type.ARRAY
                ? both.sides().types().isOfArray(type, value.type(Side.AFTER))
                : both.equality()
                        .decides(
                                value,
                                Side.AFTER,
                                Type.getObjectType(both.sides().types().counterpart(type.getInternalName())));
    }
}
