package dev.ssotkit.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of rewrite-recipes/README.md, "Hazards". */
class HazardNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"set", "setName", "configure", "configureMapper", "enableÄ", "disableAll"})
    void set_configure_enable_and_disable_configure_whatever_they_return(String method) {
        assertThat(HazardNames.configures(method)).isTrue();
        assertThat(HazardNames.configuresIfFluent(method)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"with", "withName", "registerModule", "addHandler", "use", "useCache"})
    void with_register_add_and_use_configure_if_they_return_their_own_type(String method) {
        assertThat(HazardNames.configuresIfFluent(method)).isTrue();
        assertThat(HazardNames.configures(method)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"settle", "setup", "configured", "withdraw", "address", "user", "reset", "getName", "Set", ""})
    void a_word_that_only_begins_so_does_not(String method) {
        assertThat(HazardNames.configures(method) || HazardNames.configuresIfFluent(method))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"close", "shutdown", "stop", "dispose", "destroy", "release"})
    void a_word_for_the_end_closes(String method) {
        assertThat(HazardNames.closes(method)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"closeAll", "closed", "disclose", "shutdownNow", "stopped", "finish"})
    void no_other_word_closes(String method) {
        assertThat(HazardNames.closes(method)).isFalse();
    }
}
