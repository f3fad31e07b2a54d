package dev.ssotkit.progress.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {
    /** Methods that Kotlin keeps for old callers begin with a dash, lists of them too. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-deprecated_code()", "@team", "\t=1", "\r=1"})
    void what_a_spreadsheet_would_calculate_is_text(String formula) {
        assertThat(CsvCell.of(formula)).contains("'" + formula);
        assertThat(CsvCell.ofAlwaysQuoted(formula)).isEqualTo("\"'" + formula + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"a.B|a.B", "a,b|\"a,b\"", "a \"b\"|\"a \"\"b\"\"\"", "1-1|1-1"})
    void only_what_has_to_be_is_quoted(String text, String cell) {
        assertThat(CsvCell.of(text)).isEqualTo(cell);
    }
}
