package dev.ssotkit.benchmark.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultTableTest {
    private static final List<Round> ROUNDS = List.of(
            new Round(Map.of("ours", 6.0, "theirs", 12.0, "part", 2.0)),
            new Round(Map.of("ours", 7.0, "theirs", 35.0, "part", 2.0)),
            new Round(Map.of("ours", 8.0, "theirs", 24.0, "part", 2.0)));

    private final ResultTable table = new ResultTable();

    @Test
    void a_row_shows_goal_median_spread_and_what_it_was_computed_from() {
        table.add(Row.times("it", "theirs", "them", "ours", Goal.atLeast(1)), "17", ROUNDS, "`run`");

        assertThat(markdown())
                .contains("| it | them | 17 | at least 1 times | 3 times | 2 to 5 | 2 to 5 | 3 | not decided | 24 : 7"
                        + " | `run` |\n");
    }

    @Test
    void comparisons_are_made_within_each_round() {
        table.add(
                Row.more("it", "theirs", "both", List.of("ours", "part"), Unit.NANOSECONDS, Goal.none()),
                "17",
                ROUNDS,
                "`run`");
        table.add(Row.percentMore("it", "theirs", "them", "ours", Goal.none()), "17", ROUNDS, "`run`");

        assertThat(markdown()).contains("| 14 ns | 4 to 26 |").contains("| 200 % | 100 to 400 |");
    }

    @Test
    void a_contender_that_failed_gives_its_reason() {
        Row row = Row.of("it", "ours", Unit.BYTES, Goal.none());
        List<Round> rounds = List.of(new Round(Map.of(), Map.of("ours", "it ended with 1")));

        assertThatThrownBy(() -> table.add(row, "17", rounds, "`run`")).hasMessage("it ended with 1");
        table.fail(row, "17", "it ended | with 1\n\tat line 2", "`run`");

        assertThat(table.hasFailed()).isTrue();
        assertThat(markdown()).contains("**failed**: it ended / with 1 |").doesNotContain("at line 2");
    }

    @Test
    void the_machine_stands_above_and_notes_once_beneath() {
        table.note("small inputs");
        table.note("small inputs");

        assertThat(markdown()).startsWith("# t\n- two processors\n\n| what |").containsOnlyOnce("- small inputs");
    }

    @Test
    void numbers_have_some_three_digits_and_no_exponent() {
        assertThat(List.of(0.0471, 0.52, 1.0, 6.125, 42.25, 12345.6, 2e9))
                .extracting(Unit::number)
                .containsExactly("0.047", "0.52", "1", "6.13", "42.3", "12,346", "2,000,000,000");
    }

    @Test
    void what_a_program_prints_of_itself_is_a_round() {
        assertThat(Round.parse("T=1 and more=2.5\tother=3\n").taken())
                .isEqualTo(Map.of("T=1 and more", 2.5, "other", 3.0));
        assertThatThrownBy(() -> Round.parse("Exception in thread")).hasMessageContaining("Exception in thread");
    }

    private String markdown() {
        return table.markdown("t", List.of("two processors"));
    }
}
