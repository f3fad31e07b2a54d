package dev.ssotkit.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RunOptionsTest {

    @Test
    void what_the_build_took_is_taken_from_the_time_that_was_promised() {
        Duration whole = RunOptions.parse("--spent", "60").left();

        assertThat(whole).isEqualTo(RunOptions.parse().left().minusSeconds(60));
        assertThat(RunOptions.parse().left()).isLessThan(Duration.ofMinutes(40));
        assertThat(RunOptions.parse("--quick").left()).isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void the_command_of_a_row_is_as_quick_as_the_run_was() {
        assertThat(RunOptions.parse("--quick").again("scan"))
                .isEqualTo("`runtime-shim/benchmarks/run --quick --only scan`");
        assertThat(RunOptions.parse().again("scan")).isEqualTo("`runtime-shim/benchmarks/run --only scan`");
    }

    @Test
    void what_it_does_not_know_it_refuses() {
        assertThatThrownBy(() -> RunOptions.parse("--fast")).hasMessage("unknown word --fast");
        assertThatThrownBy(() -> RunOptions.parse("--only")).hasMessage("--only needs a word behind it");
    }
}
