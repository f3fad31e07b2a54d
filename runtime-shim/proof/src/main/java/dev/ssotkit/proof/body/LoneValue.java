package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.code.Walker;
import dev.ssotkit.proof.term.Side;
import dev.ssotkit.proof.term.Term;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * Casts that cannot fail, and values of which only one side may fail to get one, as its arguments are dropped: a value
 * that the other side does not have can go nowhere unnoticed.
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
            walker.take(effect, both.terms().undefined());
            return true;
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
            walker.take(effect, both.terms().castOf(value, type));
        }
        return cannotFail || side == Side.BEFORE;
    }

    /** Whether canonical's member returns at once what the legacy one's result was cast to. */
    private static boolean fitsAfterMove(Lockstep both, Term value, Type type) {
        return type.getSort() == Type.OBJECT
                && both.equality()
                        .decides(
                                value,
                                Side.AFTER,
                                Type.getObjectType(both.sides().types().counterpart(type.getInternalName())));
    }
}
