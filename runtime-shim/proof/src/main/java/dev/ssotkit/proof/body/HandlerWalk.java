package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Code;
import dev.ssotkit.proof.code.Step;
import dev.ssotkit.proof.term.Side;
import dev.ssotkit.proof.term.Term;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.tree.analysis.Frame;

/** Follows what effects may throw to whoever catches it. */
final class HandlerWalk {

    private final BodyComparison comparison;
    private final Set<Code.Handler> gone = new HashSet<>();
    private final Set<Code.Handler> deprived = new HashSet<>();

    HandlerWalk(BodyComparison comparison) {
        this.comparison = comparison;
    }

    /** Both may throw there: whoever catches it must do the same, too. */
    void catching(Step one, Step other, ProductState state) {
        int before = one.at();
        int after = other.at();
        CheckedExceptions exceptions = new CheckedExceptions(comparison.sides());
        Catching catching = new Catching(comparison.sides().types(), type -> exceptions.isNeverThrownBy(type, other));
        List<Catching.Pair> pairs = catching.pairs(
                comparison.bodies().before().handlers(before),
                comparison.bodies().after().handlers(after));
        gone.addAll(catching.gone());
        catching.gone().stream()
                .filter(handler -> exceptions.mayBeThrownBefore(handler.type(), one))
                .forEach(deprived::add);
        if (pairs == null) {
            throw new NotShown(
                    before,
                    after,
                    "the handlers of "
                            + handlerTypes(comparison.bodies().before().handlers(before)),
                    "the handlers of "
                            + handlerTypes(comparison.bodies().after().handlers(after)));
        }
        for (Catching.Pair pair : pairs) {
            if (exceptions.isCaughtOnOneSideOnly(one, other, pair, pairs)) {
                throw new NotShown(
                        before,
                        after,
                        "something that a handler of " + pair.typeBefore().replace('/', '.') + " catches",
                        "something that the handler of " + pair.typeAfter().replace('/', '.')
                                + " does not catch alike");
            }
            comparison.used(comparison.sides().types().ofName(pair.typeBefore(), pair.typeAfter()));
            Term thrown = comparison
                    .terms()
                    .object(
                            List.of("caught", pair.before(), pair.after()),
                            "the exception",
                            "L" + pair.typeBefore() + ";",
                            "L" + pair.typeAfter() + ";");
            Term then =
                    comparison.terms().symbol(List.of("caught at", pair.before(), pair.after()), "then", 1, null, null);
            comparison.arrive(
                    pair.before(),
                    pair.after(),
                    new ProductState(
                            catching(state.before(), thrown),
                            catching(state.after(), thrown),
                            then,
                            new LinkedHashSet<>(),
                            new LinkedHashSet<>()));
        }
    }

    private static Frame<Term> catching(Frame<Term> frame, Term thrown) {
        Frame<Term> caught = new Frame<>(frame);
        caught.clearStack();
        caught.push(thrown);
        return caught;
    }

    private static String handlerTypes(List<Code.Handler> handlers) {
        return handlers.isEmpty()
                ? "nothing"
                : String.join(
                        ", ",
                        handlers.stream()
                                .map(handler -> handler.type().replace('/', '.'))
                                .toList());
    }

    /**
     * Holds what was walked against what something may reach.
     *
     * @param walked where walks have started on one side
     * @throws NotShown if a handler of that side was in none of them
     */
    void areShown(Set<Integer> walked, Side side) {
        boolean isBefore = side == Side.BEFORE;
        Code code =
                isBefore ? comparison.bodies().before() : comparison.bodies().after();
        for (Code.Handler handler : isBefore ? gone : Set.<Code.Handler>of()) {
            // Not everybody declares what he throws, and so a handler that waits for nothing that is declared may be
            // reached.
            if (!deprived.contains(handler)) {
                throw new NotShown(
                        handler.target(),
                        0,
                        "the handler of " + handler.type().replace('/', '.'),
                        "no such handler, though nothing that declares this exception has moved");
            }
        }
        Set<Integer> goneTargets = gone.stream().map(Code.Handler::target).collect(Collectors.toSet());
        for (int target : code.handlerTargets()) {
            if (!walked.contains(target) && !(isBefore && goneTargets.contains(target))) {
                throw isBefore
                        ? new NotShown(target, 0, "this handler", "nothing that is caught like it")
                        : new NotShown(0, target, "no handler", "a handler of what was not caught before");
            }
        }
    }
}
