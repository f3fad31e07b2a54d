package dev.ssotkit.walkthrough.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceTreeTest {

    @Test
    void only_what_the_architecture_names_stands_at_the_top() throws IOException {
        try (Stream<Path> top = Files.list(Repository.root())) {
            assertThat(top.map(path -> path.getFileName().toString())
                            .filter(name -> !name.startsWith(".") && !name.equals("target")))
                    .containsExactlyInAnyOrder(
                            "pom.xml",
                            "rewrite-recipes",
                            "runtime-shim",
                            "examples",
                            "README.md",
                            "MIGRATION.md",
                            "LICENSE");
        }
    }

    @Test
    void every_folder_with_a_pom_is_a_module_of_the_build() throws IOException {
        String build = Files.readString(Repository.root().resolve("pom.xml"));
        List<Path> poms = Repository.sourcesBelow(Repository.root()).stream()
                .filter(file -> file.endsWith("pom.xml") && !file.getParent().equals(Repository.root()))
                // A project that tests copy and build.
                .filter(file -> !file.toString().contains("/src/test/resources/"))
                .toList();

        assertThat(poms)
                .isNotEmpty()
                .allSatisfy(pom -> assertThat(build)
                        .contains("<module>" + Repository.root().relativize(pom.getParent()) + "</module>"));
    }

    @Test
    void the_example_knows_nothing_of_the_toolkit() throws IOException {
        for (Path file : Repository.sourcesBelow(Repository.root().resolve("examples/fragmented-chat"))) {
            assertThat(Files.readString(file).toLowerCase(Locale.ROOT))
                    .as(file.toString())
                    .doesNotContain("ssot");
        }
    }

    @Test
    void the_example_has_no_parent() throws IOException {
        assertThat(Repository.root().resolve("examples/fragmented-chat/pom.xml"))
                .content()
                .doesNotContain("<parent>");
    }

    @Test
    void only_the_agent_jar_shades() throws IOException {
        List<Path> shading = Repository.sourcesBelow(Repository.root()).stream()
                .filter(file -> file.endsWith("pom.xml")
                        && !file.equals(Repository.root().resolve("pom.xml")))
                .filter(pom -> contains(pom, "maven-shade-plugin"))
                .toList();

        assertThat(shading).containsExactly(Repository.root().resolve("runtime-shim/agent-jar/pom.xml"));
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
