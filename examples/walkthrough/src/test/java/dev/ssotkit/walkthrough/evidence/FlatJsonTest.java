package dev.ssotkit.walkthrough.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatJsonTest {

    @Test
    void strings_numbers_and_literals_are_fields() {
        assertThat(FlatJson.parse("{\"a\":\"x\", \"n\" : -12.5e3,\"t\":true,\"z\":null}"))
                .isEqualTo(Map.of("a", "x", "n", "-12.5e3", "t", "true", "z", "null"));
    }

    @Test
    void escapes_are_undone() {
        assertThat(FlatJson.parse("{\"a\":\"\\\"\\\\\\n\\u00e9\"}")).containsEntry("a", "\"\\\né");
    }

    @Test
    void an_empty_object_has_no_fields() {
        assertThat(FlatJson.parse("{}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":1", "{\"a\"}", "{\"a\":[1]}", "{\"a\":1} x", "{\"a\":word}", "[]"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> FlatJson.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not one flat JSON object");
    }
}
