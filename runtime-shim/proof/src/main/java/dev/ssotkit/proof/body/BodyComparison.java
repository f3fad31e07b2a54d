package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.ResultTypes;
import dev.ssotkit.proof.code.Step;
import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.code.SwitchTables;
import dev.ssotkit.proof.code.Walker;
import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.finding.ClassFindings;
import dev.ssotkit.proof.finding.CodePlace;
import dev.ssotkit.proof.term.Side;
import dev.ssotkit.proof.term.Terms;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * Shows that two bodies do the same under the map, by walking both at once from their first instructions on: a bisimulation
 * over pairs of places, each with what is then known to be equal. What is not shown to be the same is told as a difference,
 * the first one found. Not thread-safe.
 */
final class BodyComparison {

    /** How many walks a pair of bodies may take; compilers' code needs a few for each of its branches. */
    private static final int MOST_WALKS = 20_000;

    private static final int MOST_STEPS_OF_A_WALK = 100_000;

    /** How many differences of a pair of bodies are told. */
    private static final int MOST_DIFFERENCES = 8;

    private record Place(int before, int after) {}

    private final BodyPair bodies;
    private final Sides sides;
    private final ClassFindings findings;
    private final Consumer<BodyPair> obligations;
    private final Terms terms = new Terms();
    private final TermEquality equality;
    private final BodyNotes notes;
    private final HandlerWalk handlers;
    private final SwitchTables tablesBefore;
    private final SwitchTables tablesAfter;
    private final Map<Place, ProductState> states = new HashMap<>();
    private final Map<Place, Integer> generations = new HashMap<>();
    private final Deque<Place> open = new ArrayDeque<>();
    private final OneSidedValues oneSided;
    private final MergedTests mergedTests = new MergedTests();
    private final EffectTargets targets;
    private final Set<Object> told = new HashSet<>();
    private int atBefore;
    private int atAfter;

    /** @param obligations takes bodies that have to do the same for these to */
    BodyComparison(BodyPair bodies, Sides sides, ClassFindings findings, Consumer<BodyPair> obligations) {
        this.bodies = bodies;
        this.sides = sides;
        this.findings = findings;
        this.obligations = obligations;
        this.equality = new TermEquality(sides, this::used);
        this.notes = new BodyNotes((at, text) -> findings.note(place(at, atAfter), text));
        this.handlers = new HandlerWalk(this);
        this.tablesBefore = new SwitchTables(sides.before());
        this.tablesAfter = new SwitchTables(sides.after());
        this.oneSided = new OneSidedValues(sides);
        this.targets = new EffectTargets(sides, bodies.after().owner());
    }

    /** Compares; tells a difference if they are not shown to be the same. */
    void run() {
        try {
            arrive(new Place(0, 0), new EntryState(bodies, terms).state());
            int walks = 0;
            while (!open.isEmpty()) {
                if (++walks > MOST_WALKS) {
                    throw notUnderstood("it has more paths than are followed");
                }
                walkTellingDifferences(open.remove());
            }
            if (!told.isEmpty()) {
                return;
            }
            handlers.areShown(states.keySet().stream().map(Place::before).collect(Collectors.toSet()), Side.BEFORE);
            handlers.areShown(states.keySet().stream().map(Place::after).collect(Collectors.toSet()), Side.AFTER);
        } catch (NotShown difference) {
            tell(difference);
        } catch (AnalyzerException | RuntimeException e) {
            if (!IdenticalCode.isSame(bodies.before(), bodies.after(), sides)) {
                NotShown difference = notUnderstood(String.valueOf(e.getMessage()));
                findings.differs(place(atBefore, atAfter), difference.expected(), difference.found());
            }
        }
    }

    private void walkTellingDifferences(Place place) throws AnalyzerException {
        try {
            walk(place);
        } catch (NotShown difference) {
            tell(difference);
        }
    }

    /** Other paths are still compared; there is an end to what a reviewer wants to read. */
    private void tell(NotShown difference) {
        CodePlace place = place(difference.atBefore(), difference.atAfter());
        boolean isNew = told.add(List.of(difference.atBefore(), difference.atAfter()));
        if (isNew && told.size() <= MOST_DIFFERENCES) {
            findings.differs(place, difference.expected(), difference.found());
        } else if (isNew && told.size() == MOST_DIFFERENCES + 1) {
            findings.differs(
                    place,
                    "no more than " + MOST_DIFFERENCES + " differences",
                    "more of them; this comparison ends here");
            open.clear();
        }
    }

    private NotShown notUnderstood(String why) {
        return new NotShown(atBefore, atAfter, "the same code", "code that is not understood: " + why);
    }

    private void arrive(Place place, ProductState arriving) {
        ProductState state = arriving.copy().shared(equality, terms);
        ProductState known = states.get(place);
        if (known == null) {
            states.put(place, state);
            open.add(place);
        } else if (!known.isComparable(state)) {
            throw new NotShown(place.before, place.after, "paths that meet alike", "paths that meet otherwise");
        } else if (!known.covers(state, place)) {
            int generation = generations.merge(place, 1, Integer::sum);
            states.put(place, known.joined(state, terms, place, generation));
            if (!open.contains(place)) {
                open.add(place);
            }
        }
    }

    private void walk(Place place) throws AnalyzerException {
        ProductState state = stateAt(place).copy();
        Walker before = new Walker(
                bodies.before(), place.before, state.before(), terms, state.time(), tablesBefore, List.of(place, "b"));
        Walker after = new Walker(
                bodies.after(), place.after, state.after(), terms, state.time(), tablesAfter, List.of(place, "a"));
        Lockstep both = new Lockstep(this, place, before, after, state);
        for (int steps = 0; steps < MOST_STEPS_OF_A_WALK; steps++) {
            Step one = before.next();
            Step other = after.next();
            atBefore = one.at();
            atAfter = other.at();
            if (LateArrays.meet(both, one, other)) {
                continue;
            }
            if (one instanceof Step.Join && other instanceof Step.Join) {
                if (one.at() <= place.before) {
                    // No expression goes on over another turn of a loop.
                    both.debts().mustBePaid(one.at(), other.at());
                }
                arrive(new Place(one.at(), other.at()), both.state());
                return;
            }
            if (one instanceof Step.Join) {
                before.passJoin();
            } else if (other instanceof Step.Join) {
                after.passJoin();
            } else if (CheckOfObject.decides(both, one, other)) {
                continue;
            } else if (one instanceof Effect || other instanceof Effect) {
                if (!PairingRules.take(both)) {
                    goOnAfterMismatch(both, one, other);
                }
            } else {
                new Parting(both).part(one, other);
                return;
            }
        }
        throw notUnderstood("it has paths longer than are followed");
    }

    /** What follows on this path is compared as if what differs were the same, if it is alike at least. */
    private void goOnAfterMismatch(Lockstep both, Step one, Step other) throws AnalyzerException {
        NotShown difference = new Mismatch(both).told();
        if (told.size() > MOST_DIFFERENCES
                || !(one instanceof Effect was)
                || !(other instanceof Effect is)
                || was.kind() != is.kind()
                || was.operands().size() != is.operands().size()
                || !ResultTypes.of(was).equals(ResultTypes.of(is))) {
            throw difference;
        }
        tell(difference);
        both.pending().clear();
        both.takeBoth(was, is, true);
    }

    private ProductState stateAt(Place place) {
        ProductState state = states.get(place);
        if (state == null) {
            throw new IllegalStateException(place.toString());
        }
        return state;
    }

    /** Both go on there. */
    void arrive(int before, int after, ProductState state) {
        arrive(new Place(before, after), state);
    }

    /** Counts what a comparison has used of the map, or left. */
    void used(Relation relation) {
        // A lambda's body is code of its own, though a reviewer calls it by its method.
        String where = bodies.before().method().name + bodies.before().method().desc + " " + atBefore;
        if (relation == Relation.MOVED) {
            findings.moved(where);
        } else if (relation == Relation.LEFT) {
            findings.left(where);
        }
    }

    Sides sides() {
        return sides;
    }

    Terms terms() {
        return terms;
    }

    TermEquality equality() {
        return equality;
    }

    BodyNotes notes() {
        return notes;
    }

    BodyPair bodies() {
        return bodies;
    }

    /** What the map says of results. */
    OneSidedValues oneSided() {
        return oneSided;
    }

    MergedTests mergedTests() {
        return mergedTests;
    }

    HandlerWalk handlers() {
        return handlers;
    }

    void require(BodyPair pair) {
        obligations.accept(pair);
    }

    /** What a reviewer calls a lambda in these bodies. */
    String inLambda() {
        return bodies.where().endsWith(", in a lambda") ? bodies.where() : bodies.where() + ", in a lambda";
    }

    /** What the map puts in the place of effects. */
    EffectTargets targets() {
        return targets;
    }

    CodePlace place(int before, int after) {
        return new CodePlace(
                bodies.after().owner().replace('/', '.'),
                bodies.where(),
                bodies.before().line(before),
                bodies.after().line(after));
    }
}
