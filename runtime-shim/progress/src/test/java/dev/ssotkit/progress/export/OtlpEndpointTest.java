package dev.ssotkit.progress.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotkit.evidence.InputException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtlpEndpointTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "http://a:4318, -, -, http://a:4318/v1/logs",
                "http://a:4318/, -, -, http://a:4318/v1/logs",
                "https://a/otlp, -, -, https://a/otlp/v1/logs",
                "https://a/v1/logs, -, -, https://a/v1/logs",
                "http://a, http://b, http://c, http://a/v1/logs",
                "-, http://b:4318, -, http://b:4318/v1/logs",
                "-, http://b, http://c/as/it/is, http://c/as/it/is",
                "-, -, http://c/a%2Fb/?key=a%26b%2Bc%3D, http://c/a%2Fb/?key=a%26b%2Bc%3D",
                "http://a/x%20y?key=%2B, -, -, http://a/x%20y/v1/logs?key=%2B",
                "http://[::1]:4318, -, -, http://[::1]:4318/v1/logs"
            })
    void the_command_line_comes_before_the_environment_and_there_the_address_for_logs_before_the_shared_one(
            String given, String shared, String own, String expected) {
        OtlpEndpoint endpoint = OtlpEndpoint.of(given, name -> switch (name) {
            case "OTEL_EXPORTER_OTLP_ENDPOINT" -> shared;
            case "OTEL_EXPORTER_OTLP_LOGS_ENDPOINT" -> own;
            default -> null;
        });
        assertThat(endpoint.logs()).hasToString(expected);
    }

    @Test
    void headers_come_from_the_environment_percent_decoded_and_are_never_shown() {
        OtlpEndpoint endpoint = OtlpEndpoint.of(
                "http://a",
                Map.of(
                        "OTEL_EXPORTER_OTLP_HEADERS", "Authorization=Bearer%20se+cret, x-tenant = one",
                        "OTEL_EXPORTER_OTLP_LOGS_HEADERS", "x-tenant=two")::get);
        assertThat(endpoint.headers())
                .containsOnly(Map.entry("authorization", "Bearer se+cret"), Map.entry("x-tenant", "two"));
        assertThat(endpoint.toString()).doesNotContain("cret").contains("authorization");
        assertThat(endpoint.withoutSecrets("got Bearer se+cret")).isEqualTo("got ***");
    }

    @Test
    void a_header_that_cannot_be_sent_is_refused_without_its_value() {
        for (String headers : new String[] {"authorization=sec%0Aret", "bad name=secret", "secret"}) {
            assertThatThrownBy(() -> OtlpEndpoint.of("http://a", Map.of("OTEL_EXPORTER_OTLP_HEADERS", headers)::get))
                    .isInstanceOf(InputException.class)
                    .hasMessageStartingWith("OTEL_EXPORTER_OTLP_HEADERS: ")
                    .hasMessageNotContaining("ret");
        }
    }

    @Test
    void of_two_variables_the_one_that_is_wrong_is_named_and_a_port_that_is_none_is_told() {
        assertThatThrownBy(() -> OtlpEndpoint.of("http://a", Map.of("OTEL_EXPORTER_OTLP_LOGS_HEADERS", "x")::get))
                .hasMessage("OTEL_EXPORTER_OTLP_LOGS_HEADERS: write name=value,name=value");
        assertThatThrownBy(() -> OtlpEndpoint.of("http://a:99999", name -> null))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a port beyond 65535");
    }

    @Test
    void a_host_that_java_asks_nobody_at_says_why() {
        assertThatThrownBy(() -> OtlpEndpoint.of("http://me:secret@otel_collector:4318", name -> null))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("host that is no host's name")
                .hasMessageNotContaining("secret");
    }

    @Test
    void no_receiver_at_all_says_how_to_name_one() {
        assertThatThrownBy(() -> OtlpEndpoint.of(null, name -> null))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("--otlp URL");
    }
}
