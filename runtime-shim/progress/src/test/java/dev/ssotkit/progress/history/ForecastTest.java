package dev.ssotkit.progress.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final Instant START = Instant.parse("2026-11-02T08:00:00Z");

    /** One count a day; -1 is a day without. */
    private static Forecast daily(long... counts) {
        return every(Duration.ofDays(1), counts);
    }

    private static Forecast every(Duration interval, long... counts) {
        List<Measured> measured = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] >= 0) {
                measured.add(new Measured(START.plus(interval.multipliedBy(i)), counts[i]));
            }
        }
        return Forecast.of(measured);
    }

    @Test
    void an_even_fall_goes_on_as_a_straight_line() {
        Forecast forecast = daily(100, 90, 80, 70);
        assertThat(forecast.text())
                .isEqualTo("about 2026-11-12 none, if it goes on as over the last 4 days measured (R² 1.00)");
        assertThat(forecast.fit()).isEqualTo(new Forecast.Fit(START, 100, START.plus(Duration.ofDays(10))));
    }

    @Test
    void days_without_a_measurement_count_as_time_but_not_as_days() {
        assertThat(daily(100, -1, 80, 70).text()).isEqualTo("no forecast: measured on 3 days, 4 are needed");
        assertThat(daily(100, -1, 80, 70, 60).text()).startsWith("about 2026-11-12 none");
    }

    @Test
    void many_reports_of_one_day_are_one_day() {
        assertThat(every(Duration.ofHours(1), 100, 90, 80, 70, 60).text())
                .isEqualTo("no forecast: measured on 1 day, 4 are needed");
        assertThat(every(Duration.ofHours(12), 100, 0, 90, 1, 80, 2, 70).text()).endsWith("it does not fall");
    }

    @Test
    void what_does_not_fall_has_no_forecast() {
        assertThat(daily(7, 7, 7, 7).fit()).isNull();
        assertThat(daily(7, 7, 7, 7).text()).isEqualTo("no forecast: over the last 4 days measured it does not fall");
        assertThat(daily(1, 2, 3, 4).text()).endsWith("it does not fall");
    }

    @Test
    void what_has_begun_to_rise_again_has_none() {
        assertThat(daily(100, 80, 60, 40, 20, 21).text())
                .isEqualTo("no forecast: over the last 6 days measured it was lower before");
    }

    @Test
    void a_fall_that_is_no_line_has_none() {
        assertThat(daily(100, 100, 100, 100, 100, 10).text())
                .isEqualTo("no forecast: over the last 6 days measured it falls too unevenly for a straight line"
                        + " (R² 0.42, 0.80 is needed)");
    }

    @Test
    void a_line_is_not_drawn_much_further_than_it_was_seen() {
        assertThat(daily(1000, 999, 998, 997).text())
                .isEqualTo("no forecast: at this pace zero is more than 5 times as far off as its days reach back");
    }

    @Test
    void only_the_last_ten_days_say_how_it_goes_on() {
        assertThat(daily(0, 500, 3, 100, 90, 80, 70, 60, 50, 40, 30, 20, 10).text())
                .isEqualTo("about 2026-11-15 none, if it goes on as over the last 10 days measured (R² 1.00)");
    }

    @Test
    void nothing_left_and_nothing_measured_need_none() {
        assertThat(daily(3, 2, 1, 0).text()).isEqualTo("nothing is left");
        assertThat(daily().text()).isEqualTo("no forecast: it was not measured");
    }
}
