package dev.ssotkit.shim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreMainTest {
    @ParameterizedTest
    @ValueSource(strings = {"1.8", "9", "10"})
    void an_old_jvm_runs_its_application_and_is_told_why_the_agent_is_off(String version) {
        assertThat(PreMain.tooOld(version))
                .startsWith("ssot-shim: off: the agent needs Java 11 or newer, this is Java " + version + ";")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"11", "17", "25", "x"})
    void any_other_jvm_gets_the_agent(String version) {
        assertThat(PreMain.tooOld(version)).isNull();
    }
}
