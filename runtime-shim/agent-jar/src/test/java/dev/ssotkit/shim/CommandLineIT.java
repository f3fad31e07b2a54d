package dev.ssotkit.shim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JvmRun;
import org.junit.jupiter.api.Test;

class CommandLineIT {
    @Test
    void help_is_printed_on_standard_output_and_exits_with_0() throws Exception {
        JvmRun run = new ForkedJvm().run("-jar", ShadedJar.path().toString(), "--help");
        assertThat(run.out()).startsWith("Usage: ssot-shim");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void the_version_is_the_one_of_the_build() throws Exception {
        JvmRun run = new ForkedJvm().run("-jar", ShadedJar.path().toString(), "--version");
        assertThat(run.out().strip())
                .isEqualTo("ssot-shim "
                        + ShadedJar.read().manifest().getMainAttributes().getValue("Implementation-Version"));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void no_verb_is_a_usage_error_and_exits_with_2() throws Exception {
        JvmRun run = new ForkedJvm().run("-jar", ShadedJar.path().toString());
        assertThat(run.err()).contains("Usage: ssot-shim");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
