package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.term.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** The array into which the compiler puts the last arguments of a mapped call (JLS 15.12.4.2). That call has to follow. */
final class VariableArguments implements PairingRule {

    @Override
    public boolean takes(Lockstep both) throws AnalyzerException {
        Effect effect = both.effectAfter();
        if (effect == null) {
            return false;
        }
        if (LateArrays.isOne(effect) && effect.operands().get(0).payload() instanceof Integer length) {
            Term array = both.takeAlone(both.after(), effect);
            both.comparison()
                    .oneSided()
                    .startVariableArguments(
                            array,
                            new ArrayList<>(
                                    Collections.nCopies(length, both.terms().undefined())));
            both.arrays().madeAfter(effect, array, both.terms().undefined());
            both.pending().add(array);
            return true;
        }
        if (effect.kind() != Effect.Kind.ELEMENT_WRITE) {
            return false;
        }
        List<Term> elements =
                both.comparison().oneSided().variableArguments(effect.operands().get(0));
        if (elements == null || !(effect.operands().get(1).payload() instanceof Integer index)) {
            return false;
        }
        elements.set(index, effect.operands().get(2));
        both.arrays().writtenAfter(effect);
        both.takeAlone(both.after(), effect);
        return true;
    }
}
