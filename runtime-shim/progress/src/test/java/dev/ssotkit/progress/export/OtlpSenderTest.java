package dev.ssotkit.progress.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When a receiver is asked again, and how long is waited, without waiting. */
class OtlpSenderTest {
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

    private final List<Long> waited = new ArrayList<>();

    @Test
    void without_a_word_from_the_receiver_each_pause_is_twice_the_last_one_and_there_is_an_end() throws Exception {
        try (Receiver receiver = new Receiver()) {
            for (int i = 0; i <= Retries.MOST; i++) {
                receiver.answering(502, Map.of(), "");
            }
            OtlpSender sender = sender(receiver.url());
            assertThatThrownBy(() -> sender.send(List.of(Map.of("event", "ssot.start"))))
                    .isInstanceOf(UndeliveredException.class)
                    .hasMessageContaining("/v1/logs answers 502, also after 6 more tries");
            assertThat(receiver.requests).hasSize(1 + Retries.MOST);
        }
        long most = 1_000;
        for (long wait : waited) {
            assertThat(wait).isBetween(most / 2, most);
            most *= 2;
        }
        assertThat(waited).hasSize(Retries.MOST);
    }

    @Test
    void what_the_receiver_wants_is_waited_for_seconds_or_date_and_not_too_long() {
        assertThat(new Retries().nextMillis("7", NOW)).isEqualTo(7_000);
        assertThat(new Retries().nextMillis("Fri, 27 Nov 2026 10:00:30 GMT", NOW))
                .isEqualTo(30_000);
        assertThat(new Retries().nextMillis("Fri, 27 Nov 2026 09:00:00 GMT", NOW))
                .isZero();
        assertThat(new Retries().nextMillis("3600", NOW)).isEqualTo(Retries.NO_MORE);
        assertThat(new Retries().nextMillis("soon", NOW)).isBetween(500L, 1_000L);
    }

    @Test
    void a_receiver_that_is_away_is_asked_again_and_in_the_end_named() throws Exception {
        String url;
        try (Receiver receiver = new Receiver()) {
            url = receiver.url();
        }
        OtlpSender sender = sender(url);
        assertThatThrownBy(() -> sender.send(List.of(Map.of("event", "ssot.start"))))
                .isInstanceOf(UndeliveredException.class)
                .hasMessageContaining(url + "/v1/logs does not answer (")
                .hasMessageContaining("also after 6 more tries");
        assertThat(waited).hasSize(Retries.MOST);
    }

    @Test
    void statuses_that_will_not_change_are_not_tried_again() throws IOException {
        for (int status : new int[] {301, 400, 404, 413, 500, 501}) {
            try (Receiver receiver = new Receiver().answering(status, Map.of(), "")) {
                OtlpSender sender = sender(receiver.url());
                assertThatThrownBy(() -> sender.send(List.of(Map.of("event", "ssot.start"))))
                        .hasMessageContaining("answers " + status + ";");
                assertThat(receiver.requests).hasSize(1);
            }
        }
        assertThat(waited).isEmpty();
    }

    private OtlpSender sender(String url) {
        return new OtlpSender(OtlpEndpoint.of(url, name -> null), HttpClient.newHttpClient(), waited::add, line -> {});
    }
}
