package dev.ssotkit.progress.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.progress.cli.PointInTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldestRunTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-15T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "14d, 2026-03-01T12:00:00Z",
        "36h, 2026-03-14T00:00:00Z",
        "2w, 2026-03-01T12:00:00Z",
        "2026-03-01, 2026-03-01T00:00:00Z",
        "2026-03-01T08:30:00+02:00, 2026-03-01T06:30:00Z"
    })
    void it_is_a_moment_and_what_the_user_wrote(String text, Instant since) {
        assertThat(OldestRun.of(text, new PointInTime(NOW))).isEqualTo(new OldestRun(text, since));
    }
}
