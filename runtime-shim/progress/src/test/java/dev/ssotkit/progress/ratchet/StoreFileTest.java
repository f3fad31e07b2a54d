package dev.ssotkit.progress.ratchet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.progress.testkit.CliRun;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreFileTest {
    private HeldProject project;
    private Path uses;

    @BeforeEach
    void two_uses_are_frozen(@TempDir Path folder) throws Exception {
        project = new HeldProject(folder);
        uses = project.uses(
                "src/My File.java,3,import,a.Legacy",
                "src/My File.java,4,construction,a.Legacy",
                "src/My File.java,5,construction,a.Legacy");
        project.freeze("--uses", uses);
    }

    @Test
    void it_says_what_it_is_and_how_to_extend_it_and_has_a_sorted_line_a_place() throws Exception {
        assertThat(project.stored()).isEqualTo("""
                # ssotkit frozen uses, version 1. What may still use what the canonical type replaces; all else fails.
                # A line is: evidence, legacy type, kind, place, and how often; of a run-time site its id, with * if class files had it.
                # `check` takes out what is solved: commit that. Only `freeze`, with the same options, puts in what is new.
                # After a merge keep the lines of both sides: where two name one place, the smaller number holds.
                canonical a.Canonical
                measured source
                source a.Legacy construction src/My File.java 2
                source a.Legacy import src/My File.java 1
                """);
    }

    @Test
    void a_checkout_with_other_line_ends_is_the_same_store_and_is_not_written() throws Exception {
        String windows = "\ufeff" + project.stored().replace("\n", "\r\n");
        project.store(windows);
        assertThat(project.check("--uses", uses).exitCode()).isZero();
        assertThat(project.stored()).isEqualTo(windows);
        project.check("--uses", project.uses("src/My File.java,3,import,a.Legacy"));
        assertThat(project.stored()).doesNotContain("\r").endsWith("source a.Legacy import src/My File.java 1\n");
    }

    @Test
    void what_two_branches_solved_holds_after_a_union_of_their_lines() throws Exception {
        project.store(
                project.stored()
                        .replace(
                                "source a.Legacy construction src/My File.java 2\n",
                                "source a.Legacy construction src/My File.java 2\n\nsource a.Legacy construction src/My File.java 1\n"));
        CliRun run = project.check("--uses", uses);
        assertThat(run.err())
                .contains("a.Canonical.frozen:9: names the place of line 7 again; the smaller number holds");
        assertThat(run.out()).contains("2 here and 1 frozen");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(project.storedUses()).hasSize(2);
    }

    @Test
    void marks_of_a_merge_conflict_are_named_with_their_lines() throws Exception {
        String store = project.stored()
                .replace(
                        "source a.Legacy import",
                        "<<<<<<< HEAD\nsource a.Legacy call x 1\n=======\n>>>>>>> other\nsource a.Legacy import");
        project.store(store);
        CliRun run = project.check("--uses", uses);
        assertThat(run.err())
                .contains("frozen:8: is a mark of a merge conflict", "frozen:10: is a mark", "frozen:11: is a mark");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(project.stored()).isEqualTo(store);
    }

    @ParameterizedTest
    @CsvSource({
        "source a.Legacy construction src/My File.java 2, source a.Legacy construction src/My File.java two, :7: ends with no number: two",
        "source a.Legacy construction src/My File.java 2, source a.Legacy construction src/My File.java -1, :7: ends with no number: -1",
        "source a.Legacy construction src/My File.java 2, guess a.Legacy construction src/My File.java 2, :7: begins with no evidence: guess",
        "source a.Legacy construction src/My File.java 2, runtime a.Legacy new a.B.c 2, :7: ends with no site id: 2",
        "source a.Legacy construction src/My File.java 2, source a.Legacy, :7: is no line of a store",
        "measured source, measured guess, :6: names no evidence: guess",
        "canonical a.Canonical, canonical a.Other, :5: names another canonical type than a.Canonical",
        "canonical a.Canonical, # canonical, : has no line `canonical a.Canonical`",
        "# ssotkit frozen uses, # something else, :1: is no store",
        "version 1, version 2, :1: is of another version",
    })
    void a_damaged_line_is_named_and_nothing_is_written(String whole, String damaged, String problem) throws Exception {
        String store = project.stored().replace(whole, damaged);
        project.store(store);
        CliRun run = project.check("--uses", project.uses("src/My File.java,3,import,a.Legacy"));
        assertThat(run.err()).contains("a.Canonical.frozen" + problem);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(project.freeze("--uses", uses).exitCode()).isEqualTo(2);
        assertThat(project.stored()).isEqualTo(store);
    }

    @Test
    void bytes_that_are_no_text_are_an_input_error() throws Exception {
        Files.write(project.store(), "# ssotkit frozen uses, version 1\nü".getBytes(StandardCharsets.ISO_8859_1));
        CliRun run = project.check("--uses", uses);
        assertThat(run.err()).contains("a.Canonical.frozen: is not UTF-8");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void an_empty_store_is_an_input_error() throws Exception {
        project.store("");
        assertThat(project.check("--uses", uses).err()).contains("a.Canonical.frozen:1: is no store");
    }

    @Test
    void nothing_is_left_beside_the_store() throws Exception {
        project.check("--uses", project.uses("src/My File.java,3,import,a.Legacy"));
        try (Stream<Path> files = Files.list(project.store().getParent())) {
            assertThat(files).containsExactly(project.store());
        }
    }

    @Test
    void it_is_no_text_that_names_a_legacy_type() throws Exception {
        Path sources = project.source("ssot/a.Canonical.frozen", project.stored());
        project.source("notes.txt", "see a.Legacy\n");
        project.freeze("--sources", sources);
        assertThat(project.storedUses())
                .filteredOn(line -> line.startsWith("text"))
                .containsExactly("text a.Legacy documentation src/notes.txt 1");
    }
}
