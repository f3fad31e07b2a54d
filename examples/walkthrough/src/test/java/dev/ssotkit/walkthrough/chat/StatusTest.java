package dev.ssotkit.walkthrough.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StatusTest {

    private static final String LINE = "managers constructed: 3 (a.B 2, c.D 1) · connections 1";

    @Test
    void the_number_of_managers_is_the_chats_own() {
        assertThat(Status.parse(LINE + "\n")).isEqualTo(new Status(LINE, 3));
    }

    @Test
    void in_brief_the_classes_are_counted() {
        assertThat(Status.parse(LINE).brief()).isEqualTo("managers constructed: 3 (of 2 classes) · connections 1");
    }

    @Test
    void any_other_answer_is_an_error_that_shows_it() {
        assertThatThrownBy(() -> Status.parse("404 Not Found")).hasMessageContaining("404 Not Found");
    }
}
