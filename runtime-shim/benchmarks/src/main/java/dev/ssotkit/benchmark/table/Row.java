package dev.ssotkit.benchmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One line's question: how does what we do compare with what would be done instead. Immutable. */
public final class Row {
    private final String what;
    private final String against;
    private final Unit unit;
    private final Goal goal;
    private final ToDoubleFunction<Round> compare;
    private final List<String> contenders;

    private Row(
            String what,
            String against,
            Unit unit,
            Goal goal,
            ToDoubleFunction<Round> compare,
            List<String> contenders) {
        this.what = what;
        this.against = against;
        this.unit = unit;
        this.goal = goal;
        this.compare = compare;
        this.contenders = contenders;
    }

    /** How many times what the other takes, within each round. */
    public static Row times(String what, String contender, String against, String other, Goal goal) {
        return new Row(
                what,
                against,
                Unit.TIMES,
                goal,
                round -> round.of(contender) / round.of(other),
                List.of(contender, other));
    }

    /** How much more than the others together, within each round. */
    public static Row more(String what, String contender, String against, List<String> others, Unit unit, Goal goal) {
        List<String> all = new ArrayList<>(List.of(contender));
        all.addAll(others);
        return new Row(
                what,
                against,
                unit,
                goal,
                round -> round.of(contender)
                        - others.stream().mapToDouble(round::of).sum(),
                List.copyOf(all));
    }

    /** How many per cent more than the other, within each round. */
    public static Row percentMore(String what, String contender, String against, String other, Goal goal) {
        return new Row(
                what,
                against,
                Unit.PERCENT,
                goal,
                round -> 100 * (round.of(contender) / round.of(other) - 1),
                List.of(contender, other));
    }

    /** So much, beside nothing. */
    public static Row of(String what, String contender, Unit unit, Goal goal) {
        return new Row(what, "–", unit, goal, round -> round.of(contender), List.of(contender));
    }

    /** What is measured. */
    public String what() {
        return what;
    }

    /** What it is compared with. */
    public String against() {
        return against;
    }

    Unit unit() {
        return unit;
    }

    Goal goal() {
        return goal;
    }

    /** The comparison within each round, over all of them. */
    Spread spread(List<Round> rounds) {
        return Spread.of(rounds.stream().map(compare::applyAsDouble).toList());
    }

    /** The medians that the comparison is made of, in the experiment's own unit. */
    String measured(List<Round> rounds) {
        return String.join(
                " : ",
                contenders.stream()
                        .map(name -> Spread.of(rounds.stream()
                                        .map(round -> round.of(name))
                                        .toList())
                                .median())
                        .map(Unit::number)
                        .toList());
    }
}
