package dev.ssotkit.discovery.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NameWordsTest {

    @Test
    void a_name_falls_into_words_at_humps_acronyms_and_underscores() {
        assertThat(NameWords.of("WSUrlParser")).containsExactly("ws", "url", "parser");
        assertThat(NameWords.of("MAX_SIZE")).containsExactly("max", "size");
    }

    @Test
    void one_digit_is_a_version_and_several_belong_to_the_word() {
        assertThat(NameWords.of("Parser2")).containsExactly("parser");
        assertThat(NameWords.of("Base64Encoder")).containsExactly("base64", "encoder");
    }

    @Test
    void forms_of_one_word_have_one_stem() {
        assertThat(NameWords.stems("ConnectionConnectedConnects")).hasSize(1);
    }

    @Test
    void verbs_that_undo_one_another_have_opposite_senses() {
        Set<Integer> undoing =
                TradeWords.senses("unregister").stream().map(sense -> -sense).collect(Collectors.toSet());

        assertThat(Collections.disjoint(TradeWords.senses("register"), TradeWords.senses("add")))
                .isFalse();
        assertThat(Collections.disjoint(TradeWords.senses("connect"), undoing)).isFalse();
        assertThat(Collections.disjoint(TradeWords.senses("unregister"), TradeWords.senses("register")))
                .isTrue();
    }
}
