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
                .allMatch(text -> text.matches("[a-z_]+"))
                .doesNotHaveDuplicates();
    }
}
