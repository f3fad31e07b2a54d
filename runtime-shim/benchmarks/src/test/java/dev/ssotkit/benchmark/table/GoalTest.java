package dev.ssotkit.benchmark.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GoalTest {

    @Test
    void far_from_the_goal_it_is_met_or_not() {
        assertThat(decide(Goal.atMost(2), 0.9, 1.0, 1.1)).isEqualTo(GoalResult.MET);
        assertThat(decide(Goal.atMost(0.5), 0.9, 1.0, 1.1)).isEqualTo(GoalResult.NOT_MET);
        assertThat(decide(Goal.atLeast(0.5), 0.9, 1.0, 1.1)).isEqualTo(GoalResult.MET);
        assertThat(decide(Goal.atLeast(2), 0.9, 1.0, 1.1)).isEqualTo(GoalResult.NOT_MET);
    }

    @Test
    void nearer_than_the_spread_is_wide_it_is_not_decided() {
        assertThat(decide(Goal.atMost(1.15), 0.9, 1.0, 1.1)).isEqualTo(GoalResult.NOT_DECIDED);
        assertThat(decide(Goal.atMost(0.85), 0.9, 1.0, 1.1)).isEqualTo(GoalResult.NOT_DECIDED);
        assertThat(decide(Goal.atLeast(0.85), 0.9, 1.0, 1.1)).isEqualTo(GoalResult.NOT_DECIDED);
    }

    @Test
    void too_few_rounds_decide_nothing_however_alike() {
        assertThat(decide(Goal.atMost(100), 1, 1)).isEqualTo(GoalResult.NOT_DECIDED);
        assertThat(decide(Goal.atMost(100), 1, 1, 1)).isEqualTo(GoalResult.MET);
    }

    @Test
    void the_limit_itself_is_met() {
        assertThat(decide(Goal.atMost(1), 1, 1, 1)).isEqualTo(GoalResult.MET);
        assertThat(decide(Goal.atLeast(1), 1, 1, 1)).isEqualTo(GoalResult.MET);
    }

    @Test
    void without_a_goal_nothing_is_decided_and_nothing_missed() {
        assertThat(decide(Goal.none(), 1, 2, 3)).isEqualTo(GoalResult.NO_GOAL);
    }

    private static GoalResult decide(Goal goal, double... values) {
        return goal.decide(Spread.of(Arrays.stream(values).boxed().toList()));
    }
}
