package com.parley.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void without_options_the_chat_listens_on_8080() {
        assertThat(Options.parse().port()).isEqualTo(8080);
    }

    @Test
    void port_and_pace_are_taken_from_the_command_line() {
        assertThat(Options.parse("--pace-ms", "20", "--port", "0")).isEqualTo(new Options(0, Duration.ofMillis(20)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot 80", "--port", "--port eighty", "--port -1"})
    void anything_else_is_refused_with_the_usage(String commandLine) {
        assertThatThrownBy(() -> Options.parse(commandLine.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("usage: ChatServer");
    }
}
