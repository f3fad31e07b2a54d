package dev.ssotkit.progress.ratchet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.progress.testkit.CliRun;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreezeCommandTest {
    private HeldProject project;

    @BeforeEach
    void project(@TempDir Path folder) throws Exception {
        project = new HeldProject(folder);
    }

    @Test
    void it_creates_a_store_and_says_what_is_in_it_and_what_is_not() throws Exception {
        CliRun run = project.freeze("--uses", project.uses("src/A.java,3,import,a.Legacy"));
        assertThat(run.out())
                .contains("a.Canonical.frozen: created; frozen: 1 source use\n")
                .contains("  run-time sites are not frozen: give LOGS,");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void again_it_puts_in_what_is_new_and_takes_out_what_is_solved() throws Exception {
        project.freeze("--uses", project.uses("src/A.java,3,import,a.Legacy"));
        CliRun run =
                project.freeze("--uses", project.uses("src/B.java,3,import,a.Legacy", "src/B.java,4,call,a.Legacy"));
        assertThat(run.out()).contains("a.Canonical.frozen: 2 more, 1 less; frozen: 2 source uses\n");
        assertThat(project.storedUses())
                .containsExactly("source a.Legacy call src/B.java 1", "source a.Legacy import src/B.java 1");
    }

    @Test
    void nothing_left_is_frozen_too_and_then_everything_is_new() throws Exception {
        project.freeze("--uses", project.uses());
        assertThat(project.storedUses()).isEmpty();
        assertThat(project.check("--uses", project.uses("src/A.java,3,import,a.Legacy"))
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void each_canonical_type_has_a_store_of_its_own() throws Exception {
        MapFile.write(
                project.folder(),
                "canonicalType: a.Canonical\naccessor: getInstance()\nlegacyTypes: [a.Legacy]\n",
                "canonicalType: c.One\naccessor: get()\nlegacyTypes: [c.Two]\ncalls: ['c.Factory make() -> get()']\n");
        project.freeze(
                "--uses",
                project.uses("A.java,3,import,a.Legacy", "A.java,4,type,c.Two", "A.java,5,factory,c.Factory"));
        assertThat(project.storedUses()).containsExactly("source a.Legacy import A.java 1");
        assertThat(project.folder().resolve("ssot/c.One.frozen"))
                .content()
                .contains("\nsource c.Factory factory A.java 1\nsource c.Two type A.java 1\n");
    }

    @Test
    void one_recipe_of_the_map_leaves_what_others_have_frozen() throws Exception {
        String one = Files.readString(project.map());
        Files.writeString(
                project.map(),
                one + "---\n"
                        + one.replace("com.acme.One", "com.acme.Two")
                                .replace("a.Canonical", "c.One")
                                .replace("[a.Legacy, a.Other]", "[c.Two]")
                                .replace("a.Factory", "c.Factory"));
        Path uses = project.uses("A.java,3,import,a.Legacy", "A.java,4,type,c.Two");
        assertThat(project.freeze("--uses", uses).exitCode()).isZero();
        CliRun run = project.check("--uses", uses, "--recipe", "com.acme.Two");
        assertThat(run.out()).contains("c.One: 0 new").doesNotContain("a.Canonical:");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_place_in_byte_code_has_no_number_that_a_compiler_gives() throws Exception {
        project.freeze("--classes", project.classes("""
                package b;
                class User {
                    void use(int much) {
                        Runnable first = new Runnable() { public void run() {} };
                        Runnable second = new Runnable() { public void run() { new a.Legacy(); } };
                        Runnable third = () -> new a.Legacy();
                    }
                }
                """));
        assertThat(project.storedUses())
                .containsExactly(
                        "bytecode a.Legacy construction b.User$*.run 1", "bytecode a.Legacy construction b.User.use 1");
    }

    @Test
    void text_is_named_from_the_root_of_the_repository() throws Exception {
        Path sources = project.source("main/java/b/User.java", "package b; class User { a.Legacy it; }");
        project.freeze("--sources", sources);
        assertThat(project.storedUses()).containsExactly("text a.Legacy code src/main/java/b/User.java 1");
        Files.delete(project.store());
        project.freeze("--sources", project.folder());
        assertThat(project.storedUses()).containsExactly("text a.Legacy code src/main/java/b/User.java 1");
    }

    @Test
    void a_line_that_two_of_the_folders_hold_is_one() throws Exception {
        Path sources = project.source("notes.txt", "see a.Legacy\n");
        project.freeze("--sources", sources, "--sources", project.folder());
        assertThat(project.storedUses()).containsExactly("text a.Legacy documentation src/notes.txt 1");
    }

    @Test
    void a_store_that_cannot_be_written_is_an_input_error() throws Exception {
        Files.writeString(project.folder().resolve("ssot"), "a file");
        CliRun run = project.freeze("--uses", project.uses());
        assertThat(run.err()).contains("a.Canonical.frozen: cannot be written");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
