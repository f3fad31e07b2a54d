package dev.ssotkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void what_would_end_a_line_or_hide_another_is_escaped() {
        assertThat(PlainText.singleLine("a\nb\u001b\u2028\u202e\u0000"))
                .isEqualTo("a\\u000ab\\u001b\\u2028\\u202e\\u0000");
    }

    /** The log writes it so, and a place in byte code has to be the same as in the log. */
    @Test
    void half_a_pair_has_no_form_in_utf_8_and_a_whole_one_stays() {
        for (String half : new String[] {"a\ud83d", "\ude00a", "\ude00\ud83d", "\ud83da"}) {
            assertThat(PlainText.singleLine(half)).contains("\ufffd").doesNotContain("\ud83d", "\ude00");
            String line = new JsonLine().field("name", half).close();
            assertThat(line).contains(PlainText.singleLine(half));
        }
        assertThat(PlainText.singleLine("a\ud83d\ude00b")).isEqualTo("a\ud83d\ude00b");
    }
}
