package dev.ssotkit.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeBudgetTest {
    private long now = 1_000;

    @Test
    void time_is_shared_by_weight() {
        TimeBudget budget = budget(100, 4);

        assertThat(rounds(budget.next(1, 1_000), 5)).isEqualTo(5);
        assertThat(rounds(budget.next(3, 1_000), 5)).isEqualTo(15);
        assertThat(budget.isSpent()).isTrue();
    }

    @Test
    void what_one_leaves_over_the_others_have() {
        TimeBudget budget = budget(100, 4);

        assertThat(rounds(budget.next(1, 1), 5)).isEqualTo(1);
        assertThat(rounds(budget.next(3, 1_000), 5)).isEqualTo(19);
    }

    @Test
    void preparations_count() {
        Turns turns = budget(100, 1).next(1, 1_000);
        pass(70);

        assertThat(rounds(turns, 10)).isEqualTo(3);
    }

    @Test
    void a_round_that_would_end_too_late_is_not_begun_but_the_first_is() {
        assertThat(rounds(budget(100, 1).next(1, 1_000), 60)).isEqualTo(1);
        assertThat(rounds(budget(100, 1).next(1, 1_000), 600)).isEqualTo(1);
    }

    @Test
    void who_has_taken_too_long_leaves_nothing() {
        TimeBudget budget = budget(100, 2);
        rounds(budget.next(1, 1_000), 600);

        assertThat(budget.isSpent()).isTrue();
    }

    private TimeBudget budget(int seconds, double weights) {
        return new TimeBudget(Duration.ofSeconds(seconds), weights, () -> now);
    }

    private int rounds(Turns turns, int secondsEach) {
        int rounds = 0;
        while (turns.another()) {
            rounds++;
            pass(secondsEach);
        }
        return rounds;
    }

    private void pass(int seconds) {
        now += Duration.ofSeconds(seconds).toNanos();
    }
}
