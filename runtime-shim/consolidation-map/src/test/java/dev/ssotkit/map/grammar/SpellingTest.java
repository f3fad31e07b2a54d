package dev.ssotkit.map.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> WORDS = List.of("plan", "report", "reproduce", "legacyTypes");

    @ParameterizedTest
    @CsvSource({
        "paln, plan",
        "pla, plan",
        "plann, plan",
        "plam, plan",
        "PLAN, plan",
        "reprot, report",
        "eport, report",
        "legacytype, legacyTypes",
        "egacyTypse, legacyTypes"
    })
    void a_letter_put_in_left_out_replaced_or_exchanged_is_a_slip(String written, String meant) {
        assertThat(Spelling.nearest(written, WORDS)).isEqualTo(meant);
    }

    @Test
    void what_is_further_away_than_a_third_of_its_letters_is_another_word() {
        assertThat(Spelling.nearest("pxxn", WORDS)).isNull();
        assertThat(Spelling.nearest("", WORDS)).isNull();
    }
}
