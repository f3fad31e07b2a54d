package dev.ssotkit.walkthrough.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.walkthrough.maven.NestedMaven;
import dev.ssotkit.walkthrough.workspace.Build;
import dev.ssotkit.walkthrough.workspace.ScratchFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Through the real Maven plugin, which by default reports an invalid recipe and carries on. */
class RecipeBadInputIT {

    @ParameterizedTest
    @EnumSource(names = {"UNKNOWN_OPTION", "NO_TYPE_NAME"})
    void it_names_entry_value_and_remedy_and_edits_nothing_although_the_runner_carries_on(BadMap bad)
            throws IOException {
        Build build = Build.read();
        try (ScratchFolder scratch = ScratchFolder.create(false)) {
            Path chat = scratch.copyOf(build.chat(), "chat");
            bad.writeTo(chat);
            Map<String, String> before = sources(chat);

            List<String> said = NestedMaven.in(scratch.path(), build)
                    .run(
                            "run",
                            chat,
                            List.of(
                                    build.rewritePlugin() + ":run",
                                    "-Drewrite.recipeArtifactCoordinates=dev.ssotkit:rewrite-ssot:" + build.version(),
                                    "-Drewrite.activeRecipes=com.parley.OneWebSocketManager"));

            assertThat(String.join("\n", said)).contains(bad.mustName());
            assertThat(sources(chat)).isEqualTo(before);
        }
    }

    private static Map<String, String> sources(Path project) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(project.resolve("src"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(project.relativize(file).toString(), Files.readString(file));
            }
        }
        return sources;
    }
}
