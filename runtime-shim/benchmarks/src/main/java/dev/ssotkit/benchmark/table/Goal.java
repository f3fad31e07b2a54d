package dev.ssotkit.benchmark.table;

/** What a row should show, and whether it does. */
public sealed interface Goal {

    /** What rounds say of it. */
    GoalResult decide(Spread spread);

    /** As it stands in the table. */
    String text(Unit unit);

    /** At most so much. */
    static Goal atMost(double limit) {
        return new Limit(limit, 1);
    }

    /** At least so much. */
    static Goal atLeast(double limit) {
        return new Limit(limit, -1);
    }

    /** None: the figure is shown for what it is. */
    static Goal none() {
        return new None();
    }

    /**
     * A number that the median should not cross.
     *
     * @param sign 1 where less is better, -1 where more is
     */
    record Limit(double limit, int sign) implements Goal {
        @Override
        public GoalResult decide(Spread spread) {
            double room = sign * (limit - spread.median());
            if (spread.width() > Math.abs(room)) {
                return GoalResult.NOT_DECIDED;
            }
            return room >= 0 ? GoalResult.MET : GoalResult.NOT_MET;
        }

        @Override
        public String text(Unit unit) {
            return (sign > 0 ? "at most " : "at least ") + unit.text(limit);
        }
    }

    /** No number. */
    record None() implements Goal {
        @Override
        public GoalResult decide(Spread spread) {
            return GoalResult.NO_GOAL;
        }

        @Override
        public String text(Unit unit) {
            return "–";
        }
    }
}
