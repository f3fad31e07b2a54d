package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Where the side before may have failed and the side after has not come to it: the side after must fail likewise before
 * anything else happens, or the map must drop what the value was for. Not thread-safe.
 */
final class Debts {

    private record Fresh(Debt debt, Effect effect, Term value, Frame<Term> then) {}

    private final Set<Debt> open;
    private final Lockstep both;
    private final List<Fresh> fresh = new ArrayList<>();

    Debts(Set<Debt> open, Lockstep both) {
        this.open = open;
        this.both = both;
    }

    Set<Debt> open() {
        return open;
    }

    /** The side before has taken an effect, and had what it yields in {@code then}. */
    void owe(Debt debt, Effect effect, Term value, Frame<Term> then) {
        open.add(debt);
        fresh.add(new Fresh(debt, effect, value, then));
    }

    /** Whether the side after comes to something that is owed; from here on it is not. */
    boolean isPaidBy(Effect effect, Term value) {
        for (Fresh owed : fresh) {
            if (owed.effect.kind() == effect.kind() && both.equality().areSame(owed.value, value)) {
                ProductState state = both.state();
                both.comparison()
                        .handlers()
                        .catching(
                                owed.effect,
                                effect,
                                new ProductState(
                                        owed.then, state.after(), state.time(), state.pending(), state.debts()));
                fresh.remove(owed);
                open.remove(owed.debt);
                return true;
            }
        }
        return false;
    }

    /** Something has happened on both sides: nothing that fails from here on fails as early. */
    void pass() {
        fresh.clear();
    }

    /** The map drops what an effect before was given. */
    void drop(Effect effect) {
        open.stream()
                .filter(debt -> debt.drop() == Debt.Drop.WITH_A_NOTE)
                .forEach(debt -> both.comparison().notes().onDrop(effect, debt));
        open.removeIf(debt -> debt.drop() != Debt.Drop.NEVER);
        fresh.removeIf(owed -> !open.contains(owed.debt));
    }

    /** What is owed first, in a reviewer's words; null if nothing is. */
    @Nullable
    String words() {
        return open.isEmpty() ? null : open.iterator().next().words();
    }

    /** @throws NotShown if something is owed */
    void mustBePaid(int atBefore, int atAfter) {
        for (Debt debt : open) {
            throw new NotShown(debt.at(), atAfter, debt.words(), "nothing that fails if it does");
        }
    }
}
