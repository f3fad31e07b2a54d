package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.map.Argument;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Hoist;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Dialect;
import dev.ssotkit.rewrite.internal.tree.Effects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;

/** Finds out what a call that goes leaves behind, and whether there is a place for it. */
final class Hoisting {

    private static final Objection IMPOSSIBLE = new Objection(
            "an argument or receiver that falls away, or changes its place, has effects, and no statement can stand here",
            "take it out into a variable first");

    private Hoisting() {}

    /** The answer: nothing is left behind, something is, or it cannot be done. */
    record Outcome(@Nullable Hoist hoist, @Nullable Objection objection) {}

    static Outcome of(
            Change.Call call,
            @Nullable Expression receiver,
            List<Expression> arguments,
            Cursor cursor,
            Dialect dialect) {
        List<Argument> given = call.arguments();
        boolean dropsReceiver = call.receiver() != Change.Receiver.SAME && !Effects.isPure(receiver);
        if (given == null) {
            return dropsReceiver ? hoist(receiver, List.of(), arguments, cursor, dialect) : new Outcome(null, null);
        }
        List<Integer> taken = new ArrayList<>();
        for (Argument argument : given) {
            if (argument.isParameter() && !isPure(arguments, argument.parameterIndex())) {
                taken.add(argument.parameterIndex());
            }
        }
        Set<Integer> once = new HashSet<>(taken);
        if (once.size() < taken.size()
                || !taken.equals(taken.stream().sorted().toList())
                || readsOtherwise(given, arguments)) {
            return new Outcome(null, IMPOSSIBLE);
        }
        List<Integer> dropped = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (!once.contains(i) && !Effects.isPure(arguments.get(i))) {
                dropped.add(i);
            }
        }
        if (dropped.isEmpty() && !dropsReceiver) {
            return new Outcome(null, null);
        }
        boolean keepsReceiver = call.receiver() == Change.Receiver.SAME && !Effects.isPure(receiver);
        boolean inOrder = taken.isEmpty() || dropped.isEmpty() || dropped.get(dropped.size() - 1) < taken.get(0);
        return keepsReceiver || !inOrder
                ? new Outcome(null, IMPOSSIBLE)
                : hoist(dropsReceiver ? receiver : null, dropped, arguments, cursor, dialect);
    }

    // JLS 15.7.4: an argument that is only read has another value before and behind one that has effects; what falls
    // away is evaluated first of all.
    private static boolean readsOtherwise(List<Argument> given, List<Expression> arguments) {
        List<Integer> order = given.stream()
                .filter(Argument::isParameter)
                .map(Argument::parameterIndex)
                .filter(index -> index < arguments.size())
                .toList();
        for (int effect = 0; effect < arguments.size(); effect++) {
            if (Effects.isPure(arguments.get(effect))) {
                continue;
            }
            int at = order.indexOf(effect);
            for (int place = 0; place < order.size(); place++) {
                int read = order.get(place);
                boolean wasBefore = read < effect;
                boolean isBefore = at >= 0 && place < at;
                if (read != effect
                        && wasBefore != isBefore
                        && Effects.mayChange(arguments.get(effect), arguments.get(read))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPure(List<Expression> arguments, int index) {
        return index >= arguments.size() || Effects.isPure(arguments.get(index));
    }

    private static Outcome hoist(
            @Nullable Expression receiver,
            List<Integer> dropped,
            List<Expression> arguments,
            Cursor cursor,
            Dialect dialect) {
        UUID statement = dialect.statementBefore(cursor);
        boolean possible = statement != null
                && (receiver == null || Effects.canBeStatement(receiver))
                && dropped.stream().allMatch(index -> Effects.canBeStatement(arguments.get(index)));
        return statement == null || !possible
                ? new Outcome(null, IMPOSSIBLE)
                : new Outcome(new Hoist(statement, receiver != null, dropped), null);
    }
}
