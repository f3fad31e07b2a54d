package dev.ssotkit.twins.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenHarmTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this string names the class, and nothing here shows what reads it",
                "which member of a.Old is looked up here only the run tells: a.One may have none of that name",
                "a.Sub is a java.io.Serializable through a.Old, and would be none through a.One",
                "the object is configured here (setName): the one instance would be reconfigured for everybody",
            })
    void what_only_the_run_shows_tells_nothing_of_a_rule(String reason) {
        assertThat(UnseenHarm.isTold(reason)).isTrue();
    }

    @Test
    void what_compiler_or_proof_see_does() {
        assertThat(UnseenHarm.isTold("a.One has no method run()")).isFalse();
        assertThat(UnseenHarm.isTold("a.Sub is a b.Port through a.Old, and would be none through a.One"))
                .isFalse();
    }
}
