package dev.ssotkit.progress.ratchet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.progress.testkit.CliRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private HeldProject project;

    @BeforeEach
    void two_uses_are_frozen(@TempDir Path folder) throws Exception {
        project = new HeldProject(folder);
        project.freeze("--uses", project.uses("src/A.java,3,import,a.Legacy", "src/A.java,7,construction,a.Legacy"));
    }

    @Test
    void what_was_frozen_is_allowed() throws Exception {
        CliRun run = project.check("--uses", project.folder().resolve("uses.csv"));
        assertThat(run.out())
                .startsWith("a.Canonical: 0 new, 0 solved, 2 as frozen\n")
                .endsWith("Nothing new.\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void lines_and_order_of_the_uses_do_not_matter() throws Exception {
        String before = project.stored();
        CliRun run = project.check(
                "--uses", project.uses("src/A.java,70,construction,a.Legacy", "src/A.java,33,import,a.Legacy"));
        assertThat(run.exitCode()).isZero();
        assertThat(project.stored()).isEqualTo(before);
    }

    @Test
    void what_is_new_fails_with_its_place_and_the_accessor_to_call() throws Exception {
        CliRun run = project.check(
                "--uses",
                project.uses(
                        "src/A.java,3,import,a.Legacy",
                        "src/A.java,7,construction,a.Legacy",
                        "src/B.java,9,construction,a.Other"));
        assertThat(run.out())
                .startsWith("a.Canonical: 1 new, 0 solved, 2 as frozen\n")
                .contains("""
                          new     src/B.java:9  construction of a.Other
                                  run the recipe, which moves it, or call a.Canonical.getInstance()
                        """)
                .endsWith("Failed: 1 new. Do as said below each; or allow them, with `freeze` and the same options.\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void a_row_that_says_what_to_do_is_told_with_that() throws Exception {
        CliRun run = project.check(
                "--uses",
                project.uses("src/B.java,9,construction,a.Other,a.Canonical,BLOCKED,is configured,map setTimeout"));
        assertThat(run.out()).contains("construction of a.Other\n          map setTimeout\n");
    }

    @Test
    void one_more_of_what_a_file_has_already_is_new() throws Exception {
        CliRun run = project.check(
                "--uses",
                project.uses(
                        "src/A.java,3,import,a.Legacy",
                        "src/A.java,5,construction,a.Legacy",
                        "src/A.java,7,construction,a.Legacy"));
        assertThat(run.out())
                .contains("1 new")
                .contains("new     src/A.java:5  construction of a.Legacy, 2 here and 1 frozen (:5, :7)\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void what_is_solved_is_taken_out_and_fails_if_it_comes_back() throws Exception {
        Path both = Files.copy(
                project.folder().resolve("uses.csv"), project.folder().resolve("both.csv"));
        CliRun solved = project.check("--uses", project.uses("src/A.java,3,import,a.Legacy"));
        assertThat(solved.out())
                .contains("  solved  src/A.java  construction of a.Legacy (source)\n")
                .endsWith("Nothing new. What is solved was taken out of the stores: commit them.\n");
        assertThat(solved.exitCode()).isZero();
        assertThat(project.storedUses()).containsExactly("source a.Legacy import src/A.java 1");

        CliRun back = project.check("--uses", both);
        assertThat(back.out()).contains("new     src/A.java:7  construction of a.Legacy\n");
        assertThat(back.exitCode()).isEqualTo(1);
    }

    @Test
    void a_long_list_of_what_is_solved_is_cut_unless_all_of_it_is_asked_for() throws Exception {
        String[] many = IntStream.range(0, 100)
                .mapToObj(i -> "src/B" + i + ".java,1,import,a.Legacy")
                .toArray(String[]::new);
        project.freeze("--uses", project.uses(many));
        Path none = project.uses("src/A.java,3,import,a.Legacy");

        CliRun cut = project.check("--read-only", "--uses", none);
        assertThat(cut.out())
                .contains("100 solved")
                .contains("  ... and 60 more lines: --all shows them\n")
                .doesNotContain("src/B99.java");
        CliRun all = project.check("--read-only", "--all", "--uses", none);
        assertThat(all.out().lines().filter(line -> line.startsWith("  solved  ")))
                .hasSize(100);
    }

    @Test
    void what_is_solved_is_taken_out_also_where_something_is_new() throws Exception {
        CliRun run = project.check("--uses", project.uses("src/A.java,3,import,a.Legacy", "src/B.java,9,call,a.Other"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(project.storedUses()).containsExactly("source a.Legacy import src/A.java 1");
    }

    @Test
    void read_only_writes_nothing_and_fails_on_what_is_solved_and_still_frozen() throws Exception {
        String before = project.stored();
        CliRun run = project.check("--read-only", "--uses", project.uses("src/A.java,3,import,a.Legacy"));
        assertThat(run.out())
                .endsWith("Failed: 1 solved and still frozen, so they could come back: run `check` without"
                        + " --read-only, and commit the stores\n");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(project.stored()).isEqualTo(before);
    }

    @Test
    void evidence_that_is_not_given_is_said_and_its_lines_stay() throws Exception {
        project.freeze("--classes", project.classes("package b; class User { Object a = new a.Legacy(); }"));
        List<String> before = project.storedUses();
        CliRun run = project.check("--classes", project.folder().resolve("classes"));
        assertThat(run.out())
                .contains("Not measured: source uses, 2 stay frozen; to measure, give --uses,")
                .contains("Not measured: run-time sites; to measure, give LOGS,");
        assertThat(run.exitCode()).isZero();
        assertThat(project.storedUses()).isEqualTo(before).hasSize(3);
    }

    @Test
    void evidence_that_was_never_frozen_is_an_input_error_that_names_the_command() throws Exception {
        CliRun run = project.check("--classes", project.classes());
        assertThat(run.err())
                .contains("a.Canonical.frozen: byte-code references were never frozen; run `freeze` with the same");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_missing_store_is_an_input_error_that_names_the_command_and_none_is_made() throws Exception {
        Files.delete(project.store());
        CliRun run = project.check("--uses", project.folder().resolve("uses.csv"));
        assertThat(run.err()).contains("a.Canonical.frozen: no such store; make it: run `freeze`");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(project.store()).doesNotExist();
    }

    @Test
    void the_store_of_a_canonical_type_that_has_a_new_name_is_an_input_error() throws Exception {
        Files.writeString(
                project.map(),
                Files.readString(project.map()).replace("canonicalType: a.Canonical", "canonicalType: a.Better"));
        CliRun run = project.check("--uses", project.folder().resolve("uses.csv"));
        assertThat(run.err())
                .contains(
                        "a.Canonical.frozen: the map has no such canonical type; if it has a new name, rename the file")
                .contains("a.Better.frozen: no such store");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_type_that_the_map_no_longer_lists_is_not_taken_as_solved() throws Exception {
        Files.writeString(project.map(), Files.readString(project.map()).replace("a.Legacy, ", ""));
        CliRun run = project.check("--uses", project.uses());
        assertThat(run.err()).contains("a.Canonical.frozen:", "is of a.Legacy, which the map does not list");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void uses_of_what_the_map_does_not_list_are_no_matter_and_are_said() throws Exception {
        CliRun run = project.check(
                "--uses",
                project.uses(
                        "src/A.java,3,import,a.Legacy",
                        "src/A.java,7,construction,a.Legacy",
                        "src/A.java,8,construction,a.Foreign"));
        assertThat(run.out()).contains("a.Foreign is not in this map; not counted: 1\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void classes_that_were_frozen_and_are_not_given_are_not_solved() throws Exception {
        Path main = project.classes("package b; class User { Object a = new a.Legacy(); }");
        Path test = Compiled.into(
                project.folder().resolve("test-classes"),
                HeldProject.LEGACY,
                "package b; class UserTest { Object a = new a.Legacy(); }");
        project.freeze("--classes", main, "--classes", test);
        List<String> before = project.storedUses();
        CliRun run = project.check("--classes", main);
        assertThat(run.out())
                .contains("0 new, 0 solved")
                .contains(
                        "Measured in part: byte-code references of a.Canonical were frozen with test-classes as well");
        assertThat(run.exitCode()).isZero();
        project.freeze("--classes", main);
        assertThat(project.storedUses()).isEqualTo(before);

        Files.delete(test.resolve("b/UserTest.class"));
        assertThat(project.check("--classes", project.folder()).out()).contains("0 new, 1 solved");
    }

    @Test
    void folders_that_were_frozen_and_are_not_swept_are_not_solved() throws Exception {
        Path sources = project.source("docs/notes.txt", "see a.Legacy\n");
        project.source("main/notes.txt", "see a.Legacy\n");
        project.freeze("--sources", sources);
        CliRun run = project.check("--sources", sources.resolve("main"));
        assertThat(run.out())
                .contains("0 new, 0 solved")
                .contains("lines of text of a.Canonical were frozen with src as well");
    }

    @Test
    void classes_that_cannot_be_read_solve_nothing() throws Exception {
        Path classes = project.classes("package b; class User { Object a = new a.Legacy(); }");
        project.freeze("--classes", classes);
        List<String> before = project.storedUses();
        Files.write(classes.resolve("b/User.class"), new byte[] {1, 2, 3});
        CliRun run = project.check("--classes", classes);
        assertThat(run.out()).contains("Measured in part: byte-code references");
        assertThat(project.storedUses()).isEqualTo(before);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void without_evidence_it_is_a_usage_error() {
        CliRun run = project.check();
        assertThat(run.err()).startsWith("No evidence: give at least one of LOGS, --uses, --classes and --sources");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void what_only_a_closing_check_asks_for_is_not_passed_over() {
        for (String[] option : new String[][] {{"--since", "14d"}, {"--out", "target"}}) {
            CliRun run = CliRun.of("check", "logs", "--map", "rewrite.yml", option[0], option[1]);
            assertThat(run.err()).startsWith(option[0] + " says something with --closed alone");
            assertThat(run.exitCode()).isEqualTo(2);
        }
    }
}
