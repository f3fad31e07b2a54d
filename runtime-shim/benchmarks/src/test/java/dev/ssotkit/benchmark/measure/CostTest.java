package dev.ssotkit.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostTest {

    @Test
    void user_and_system_time_are_CPU_time() {
        Cost cost = Cost.parse("1.250 0.125 3.000\n", List.of("classes: 17, vets: 3"));

        assertThat(cost.cpuMillis()).isEqualTo(1_375);
        assertThat(cost.elapsedMillis()).isEqualTo(3_000);
        assertThat(cost.number("vets")).isEqualTo(3);
        assertThatThrownBy(() -> cost.number("owners")).hasMessageContaining("no owners in");
    }

    @Test
    void what_a_program_says_is_no_part_of_what_it_took() throws IOException, InterruptedException {
        Cost cost = Cost.of(List.of("bash", "-c", "echo peak: 7; echo complaint >&2"));

        assertThat(cost.said()).containsExactly("peak: 7");
    }

    @Test
    void a_failure_says_what_the_program_said_and_no_folder() {
        assertThatThrownBy(() -> Cost.of(List.of("/bin/bash", "-c", "echo broken >&2; exit 3")))
                .isInstanceOf(IOException.class)
                .hasMessage("bash echo broken >&2; exit 3 ended with 3: broken");
    }
}
