package dev.ssotkit.walkthrough.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    @Test
    void what_takes_long_is_said_before_it_is_done() throws IOException {
        String seen = terminal.doing("compiling", this::printed);

        assertThat(seen).isEqualTo("   … compiling");
        assertThat(printed()).matches("   … compiling  [0-9]+\\.[0-9] s\\R");
    }

    @Test
    void a_failure_is_said_and_passed_on() {
        assertThatThrownBy(() -> terminal.doing("compiling", () -> {
                    throw new IOException("no disk");
                }))
                .hasMessage("no disk");
        assertThat(printed()).endsWith("compiling  failed" + System.lineSeparator());
    }

    @Test
    void a_long_line_is_wrapped_between_words() {
        terminal.found("word ".repeat(40).strip());

        assertThat(printed().lines()).hasSize(2).allMatch(line -> line.length() <= Terminal.WIDTH);
        assertThat(printed().lines().skip(1)).allMatch(line -> line.startsWith("     word"));
    }

    @Test
    void a_word_too_long_for_a_line_has_one_of_its_own() {
        String word = "w".repeat(200);
        terminal.quote(List.of("before " + word + " after"));

        assertThat(printed().lines()).containsExactly("   │ before", "   │     " + word, "   │     after");
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
