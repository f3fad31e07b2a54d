package dev.ssotkit.shim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"1.8,8", "1.4,4", "11,11", "25,25", "1.,-1"})
    void versions_before_9_are_written_with_a_leading_one(String written, int feature) {
        assertThat(JavaVersion.feature(written)).isEqualTo(feature);
    }

    @Test
    void the_running_jvm_has_a_version() {
        assertThat(JavaVersion.feature(System.getProperty("java.specification.version")))
                .isEqualTo(Runtime.version().feature());
    }
}
