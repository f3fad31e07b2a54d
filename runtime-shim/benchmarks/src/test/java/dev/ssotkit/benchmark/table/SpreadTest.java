package dev.ssotkit.benchmark.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

    @Test
    void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 9.0)).median()).isEqualTo(3);
        assertThat(Spread.of(List.of(4.0, 1.0, 9.0)).median()).isEqualTo(4);
    }

    @Test
    void one_or_two_rounds_say_nothing_of_the_next() {
        assertThat(Spread.of(List.of(1.0)).width()).isInfinite();
        assertThat(Spread.of(List.of(1.0, 1.0)).width()).isInfinite();
        assertThat(Spread.of(List.of(1.0, 2.0, 1.5)).width()).isEqualTo(1);
    }

    /** The intervals of statistics' tables: the ranks of the least and the greatest value for 95 % at least. */
    @ParameterizedTest
    @CsvSource({"3, 1, 3", "6, 1, 6", "8, 1, 8", "9, 2, 8", "11, 2, 10", "12, 3, 10", "15, 4, 12", "17, 5, 13"})
    void the_interval_leaves_out_as_many_as_the_tables_of_the_sign_test_allow(int rounds, double low, double high) {
        List<Double> values = new ArrayList<>(
                IntStream.rangeClosed(1, rounds).mapToObj(i -> (double) i).toList());
        Collections.shuffle(values, new Random(rounds));

        Spread spread = Spread.of(values);

        assertThat(spread.low()).isEqualTo(low);
        assertThat(spread.high()).isEqualTo(high);
        assertThat(spread.least()).isEqualTo(1);
        assertThat(spread.most()).isEqualTo(rounds);
    }

    @Test
    void the_interval_holds_the_true_median_as_often_as_it_says() {
        Random random = new Random(42);
        int held = 0;
        for (int trial = 0; trial < 10_000; trial++) {
            Spread spread = Spread.of(
                    random.doubles(9).map(value -> value * value).boxed().toList());
            held += spread.low() <= 0.25 && 0.25 <= spread.high() ? 1 : 0;
        }
        assertThat(held / 10_000.0).isCloseTo(0.961, within(0.01));
    }
}
