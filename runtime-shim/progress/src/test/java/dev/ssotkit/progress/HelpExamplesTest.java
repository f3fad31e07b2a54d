package dev.ssotkit.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpExamplesTest {
    private static final String START = "  java -jar ssot-shim.jar ";
    private static final int WIDTH = 120;

    static Stream<Words.Verb> verbs() {
        return Words.verbs().stream();
    }

    static Stream<Words.Verb> verbs_and_the_whole() {
        return Stream.concat(verbs(), Stream.of(Words.root()));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void every_verb_has_examples_of_its_own_in_its_help(Words.Verb verb) {
        assertThat(verb.footer()).contains("Examples:");
        assertThat(examples(verb))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(example.get(0)).isEqualTo(verb.name()));
    }

    @ParameterizedTest
    @MethodSource("verbs_and_the_whole")
    void every_example_is_a_command_that_the_model_accepts_as_it_stands(Words.Verb verb) {
        assertThat(examples(verb))
                .allSatisfy(example -> assertThatCode(
                                () -> Words.commandLine().parseArgs(example.toArray(new String[0])))
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("verbs_and_the_whole")
    void no_line_below_the_options_is_wider_than_a_terminal(Words.Verb verb) {
        assertThat(verb.footer()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(WIDTH));
    }

    /** The words of each example, as a shell would hand them over. */
    private static List<List<String>> examples(Words.Verb verb) {
        return verb.footer().stream()
                .filter(line -> line.startsWith(START))
                .map(line -> words(line.substring(START.length())))
                .toList();
    }

    private static List<String> words(String line) {
        return Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s>]+)")
                .matcher(line.replaceFirst(" > \\S+$", ""))
                .results()
                .map(HelpExamplesTest::word)
                .toList();
    }

    private static String word(MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return found.group();
    }
}
