package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.correspondence.KotlinCompanions;
import dev.ssotkit.proof.correspondence.MappedTarget;
import dev.ssotkit.proof.pool.Declaration;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.term.Term;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * The accessor, called before the arguments of the call that the map makes on its result: Java evaluates a receiver first.
 * That call has to follow.
 */
final class AccessorAhead implements PairingRule {

    @Override
    public boolean takes(Lockstep both) throws AnalyzerException {
        Effect effect = both.effectAfter();
        Effect call = effect == null ? null : both.comparison().targets().after(effect);
        if (effect == null || call == null || call.kind() != Effect.Kind.CALL) {
            return false;
        }
        Declaration called = both.sides().members().after((MemberReference) call.what());
        MappedTarget accessor = called == null
                ? null
                : both.comparison()
                        .oneSided()
                        .accessorWithoutArguments(
                                KotlinCompanions.asStatic(called, both.sides().after()));
        if (accessor == null) {
            return false;
        }
        Term result =
                both.takeAlone(both.after(), effect, both.comparison().targets().yieldedAfter(effect));
        both.comparison().oneSided().noteResult(accessor, false, result);
        both.pending().add(result);
        return true;
    }
}
