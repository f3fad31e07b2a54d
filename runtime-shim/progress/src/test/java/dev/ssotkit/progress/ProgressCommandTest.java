package dev.ssotkit.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.progress.testkit.CliRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressCommandTest {
    @Test
    void a_verb_that_is_named_is_the_only_one_made_ready() {
        int all = Words.verbs().size();
        ProgressCommand.commandLine((classFile, map, classes) -> List.of())
                .getSubcommands()
                .forEach((name, verb) -> assertThat(ProgressCommand.needed(new String[] {name, "--help"}))
                        .as(name)
                        .hasSize(name.equals("completion") ? all : 1)
                        .contains(verb.getCommandSpec().userObject().getClass()));
        assertThat(ProgressCommand.needed(new String[] {"scam"})).hasSize(all);
        assertThat(ProgressCommand.needed(new String[0])).hasSize(all);
    }

    @Test
    void help_lists_the_verbs_and_exits_with_0() {
        CliRun run = CliRun.of("--help");
        assertThat(run.out())
                .startsWith("Usage: ssot-shim")
                .contains("\n  plan ", "\n  scan ", "\n  prove ", "\n  report ", "\n  freeze ", "\n  check ");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "scan", "prove", "report", "dashboard", "freeze", "check"})
    void every_verb_has_help_of_its_own(String verb) {
        CliRun run = CliRun.of(verb, "--help");
        assertThat(run.out()).startsWith("Usage: ssot-shim " + verb).contains("--map");
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "scan", "report", "dashboard", "freeze", "check"})
    void a_verb_without_a_map_is_a_usage_error(String verb) {
        CliRun run = CliRun.of(verb, "--classes", ".");
        assertThat(run.err()).startsWith("Missing required option: '--map=FILE'");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void no_verb_is_a_usage_error() {
        CliRun run = CliRun.of();
        assertThat(run.err()).startsWith("Missing verb\nUsage: ssot-shim");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_misspelt_verb_is_a_usage_error_with_a_suggestion() {
        CliRun run = CliRun.of("reprot");
        assertThat(run.err()).contains("reprot", "report");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void what_is_lost_of_the_output_ends_with_2_whatever_the_verb_has_found() {
        StringWriter err = new StringWriter();
        PrintWriter full = new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        int exitCode = ProgressCommand.run(
                new String[] {"--help"}, (classFile, map, classes) -> List.of(), full, new PrintWriter(err));
        assertThat(err.toString()).startsWith("standard output: not all of it could be written");
        assertThat(exitCode).isEqualTo(2);
    }
}
