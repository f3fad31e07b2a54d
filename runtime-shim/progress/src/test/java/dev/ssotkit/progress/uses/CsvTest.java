package dev.ssotkit.progress.uses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void fields_are_separated_by_commas_and_rows_by_line_ends_of_either_kind() {
        assertThat(Csv.parse("a,b\r\nc,,d\n,"))
                .containsExactly(
                        new Csv.Row(1, List.of("a", "b")),
                        new Csv.Row(2, List.of("c", "", "d")),
                        new Csv.Row(3, List.of("", "")));
    }

    @Test
    void a_quoted_field_holds_commas_quotes_and_line_ends() {
        assertThat(Csv.parse("\"a,\"\"b\"\"\nc\",d\ne"))
                .containsExactly(new Csv.Row(1, List.of("a,\"b\"\nc", "d")), new Csv.Row(3, List.of("e")));
    }

    @Test
    void an_empty_line_is_no_row() {
        assertThat(Csv.parse("\n\r\na\n\n")).containsExactly(new Csv.Row(3, List.of("a")));
        assertThat(Csv.parse("")).isEmpty();
    }

    @Test
    void a_quote_that_never_ends_ends_with_the_text() {
        assertThat(Csv.parse("a,\"b\nc")).containsExactly(new Csv.Row(1, List.of("a", "b\nc")));
    }

    @Test
    void whatever_is_written_is_read_back() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String alphabet = "ab,\"\n\r #";
        for (int i = 0; i < 200; i++) {
            List<List<String>> rows = new ArrayList<>();
            for (int row = random.nextInt(4); row >= 0; row--) {
                List<String> fields = new ArrayList<>(List.of("x"));
                for (int field = random.nextInt(4); field > 0; field--) {
                    fields.add(random.ints(random.nextInt(6), 0, alphabet.length())
                            .mapToObj(at -> alphabet.substring(at, at + 1))
                            .collect(Collectors.joining()));
                }
                rows.add(fields);
            }
            String text = rows.stream()
                    .map(fields -> fields.stream()
                            .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",")))
                    .collect(Collectors.joining("\n"));
            assertThat(Csv.parse(text))
                    .as("seed %d", seed)
                    .extracting(Csv.Row::fields)
                    .isEqualTo(rows);
        }
    }
}
