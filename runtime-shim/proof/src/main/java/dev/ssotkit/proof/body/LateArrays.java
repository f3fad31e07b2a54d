package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Step;
import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.code.Walker;
import dev.ssotkit.proof.term.LoneArray;
import dev.ssotkit.proof.term.Side;
import dev.ssotkit.proof.term.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * Arrays that one side makes before effects that the other side has first: nobody sees when an array is made and filled, only
 * what is in it when it is handed on. Until then it is what it is made of, so that whatever forgets an element forgets the
 * array.
 */
final class LateArrays {

    private static final int LONGEST = 256;

    private LateArrays() {}

    /** Whether it has a length that is known. */
    static boolean isOne(Effect effect) {
        Integer length = effect.kind() == Effect.Kind.ARRAY && effect.operands().size() == 1
                ? effect.operands().get(0).number()
                : null;
        return length != null && length >= 0 && length < LONGEST;
    }

    /** One side makes an array; the other may never do. */
    static Term make(Lockstep both, Walker walker, Effect effect) throws AnalyzerException {
        boolean isKnown = isOne(effect);
        Integer length = isKnown ? effect.operands().get(0).number() : null;
        Term array = both.terms()
                .loneArray(
                        new LoneArray(List.of(both.newOrigin(), effect.at()), (Type) effect.what(), isKnown),
                        Collections.nCopies(
                                length == null ? 0 : length, both.terms().undefined()));
        walker.take(effect, array);
        return array;
    }

    /** One side writes into an array that the other does not have; false if it is none, or it is not known where. */
    static boolean write(Lockstep both, Walker walker, Effect effect) throws AnalyzerException {
        Term array = effect.operands().get(0);
        Integer index = effect.operands().get(1).number();
        if (!(array.payload() instanceof LoneArray lone)) {
            return false;
        }
        if (lone.isKnown()) {
            if (index == null || index < 0 || index >= array.operands().size()) {
                return false;
            }
            List<Term> elements = new ArrayList<>(array.operands());
            elements.set(index, effect.operands().get(2));
            Term written = both.terms().like(array, List.copyOf(elements));
            walker.take(effect, both.terms().undefined());
            walker.replace(array, written);
            if (both.pending().remove(array)) {
                both.pending().add(written);
            }
        } else {
            walker.take(effect, both.terms().undefined());
        }
        return true;
    }

    /** Both hand on what may be arrays: those that are alike are one from here on. Tells whether there were any. */
    static boolean meet(Lockstep both, Step one, Step other) {
        List<Term> given = operands(one);
        List<Term> taken = operands(other);
        boolean anyMet = false;
        for (int i = 0; i < Math.min(given.size(), taken.size()); i++) {
            Term was = given.get(given.size() - 1 - i);
            Term is = taken.get(taken.size() - 1 - i);
            if (areAlike(was, is, both)) {
                Term array = both.terms()
                        .symbol(both.newOrigin(), was.toString(), 1, was.type(Side.BEFORE), is.type(Side.AFTER));
                both.before().replace(was, array);
                both.after().replace(is, array);
                both.pending().remove(is);
                anyMet = true;
            }
        }
        return anyMet;
    }

    private static boolean areAlike(Term was, Term is, Lockstep both) {
        LoneArray one = known(was);
        LoneArray other = known(is);
        return one != null
                && other != null
                && both.sides().types().ofType(one.type(), other.type()).holds()
                && both.equality().areAllSame(was.operands(), is.operands());
    }

    private static @Nullable LoneArray known(Term term) {
        return term.payload() instanceof LoneArray array && array.isKnown() ? array : null;
    }

    private static List<Term> operands(Step step) {
        if (step instanceof Effect effect) {
            return effect.kind() == Effect.Kind.ELEMENT_WRITE ? List.of() : effect.operands();
        }
        return step instanceof Step.Exit exit && exit.value() != null ? List.of(exit.value()) : List.of();
    }
}
