package dev.ssotkit.walkthrough.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void names_stand_to_the_left_and_numbers_to_the_right() {
        assertThat(new Table("", "before", "after")
                        .row("events", "2 of 5", "5 of 5")
                        .row("managers", "24", "1")
                        .lines())
                .containsExactly(
                        "           before    after",
                        "──────────────────────────",
                        "events     2 of 5   5 of 5",
                        "managers       24        1");
    }

    @Test
    void a_row_of_another_length_is_refused() {
        assertThatThrownBy(() -> new Table("", "n").row("x")).hasMessageContaining("2 cells, not 1");
    }
}
