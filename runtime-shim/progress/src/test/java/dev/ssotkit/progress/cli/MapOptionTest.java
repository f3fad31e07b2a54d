package dev.ssotkit.progress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.progress.testkit.CliRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapOptionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plan", "scan", "report"})
    void a_map_that_is_missing_is_named_and_exits_with_2(String verb) {
        Path missing = folder.resolve("missing.yml");
        CliRun run = CliRun.of(verb, "--map", missing, "--classes", folder);
        assertThat(run.err()).startsWith(missing.toString());
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"{}\"", "'{}'", "file:{}", "\"file://{}\""})
    void a_map_in_quotation_marks_or_by_its_url_is_read(String form) throws IOException {
        Path map = MapFile.simple(Files.createDirectories(folder.resolve("a folder")));
        assertThat(CliRun.of("plan", "--map", form.replace("{}", map.toString()), "--classes", folder)
                        .err())
                .contains("no class file in it");
    }

    @Test
    void a_map_whose_path_a_space_split_is_told_what_to_write() {
        assertThat(CliRun.of("plan", "--map", "\"a", "--classes", folder).err())
                .startsWith("\"a: has a quotation mark too many or too few; write the path without quotation marks");
    }

    @Test
    void a_map_that_is_no_yaml_is_told_with_file_and_line() throws IOException {
        Path map = Files.writeString(folder.resolve("rewrite.yml"), "type: x\nname: [\n");
        CliRun run = CliRun.of("plan", "--map", map, "--classes", folder);
        assertThat(run.err()).startsWith(map + ":");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void every_problem_of_a_map_is_told_with_file_line_entry_and_remedy() throws IOException {
        Path map = MapFile.write(folder, """
                canonicalType: a.Canonical
                accessor: getInstance()
                legacyType: [a.Legacy]
                legacyTypes: [a.Legacy, a..Other]
                """);
        CliRun run = CliRun.of("plan", "--map", map, "--classes", folder);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(map + ":9: com.acme.One, entry 1: ")
                                .contains("legacyType", "legacyTypes"),
                        line -> assertThat(line)
                                .startsWith(map + ":10: com.acme.One, entry 1: legacyTypes: `a..Other` "));
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_recipe_that_the_map_does_not_have_is_told() throws IOException {
        Path map = MapFile.simple(folder);
        CliRun run = CliRun.of("plan", "--map", map, "--recipe", "com.acme.Two", "--classes", folder);
        assertThat(run.err()).contains("com.acme.Two", "com.acme.One");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
