package dev.ssotkit.progress.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartScaleTest {
    private static final Instant START = Instant.parse("2026-11-02T08:00:00Z");

    private static List<String> levels(long greatest) {
        return ChartScale.of(START, START, greatest).levels().stream()
                .map(ChartScale.Tick::text)
                .toList();
    }

    @Test
    void levels_are_round_numbers_from_zero_to_above_the_greatest() {
        assertThat(levels(0)).containsExactly("0", "1");
        assertThat(levels(3)).containsExactly("0", "1", "2", "3");
        assertThat(levels(26)).containsExactly("0", "10", "20", "30");
        assertThat(levels(1204)).containsExactly("0", "500", "1,000", "1,500");
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "9223372036854775807"})
    void any_count_stands_inside_the_chart(long greatest) {
        ChartScale scale = ChartScale.of(START, START, greatest);
        assertThat(scale.y(greatest)).isBetween((double) ChartScale.TOP, (double) ChartScale.BOTTOM);
        assertThat(scale.levels()).hasSizeBetween(2, 6);
    }

    @Test
    void reports_of_one_moment_stand_in_the_middle_under_one_day() {
        ChartScale scale = ChartScale.of(START, START, 1);
        assertThat(scale.x(START)).isEqualTo((ChartScale.LEFT + ChartScale.RIGHT) / 2.0);
        assertThat(scale.days()).extracting(ChartScale.Tick::text).containsExactly("2026-11-02");
    }

    @Test
    void the_first_and_the_last_day_stand_at_the_edges() {
        ChartScale scale = ChartScale.of(START, START.plus(Duration.ofDays(30)), 1);
        assertThat(scale.days())
                .extracting(ChartScale.Tick::text)
                .containsExactly("2026-11-02", "2026-11-12", "2026-11-22", "2026-12-02");
        assertThat(scale.x(START)).isEqualTo(ChartScale.LEFT);
        assertThat(scale.x(START.plus(Duration.ofDays(30)))).isEqualTo(ChartScale.RIGHT);
    }
}
