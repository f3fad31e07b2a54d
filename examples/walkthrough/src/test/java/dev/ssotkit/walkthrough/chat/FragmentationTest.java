package dev.ssotkit.walkthrough.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How fragmented the chat is, counted in its map and its sources. */
class FragmentationTest {

    private static final Path MAP = Path.of("src/main/resources/rewrite.yml");
    private static final Path SOURCES = Path.of("../fragmented-chat/src/main/java");

    /** Elements of {@code legacyTypes}, and in {@code calls} what stands left of a factory's or a constructor's line. */
    private static final Pattern COMPETING =
            Pattern.compile("(?m)^ +- (com\\.parley\\.[\\w.]+)(?:$| \\w+\\([^)]*\\) -> getInstance\\(\\)$)");

    @Test
    void at_least_eighteen_types_compete_over_at_least_sixteen_import_paths() throws IOException {
        Set<String> types = competingTypes();

        assertThat(types).hasSizeGreaterThanOrEqualTo(18);
        assertThat(types.stream()
                        .map(type -> type.substring(0, type.lastIndexOf('.')))
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void each_of_them_is_a_source_file_of_the_program() throws IOException {
        assertThat(competingTypes()).isNotEmpty().allMatch(type -> Files.isRegularFile(sourceOf(type)));
    }

    @Test
    void the_two_look_alikes_are_there_and_do_not_compete() throws IOException {
        assertThat(Set.of(
                        "com.parley.services.websocket.qualitymanager.WebSocketQualityManager",
                        "com.parley.monitoring.websocketdashboardconfig.WebSocketDashboardConfigManager"))
                .allMatch(type -> Files.isRegularFile(sourceOf(type)))
                .doesNotContainAnyElementsOf(competingTypes());
    }

    private static Path sourceOf(String type) {
        return SOURCES.resolve(type.replace('.', '/') + ".java");
    }

    private static Set<String> competingTypes() throws IOException {
        Set<String> types = new TreeSet<>();
        Matcher matcher = COMPETING.matcher(Files.readString(MAP));
        while (matcher.find()) {
            types.add(matcher.group(1));
        }
        return types;
    }
}
