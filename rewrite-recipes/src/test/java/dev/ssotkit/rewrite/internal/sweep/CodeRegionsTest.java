package dev.ssotkit.rewrite.internal.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.internal.index.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each X stands in what comes after it. */
class CodeRegionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "JAVA   | X \"X\" X 'X' X                     | CODE STRING CODE STRING CODE",
                "JAVA   | \"\\\"X\" X \"\\\\\" X              | STRING CODE CODE",
                "JAVA   | \"\"\"X \\\"\"\" X \"\"\" X         | STRING STRING CODE",
                "JAVA   | \"${X}\" X                          | STRING CODE",
                "JAVA   | /* X /* X */ X */                   | COMMENT COMMENT CODE",
                "JAVA   | /** X */ X /**/ X                   | DOCUMENTATION CODE CODE",
                "KOTLIN | \"\"\"C:\\\"\"\" X                  | CODE",
                "KOTLIN | \"\"\"X\\\"\"\" X \"\"\"X\"\"\" X    | STRING CODE STRING CODE",
                "KOTLIN | \"\"\"X\"\"\"\" X \"X\" X           | STRING CODE STRING CODE",
                "KOTLIN | \"\\\"X\" X                         | STRING CODE",
                "KOTLIN | \"X${X}X${\"X${X}\"}X\" X           | STRING CODE STRING STRING CODE STRING CODE",
                "KOTLIN | \"\"\"X${X}\\\"\"\" X               | STRING CODE CODE",
                "KOTLIN | /* X /* X */ X \" */ X              | COMMENT COMMENT COMMENT CODE",
                "GROOVY | \"\"\"X \\\"\"\" X \"\"\" X         | STRING STRING CODE",
                "GROOVY | '''X \\''' X ''' X                  | STRING STRING CODE",
                "GROOVY | \"X${X}X\" '${X' X                  | STRING CODE STRING STRING CODE",
                "GROOVY | x = /it's X/ + X                    | CODE CODE",
                "GROOVY | /\"\"\"/ + X                        | CODE",
            })
    void comments_and_strings_are_told_from_code(Language language, String source, String expected) {
        CodeRegions regions = CodeRegions.of(source, language);
        StringBuilder kinds = new StringBuilder();
        for (int at = source.indexOf('X'); at >= 0; at = source.indexOf('X', at + 1)) {
            kinds.append(kinds.length() == 0 ? "" : " ").append(regions.at(at));
        }
        assertThat(kinds).hasToString(expected);
    }
}
