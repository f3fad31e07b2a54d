package dev.ssotkit.shim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaVersionTest {
    @ParameterizedTest
    @CsvSource({"1.8,8", "1.4,4", "11,11", "25,25"})
    void versions_before_9_are_written_with_a_leading_one(String written, int feature) {
        assertThat(JavaVersion.feature(written)).hasValue(feature);
    }

    @Test
    void what_is_no_version_has_no_number() {
        assertThat(JavaVersion.feature("1.")).isEmpty();
        assertThat(JavaVersion.feature(null)).isEmpty();
    }

    @Test
    void the_running_jvm_has_a_version() {
        assertThat(JavaVersion.feature(System.getProperty("java.specification.version")))
                .hasValue(Runtime.version().feature());
    }
}
