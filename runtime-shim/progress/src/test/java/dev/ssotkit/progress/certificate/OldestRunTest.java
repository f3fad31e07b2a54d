package dev.ssotkit.progress.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldestRunTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-15T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "14d, 2026-03-01T12:00:00Z",
        "36h, 2026-03-14T00:00:00Z",
        "P2W, 2026-03-01T12:00:00Z",
        "P1M, 2026-02-15T12:00:00Z",
        "PT36H, 2026-03-14T00:00:00Z",
        "2026-03-01, 2026-03-01T00:00:00Z",
        "2026-03-01T08:30:00Z, 2026-03-01T08:30:00Z",
        "2026-03-01T08:30:00, 2026-03-01T08:30:00Z",
        "2026-03-01T08:30:00+02:00, 2026-03-01T06:30:00Z"
    })
    void it_is_a_date_or_an_age(String text, Instant since) {
        assertThat(OldestRun.of(text, NOW).since()).isEqualTo(since);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "14", "14x", "-1d", "yesterday", "2026-13-01", "2026-03-01T", "P", "99999999d"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> OldestRun.of(text, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is neither a date such as 2026-11-01 nor an age such as 14d or 36h");
    }
}
