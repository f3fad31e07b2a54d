package dev.ssotkit.rewrite.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.proof.ProofResult;
import dev.ssotkit.rewrite.testkit.MoveProof;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The recipe over published libraries. The patch and the rows of each are kept in {@code src/test/golden}; after a
 * deliberate change {@code -Dgolden.accept} writes them anew, to be read before they are committed.
 */
class GoldenPatchIT {

    private static final Map<PublishedLibrary, GoldenRun> RUNS = new HashMap<>();

    static Stream<PublishedLibrary> libraries() throws IOException {
        return PublishedLibrary.all();
    }

    private static GoldenRun runOver(PublishedLibrary library) {
        return RUNS.computeIfAbsent(library, GoldenPatchIT::run);
    }

    private static GoldenRun run(PublishedLibrary library) {
        try {
            return GoldenRun.of(library.recipe(), library.sources(), library.classPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void the_patch_is_the_one_that_was_reviewed(PublishedLibrary library) throws IOException {
        matches(library, "expected.patch", runOver(library).patch());
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void the_rows_are_those_that_were_reviewed(PublishedLibrary library) throws IOException {
        matches(library, "uses.csv", runOver(library).uses());
    }

    private static void matches(PublishedLibrary library, String name, String actual) throws IOException {
        Path expected = library.kept().resolve(name);
        if (System.getProperty("golden.accept") != null) {
            Files.writeString(expected, actual);
        }
        Path found = library.unpacked().resolve(name);
        Files.writeString(found, actual);
        assertThat(found).hasSameTextualContentAs(expected);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void the_library_compiles_and_is_what_it_was(PublishedLibrary library, @TempDir Path folder) throws IOException {
        List<Path> jars = library.classPath();
        Path before = JavaCompilation.ofFiles(library.sources()).against(jars).into(folder.resolve("before"));
        Path after =
                JavaCompilation.ofFiles(runOver(library).files()).against(jars).into(folder.resolve("after"));
        ProofResult proof = MoveProof.of(library.recipe(), before, after, jars);
        Files.writeString(
                library.unpacked().resolve("proof.txt"),
                proof.asBefore() + " as before, " + proof.asMapSays() + " as the map says (" + proof.moves()
                        + " moves), " + proof.left() + " uses left\n");
        assertThat(proof.asMapSays() > 0).isEqualTo(!runOver(library).patch().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void every_use_has_a_row(PublishedLibrary library) throws IOException {
        List<String> places = runOver(library).rows().stream()
                .map(row -> row.file() + ":" + row.line())
                .toList();
        assertThat(LexicalUses.in(library.sources(), library.recipe()))
                .isNotEmpty()
                .isSubsetOf(places);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void what_moves_moves_completely(PublishedLibrary library) throws IOException {
        GoldenRun run = runOver(library);
        assertThat(LexicalUses.in(run.files(), library.recipe()))
                .hasSize((int) LexicalUses.in(library.sources(), library.recipe()).stream()
                        .filter(run::staysAt)
                        .count());
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void a_second_run_changes_nothing(PublishedLibrary library) throws IOException {
        GoldenRun second = GoldenRun.of(library.recipe(), runOver(library).files(), library.classPath());
        assertThat(second.patch()).isEmpty();
    }

    @Test
    void the_libraries_have_more_than_a_hundred_thousand_lines_together() throws IOException {
        long lines = 0;
        for (PublishedLibrary library : PublishedLibrary.all().toList()) {
            lines += library.sources().values().stream().flatMap(String::lines).count();
        }
        assertThat(lines).isGreaterThan(100_000);
    }
}
