package dev.ssotkit.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation tells its reader to type is what the command line takes. */
class DocumentedCommandsTest {
    private static final String START = "java -jar ssot-shim.jar ";
    /** Verbs that the documentation may be ahead with; held to the model like all others once they are there. */
    private static final Set<String> ANNOUNCED = Set.of("freeze", "check", "merge");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "READING-THE-LOG.md", "../../README.md"})
    void every_command_in_it_is_accepted_as_it_stands(String page) throws IOException {
        assertThat(commands(Path.of(page)))
                .isNotEmpty()
                .allSatisfy(words -> assertThatCode(() -> Words.commandLine().parseArgs(words))
                        .as(String.join(" ", words))
                        .doesNotThrowAnyException());
    }

    private static List<String[]> commands(Path page) throws IOException {
        List<String> verbs = Words.verbs().stream().map(Words.Verb::name).toList();
        String joined = Files.readString(page).replaceAll("\\\\\\R\\s*", "");
        try (Stream<String> lines = joined.lines()) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith(START))
                    .map(line -> line.substring(START.length())
                            .replaceFirst(" > \\S+$", "")
                            .split("\\s+"))
                    .filter(words -> verbs.contains(words[0]) || !ANNOUNCED.contains(words[0]))
                    .toList();
        }
    }
}
