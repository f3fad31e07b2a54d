package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.EffectWords;
import dev.ssotkit.proof.code.ResultTypes;
import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.code.Walker;
import dev.ssotkit.proof.correspondence.MappedTarget;
import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.term.Term;
import dev.ssotkit.proof.term.Terms;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** Both sides' walks from one pair of places on, and what they share: results, time, and what is still pending. */
final class Lockstep {

    private final BodyComparison comparison;
    private final Object place;
    private final Walker before;
    private final Walker after;
    private final Set<Term> pending;
    private final Debts debts;
    private Term time;
    private int symbols;

    Lockstep(BodyComparison comparison, Object place, Walker before, Walker after, ProductState from) {
        this.comparison = comparison;
        this.place = place;
        this.before = before;
        this.after = after;
        this.pending = from.pending();
        this.debts = new Debts(from.debts(), this);
        this.time = from.time();
    }

    Walker before() {
        return before;
    }

    Walker after() {
        return after;
    }

    Sides sides() {
        return comparison.sides();
    }

    TermEquality equality() {
        return comparison.equality();
    }

    Terms terms() {
        return comparison.terms();
    }

    /** What the side after has ahead of a call that has to follow. */
    Set<Term> pending() {
        return pending;
    }

    /** Where the side before may have failed, and the side after has not come to it. */
    Debts debts() {
        return debts;
    }

    BodyComparison comparison() {
        return comparison;
    }

    /** The state that both are in, with these frames. */
    ProductState state() {
        return new ProductState(before.frame(), after.frame(), time, pending, debts.open());
    }

    /** The effect that the side before stands before; null if it stands before something else. */
    @Nullable
    Effect effectBefore() throws AnalyzerException {
        return before.next() instanceof Effect effect ? effect : null;
    }

    /** The effect that the side after stands before; null if it stands before something else. */
    @Nullable
    Effect effectAfter() throws AnalyzerException {
        return after.next() instanceof Effect effect ? effect : null;
    }

    /** Takes both effects as one: they yield the same, and whoever catches what they throw must do the same. */
    Term takeBoth(Effect one, Effect other, boolean passesTime) throws AnalyzerException {
        return takeBoth(one, ResultTypes.of(one), other, ResultTypes.of(other), passesTime);
    }

    /**
     * Takes both effects as one, of whose results more may be known than the instructions say. A narrower number is what
     * the original was where it is widened (JLS 5.1.2).
     */
    Term takeBoth(Effect one, Type was, Effect other, Type is, boolean passesTime) throws AnalyzerException {
        comparison.handlers().catching(one, other, state());
        int widening = Widening.of(is, was);
        Term result = symbol(one, other, was, is, widening >= 0 ? is : was);
        before.take(one, widening >= 0 ? terms().operation(widening, was.getSize(), result) : result);
        after.take(other, widening >= 0 ? result : resultAfter(one, other, was, is, result));
        if (passesTime) {
            time = terms().symbol(List.of(place, "time", symbols++, one.at(), other.at()), "now", 1, null, null);
            before.setTime(time);
            after.setTime(time);
            debts.pass();
        }
        return result;
    }

    /** A number that became a wider one is what the original is if it is widened (JLS 5.1.2). */
    private Term resultAfter(Effect one, Effect other, Type was, Type is, Term result) {
        int widening = Widening.of(was, is);
        if (widening < 0 && was.getSize() == is.getSize()) {
            return result;
        }
        return widening >= 0 ? terms().operation(widening, is.getSize(), result) : symbol(one, other, is, is, is);
    }

    /** Takes both effects; each yields what it is given. */
    void takeBothAs(Effect one, Term yieldsBefore, Effect other, Term yieldsAfter) throws AnalyzerException {
        comparison.handlers().catching(one, other, state());
        before.take(one, yieldsBefore);
        after.take(other, yieldsAfter);
    }

    /** Takes an effect of one side only; it yields what nothing on the other side is. */
    Term takeAlone(Walker walker, Effect effect) throws AnalyzerException {
        return takeAlone(walker, effect, ResultTypes.of(effect));
    }

    /** Takes an effect of one side only, which yields a value of a type. */
    Term takeAlone(Walker walker, Effect effect, Type type) throws AnalyzerException {
        Term result = symbol(effect, effect, type, type, type);
        walker.take(effect, result);
        return result;
    }

    /** What tells something that is made next from all that other steps make, whoever makes it. */
    Object newOrigin() {
        return List.of(place, symbols++);
    }

    private Term symbol(Effect one, Effect other, Type was, Type is, Type sized) {
        Object origin = List.of(place, symbols++, one.at(), other.at(), sized.getSize());
        String words = "the result of " + EffectWords.of(one).replaceFirst("^a call of ", "");
        return one.kind() == Effect.Kind.CONSTRUCTION || one.kind() == Effect.Kind.ARRAY
                ? terms().object(origin, words, was.getDescriptor(), is.getDescriptor())
                : terms().symbol(origin, words, Math.max(1, sized.getSize()), was.getDescriptor(), is.getDescriptor());
    }

    /** What the map puts in the place of an effect; empty if nothing. */
    Optional<MappedTarget> targetOf(Effect effect) {
        return comparison.targets().of(effect);
    }
}
