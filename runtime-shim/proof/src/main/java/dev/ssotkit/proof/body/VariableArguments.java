package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Step.Effect;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** The array into which the compiler puts the last arguments of a mapped call (JLS 15.12.4.2). That call has to follow. */
final class VariableArguments implements PairingRule {

    @Override
    public boolean takes(Lockstep both) throws AnalyzerException {
        Effect effect = both.effectAfter();
        if (effect == null) {
            return false;
        }
        if (LateArrays.isOne(effect)) {
            both.pending().add(LateArrays.make(both, both.after(), effect));
            return true;
        }
        return effect.kind() == Effect.Kind.ELEMENT_WRITE && LateArrays.write(both, both.after(), effect);
    }
}
