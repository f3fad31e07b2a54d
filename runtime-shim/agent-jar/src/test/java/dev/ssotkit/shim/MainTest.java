package dev.ssotkit.shim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @ParameterizedTest
    @ValueSource(strings = {"1.8", "9", "11", "16"})
    void an_old_jvm_is_told_which_java_it_takes(String version) {
        assertThat(Main.tooOld(version))
                .startsWith("ssot-shim: the command line needs Java 17 or newer, this is Java " + version + " ")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "25", "100"})
    void a_jvm_that_is_new_enough_is_told_nothing(String version) {
        assertThat(Main.tooOld(version)).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "17-internal", "x"})
    void a_jvm_that_does_not_say_what_it_is_gets_the_benefit_of_the_doubt(String version) {
        assertThat(Main.tooOld(version)).isNull();
    }
}
