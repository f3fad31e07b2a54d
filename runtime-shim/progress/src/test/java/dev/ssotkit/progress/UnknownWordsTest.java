package dev.ssotkit.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.progress.testkit.CliRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownWordsTest {
    static Stream<String> verbs() {
        return Words.verbs().stream().map(Words.Verb::name);
    }

    /** Every verb with every option of its own, and the command with its own. */
    static Stream<Arguments> options() {
        return Stream.concat(
                Words.root().options().stream().map(option -> Arguments.of(List.of(), option)),
                Words.verbs().stream()
                        .flatMap(verb ->
                                verb.options().stream().map(option -> Arguments.of(List.of(verb.name()), option))));
    }

    @ParameterizedTest
    @MethodSource("options")
    void a_misspelt_option_ends_with_2_and_names_the_right_one_also_beside_help(List<String> verb, String option) {
        String last = option.substring(option.length() - 1);
        String misspelt = option.substring(0, option.length() - 2) + last + option.charAt(option.length() - 2);
        if (last.equals(option.substring(option.length() - 2, option.length() - 1))) {
            misspelt = option + "x";
        }
        for (List<String> beside : List.of(List.<String>of(), List.of("--help"), List.of("--version"))) {
            assertRefused(words(verb, beside, List.of(misspelt)), "Unknown option: '" + misspelt + "'", option);
            assertRefused(words(verb, List.of(misspelt), beside), "Unknown option: '" + misspelt + "'", option);
            assertRefused(
                    words(beside, verb, List.of(misspelt + "=1")), "Unknown option: '" + misspelt + "=1'", option);
        }
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void a_misspelt_verb_ends_with_2_and_names_the_right_one_also_beside_help(String verb) {
        int last = verb.length() - 1;
        String exchanged = verb.substring(0, last - 1) + verb.charAt(last) + verb.charAt(last - 1);
        for (String misspelt : List.of(exchanged, verb.substring(1), verb + "s", verb.toUpperCase(Locale.ROOT))) {
            for (List<String> beside : List.of(List.<String>of(), List.of("--help"), List.of("--version"))) {
                assertRefused(words(List.of(misspelt), beside), "Unknown verb: '" + misspelt + "'", verb);
                assertRefused(words(beside, List.of(misspelt)), "Unknown verb: '" + misspelt + "'", verb);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense --help", "--help nonsense", "--version nonsense", "nonsense", "nonsense --map x"})
    void what_resembles_no_verb_ends_with_2_and_the_list_of_verbs(String line) {
        CliRun run = CliRun.of((Object[]) line.split(" "));
        assertThat(run.err())
                .startsWith("Unknown verb: 'nonsense'\nUsage: ssot-shim")
                .contains("\n  report ");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void what_resembles_no_option_ends_with_2_and_the_list_of_options(String verb) {
        CliRun run = CliRun.of(verb, "--help", "--nonsense");
        assertThat(run.err()).startsWith("Unknown option: '--nonsense'\nUsage: ssot-shim " + verb);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan --map rewrite.yml --classes a --nonsense", "report logs --classes a b --nonsense"})
    void an_option_that_takes_several_values_takes_no_unknown_option_for_one(String line) {
        CliRun run = CliRun.of((Object[]) line.split(" "));
        assertThat(run.err()).startsWith("Unknown option: '--nonsense'\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_word_too_many_ends_with_2() {
        CliRun run = CliRun.of("scan", "target/classes");
        assertThat(run.err()).startsWith("Unknown argument: 'target/classes'\nUsage: ssot-shim scan");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--map", "--classes", "--sources", "--uses", "--html", "--before", "--owners"})
    void a_value_that_is_empty_is_no_working_directory(String option) {
        for (List<String> line : List.of(List.of(option, ""), List.of(option + "="))) {
            CliRun run = CliRun.of(
                    words(List.of("report", "logs", "--map", "m"), line).toArray());
            if (!option.equals("--map")) {
                assertThat(run.err()).startsWith(option + ": nothing is given, is a variable not set?");
            }
            assertThat(run.exitCode()).isEqualTo(2);
        }
        CliRun logs = CliRun.of("report", "", "--map", "m");
        assertThat(logs.err()).startsWith("LOGS: nothing is given, is a variable not set?");
        assertThat(logs.exitCode()).isEqualTo(2);
    }

    @Test
    void a_name_that_begins_with_an_at_sign_is_a_name(@TempDir Path folder) throws IOException {
        Path words = Files.writeString(folder.resolve("words"), "--nonsense");
        for (String name : List.of("@" + words, "@" + folder)) {
            CliRun run = CliRun.of("report", name, "--map", MapFile.simple(folder));
            assertThat(run.err()).startsWith(name + ": no such file");
            assertThat(run.exitCode()).isEqualTo(2);
        }
    }

    private static void assertRefused(List<String> line, String problem, String meant) {
        CliRun run = CliRun.of(line.toArray());
        assertThat(run.err()).as("%s", line).isEqualTo(problem + "\nDid you mean " + meant + "?\n");
        assertThat(run.out()).as("%s", line).isEmpty();
        assertThat(run.exitCode()).as("%s", line).isEqualTo(2);
    }

    @SafeVarargs
    private static List<String> words(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
