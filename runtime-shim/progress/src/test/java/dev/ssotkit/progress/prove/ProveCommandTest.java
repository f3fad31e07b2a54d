package dev.ssotkit.progress.prove;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.progress.testkit.CliRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProveCommandTest {
    private static final String CANONICAL = """
            package a; public class Canonical { public static Canonical getInstance() { return new Canonical(); } }
            """;

    @TempDir
    Path folder;

    private Path map;
    private Path before;

    @BeforeEach
    void aProgramBefore() throws IOException {
        map = MapFile.write(folder, """
                canonicalType: a.Canonical
                accessor: getInstance()
                legacyTypes: [a.Legacy]
                """);
        before = Compiled.into(
                folder.resolve("before"),
                CANONICAL,
                "package a; public class Legacy {}",
                "package b; class User { Object f() {\n return new a.Legacy(); } }",
                "package b; class Same { int g() { return 1; } }");
    }

    private Path after(String user) throws IOException {
        return Compiled.into(
                folder.resolve("after"), CANONICAL, user, "package b; class Same { int g() { return 1; } }");
    }

    @Test
    void what_is_as_the_map_says_ends_with_0() throws IOException {
        Path after = after("package b; class User { Object f() {\n return a.Canonical.getInstance(); } }");
        CliRun run = CliRun.of("prove", "--map", map, "--before", before, "--after", after);
        assertThat(run.out()).isEqualTo("""
                        1 classes as before, 1 as the map says (1 moves), 0 differ
                        2 canonical and legacy classes are not judged, 0 uses of legacy types are left
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_difference_is_told_with_its_place_and_ends_with_1() throws IOException {
        Path after = after("package b; class User { Object f() {\n\n return new a.Canonical(); } }");
        CliRun run = CliRun.of("prove", "--map", map, "--before", before, "--after", after);
        assertThat(run.out()).isEqualTo("""
                        b.User.f(), line 2 before, 3 after
                          expected  a call of a.Canonical.getInstance() (accessor getInstance())
                          found     new a.Canonical()
                        1 classes as before, 0 as the map says (0 moves), 1 differ
                        2 canonical and legacy classes are not judged, 0 uses of legacy types are left
                        """);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void jars_are_as_good_as_folders() throws IOException {
        Path after = Compiled.jar(
                after("package b; class User { Object f() {\n return a.Canonical.getInstance(); } }"),
                folder.resolve("after.jar"));
        Path jar = Compiled.jar(before, folder.resolve("before.jar"));
        assertThat(CliRun.of("prove", "--map", map, "--before", jar, "--after", after)
                        .exitCode())
                .isZero();
    }

    @Test
    void what_is_neither_a_folder_nor_a_jar_is_an_input_error() {
        CliRun run = CliRun.of("prove", "--map", map, "--before", before, "--after", folder.resolve("none"));
        assertThat(run.err()).startsWith(folder.resolve("none") + ": neither a folder nor a jar that can be read");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_class_file_that_is_damaged_has_not_been_shown_to_be_the_same() throws IOException {
        Path after = after("package b; class User { Object f() {\n return a.Canonical.getInstance(); } }");
        Files.write(after.resolve("b/Same.class"), new byte[] {1, 2, 3});
        CliRun run = CliRun.of("prove", "--map", map, "--before", before, "--after", after);
        assertThat(run.out()).contains("b.Same", "one that is not");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void a_side_without_classes_is_an_input_error_that_says_what_to_do() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("sources"));
        CliRun run = CliRun.of("prove", "--map", map, "--before", before, "--after", empty);
        assertThat(run.err()).contains("--after [" + empty + "]: no class files in it; compile first");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_class_file_that_is_newer_than_known_says_so() throws IOException {
        Path after = after("package b; class User { Object f() {\n return a.Canonical.getInstance(); } }");
        byte[] newer = Files.readAllBytes(after.resolve("b/Same.class"));
        newer[6] = 1;
        Files.write(after.resolve("b/Same.class"), newer);
        CliRun run = CliRun.of("prove", "--map", map, "--before", before, "--after", after);
        assertThat(run.out()).contains("b.Same", "of a later version than is known", "compile for an earlier release");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void a_class_that_one_side_has_twice_and_a_type_that_no_side_has_are_noted() throws IOException {
        Path after = after("package b; class User { Object f() {\n return a.Canonical.getInstance(); } }");
        Path twice = Compiled.into(folder.resolve("twice"), "package b; class Same { int g() { return 2; } }");
        Files.delete(before.resolve("a/Legacy.class"));
        CliRun run = CliRun.of("prove", "--map", map, "--before", before, "--after", after, twice);
        assertThat(run.out())
                .contains(
                        "note: b.Same: --after has this class in " + after + " and, not alike, in " + twice,
                        "note: a.Legacy: the map names this type, and neither --before nor --class-path has it");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void classes_that_only_one_side_has_say_which() throws IOException {
        Path after = after("package b; class Other { Object f() {\n return a.Canonical.getInstance(); } }");
        CliRun run = CliRun.of("prove", "--map", map, "--before", before, "--after", after);
        assertThat(run.out()).contains("the move deleted it, or --after lacks it", "one that --before lacks");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void the_page_shows_differences_as_text_and_needs_nothing_else() throws IOException {
        Path after = after("package b; class User { Object f() {\n return \"<img src=x>\"; } }");
        Path html = folder.resolve("new/folder/proof.html");
        CliRun run = CliRun.of("prove", "--map", map, "--before", before, "--after", after, "--html", html);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(Files.readString(html))
                .contains("<html lang=\"en\">", "default-src 'none'", "b.User.f()", "<h1>Not as the map says</h1>")
                .doesNotContain("<img", "<script", "<link", "href=\"http", "url(", "@import");
    }
}
