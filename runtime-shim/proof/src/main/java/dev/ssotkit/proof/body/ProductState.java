package dev.ssotkit.proof.body;

import dev.ssotkit.proof.term.Side;
import dev.ssotkit.proof.term.SymbolName;
import dev.ssotkit.proof.term.Term;
import dev.ssotkit.proof.term.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * What both sides hold at a pair of places: a term that stands in both means that both hold the same value there.
 *
 * @param time when fields and elements are read that were not read before
 * @param pending what the side after has ahead of a call that has to follow
 * @param debts where the side before may have failed, and the side after has not come to it
 */
record ProductState(Frame<Term> before, Frame<Term> after, Term time, Set<Term> pending, Set<Debt> debts) {

    private static final String JOIN = "join";

    /** The same in frames of their own. */
    ProductState copy() {
        return new ProductState(
                new Frame<>(before),
                new Frame<>(after),
                time,
                new LinkedHashSet<>(pending),
                new LinkedHashSet<>(debts));
    }

    /** With one symbol for each value that is composed alike on both sides, so that from here on it is one value. */
    ProductState shared(TermEquality equality, Terms terms) {
        Map<Term, Term> symbolsBefore = new HashMap<>();
        Map<Term, Term> symbolsAfter = new HashMap<>();
        for (int i = 0; i < slots(after); i++) {
            Term value = slot(after, i);
            for (int j = 0; j < slots(before) && !value.isAtom() && !symbolsAfter.containsKey(value); j++) {
                Term same = slot(before, j);
                if (!same.isAtom() && equality.areSame(same, value)) {
                    Term symbol = agreed(same, value, terms);
                    symbolsBefore.put(same, symbol);
                    symbolsAfter.put(value, symbol);
                }
            }
        }
        return new ProductState(replaced(before, symbolsBefore), replaced(after, symbolsAfter), time, pending, debts);
    }

    private static Term agreed(Term was, Term is, Terms terms) {
        Object origin = List.of("agreed", was);
        String words = was.toString();
        return was.isObject() && is.isObject()
                ? terms.object(origin, words, was.type(Side.BEFORE), is.type(Side.AFTER))
                : terms.symbol(origin, words, was.getSize(), was.type(Side.BEFORE), is.type(Side.AFTER));
    }

    private static Frame<Term> replaced(Frame<Term> frame, Map<Term, Term> symbols) {
        Frame<Term> replaced = new Frame<>(frame);
        for (int i = 0; i < slots(frame); i++) {
            setSlot(replaced, i, symbols.getOrDefault(slot(frame, i), slot(frame, i)));
        }
        return replaced;
    }

    /** Whether both are about frames of one shape. */
    boolean isComparable(ProductState other) {
        return before.getStackSize() == other.before.getStackSize()
                && after.getStackSize() == other.after.getStackSize()
                && origins(pending).equals(origins(other.pending));
    }

    private static Set<Object> origins(Set<Term> terms) {
        return terms.stream().map(ProductState::origin).collect(Collectors.toSet());
    }

    /** What stays the same whatever it is made of. */
    private static @Nullable Object origin(Term term) {
        return term.isOneSided() ? term.payload() : term;
    }

    /**
     * What holds in either state.
     *
     * @param place tells this join's symbols from those of other places
     * @param generation tells them from those of earlier joins here
     */
    ProductState joined(ProductState other, Terms terms, Object place, int generation) {
        Join join = new Join(terms, place, generation, new HashMap<>());
        return new ProductState(
                join.of(before, other.before),
                join.of(after, other.after),
                join.of(time, other.time),
                join.of(pending, other.pending),
                union(debts, other.debts));
    }

    private static Set<Debt> union(Set<Debt> one, Set<Debt> other) {
        Set<Debt> union = new LinkedHashSet<>(one);
        union.addAll(other);
        return union;
    }

    /** Makes one symbol of each pair of values that meet. */
    private record Join(Terms terms, Object place, int generation, Map<List<Term>, Term> met) {

        Frame<Term> of(Frame<Term> one, Frame<Term> other) {
            Frame<Term> joined = new Frame<>(one);
            for (int i = 0; i < slots(one); i++) {
                setSlot(joined, i, of(slot(one, i), slot(other, i)));
            }
            return joined;
        }

        Set<Term> of(Set<Term> ones, Set<Term> others) {
            Set<Term> joined = new LinkedHashSet<>();
            for (Term one : ones) {
                for (Term other : others) {
                    if (Objects.equals(origin(one), origin(other))) {
                        joined.add(of(one, other));
                    }
                }
            }
            return joined;
        }

        Term of(Term one, Term other) {
            if (one == other) {
                return one;
            }
            if (areMadeAlike(one, other)) {
                List<Term> operands = new ArrayList<>();
                for (int i = 0; i < one.operands().size(); i++) {
                    operands.add(of(one.operands().get(i), other.operands().get(i)));
                }
                return terms.like(one, List.copyOf(operands));
            }
            if (one.is(Term.Kind.UNDEFINED) || other.is(Term.Kind.UNDEFINED) || one.getSize() != other.getSize()) {
                return terms.undefined();
            }
            return met.computeIfAbsent(
                    List.of(one, other),
                    both -> terms.symbol(
                            List.of(JOIN, place, generation, one, other),
                            "what " + one + " or another path leaves",
                            one.getSize(),
                            commonType(one, other, Side.BEFORE),
                            commonType(one, other, Side.AFTER)));
        }

        private static @Nullable String commonType(Term one, Term other, Side side) {
            return Objects.equals(one.type(side), other.type(side)) ? one.type(side) : null;
        }
    }

    /** Whether another state is an instance of this one: whatever is one symbol here, is one value there. */
    boolean covers(ProductState other, Object place) {
        Map<Term, Term> meaning = new HashMap<>();
        return debts.containsAll(other.debts)
                && covers(time, other.time, meaning, place)
                && covers(before, other.before, meaning, place)
                && covers(after, other.after, meaning, place);
    }

    private static boolean covers(Frame<Term> one, Frame<Term> other, Map<Term, Term> meaning, Object place) {
        for (int i = 0; i < slots(one); i++) {
            if (!covers(slot(one, i), slot(other, i), meaning, place)) {
                return false;
            }
        }
        return true;
    }

    private static boolean covers(Term one, Term other, Map<Term, Term> meaning, Object place) {
        if (one.is(Term.Kind.UNDEFINED)) {
            return true;
        }
        if (areMadeAlike(one, other)) {
            for (int i = 0; i < one.operands().size(); i++) {
                if (!covers(one.operands().get(i), other.operands().get(i), meaning, place)) {
                    return false;
                }
            }
            return true;
        }
        if (!isMadeHere(one, place)) {
            return one == other;
        }
        Term before = meaning.putIfAbsent(one, other);
        return (before == null || before == other) && !other.is(Term.Kind.UNDEFINED);
    }

    /** Whether one side alone has both, and they are one but for what they are made of. */
    private static boolean areMadeAlike(Term one, Term other) {
        return one.isOneSided()
                && one.kind() == other.kind()
                && Objects.equals(one.payload(), other.payload())
                && one.operands().size() == other.operands().size();
    }

    private static boolean isMadeHere(Term term, Object place) {
        return term.payload() instanceof SymbolName name
                && name.origin() instanceof List<?> origin
                && origin.get(0).equals(JOIN)
                && origin.get(1).equals(place);
    }

    private static int slots(Frame<Term> frame) {
        return frame.getLocals() + frame.getStackSize();
    }

    private static Term slot(Frame<Term> frame, int index) {
        return index < frame.getLocals() ? frame.getLocal(index) : frame.getStack(index - frame.getLocals());
    }

    private static void setSlot(Frame<Term> frame, int index, Term value) {
        if (index < frame.getLocals()) {
            frame.setLocal(index, value);
        } else {
            frame.setStack(index - frame.getLocals(), value);
        }
    }
}
