package dev.ssotkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void kinds_are_those_of_the_contract() {
        assertThat(Arrays.stream(SiteKind.values()).map(SiteKind::text))
                .containsExactly(
                        "new",
                        "method_reference",
                        "factory",
                        "reflection",
                        "method_handle",
                        "service_loader",
                        "deserialization",
                        "subclass",
                        "clone");
    }

    @Test
    void outcomes_are_those_of_the_contract() {
        assertThat(Arrays.stream(Outcome.values()).map(Outcome::text))
                .containsExactly("redirected", "facade", "observed", "blocked", "failed", "not_executed");
    }

    @Test
    void a_reason_is_a_word_and_no_two_are_the_same() {
        assertThat(Arrays.stream(Reason.values()).map(Reason::text))
                .isNotEmpty()
                .allMatch(text -> text.matches("[a-z_]+"))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_word_of_the_log_is_read_as_what_was_written() {
        assertThat(SiteKind.values())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(SiteKind.ofText(kind.text())).contains(kind));
        assertThat(Outcome.values())
                .isNotEmpty()
                .allSatisfy(
                        outcome -> assertThat(Outcome.ofText(outcome.text())).contains(outcome));
        assertThat(Reason.values())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(Reason.ofText(reason.text())).contains(reason));
    }

    @Test
    void a_word_that_is_none_of_the_logs_is_nothing() {
        assertThat(SiteKind.ofText("NEW")).isEmpty();
        assertThat(Outcome.ofText("")).isEmpty();
        assertThat(Reason.ofText("because")).isEmpty();
    }
}
