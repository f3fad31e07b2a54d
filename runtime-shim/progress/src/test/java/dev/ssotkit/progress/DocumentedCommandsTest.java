package dev.ssotkit.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation tells its reader to type is what the command line takes. */
class DocumentedCommandsTest {
    private static final String START = "java -jar ssot-shim.jar ";

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
        String joined = Files.readString(page).replaceAll("\\\\\\R\\s*", "");
        try (Stream<String> lines = joined.lines()) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith(START))
                    .map(line -> line.substring(START.length())
                            .replaceFirst(" (?:> \\S+|#.*)$", "")
                            .strip()
                            .split("\\s+"))
                    .toList();
        }
    }
}
