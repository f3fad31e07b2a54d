package dev.ssotkit.progress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void the_first_column_is_flush_left_and_the_others_flush_right() {
        TextTable table = new TextTable("type", "uses");
        table.add(List.of("a.LongerName", "7"));
        table.add(List.of("b", "1,204"));
        assertThat(print(table)).isEqualTo("""
                        type           uses
                        -------------------
                        a.LongerName      7
                        b             1,204
                        """);
    }

    @Test
    void a_name_too_long_for_the_terminal_stands_on_a_line_of_its_own() {
        TextTable table = new TextTable("type", "uses");
        table.add(List.of("x".repeat(200), "7"));
        assertThat(print(table).lines())
                .satisfies(lines -> assertThat(lines.get(2)).isEqualTo("x".repeat(200)))
                .satisfies(lines -> assertThat(lines.get(3)).hasSize(120).endsWith("   7"));
    }

    private static String print(TextTable table) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        table.print(out);
        return text.toString().replace("\r\n", "\n");
    }
}
