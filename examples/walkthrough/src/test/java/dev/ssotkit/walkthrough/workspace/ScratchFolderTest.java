package dev.ssotkit.walkthrough.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTest {

    @TempDir
    Path temporary;

    @Test
    void it_is_gone_when_closed_and_what_it_links_to_is_not() throws IOException {
        Path users = Files.writeString(
                Files.createDirectory(temporary.resolve("users")).resolve("a.jar"), "a");
        ScratchFolder scratch = ScratchFolder.in(temporary, false);
        Files.createSymbolicLink(scratch.path().resolve("link"), users.getParent());

        scratch.close();

        assertThat(scratch.path()).doesNotExist();
        assertThat(users).hasContent("a");
    }

    @Test
    void it_stays_when_it_is_to_be_kept() throws IOException {
        ScratchFolder scratch = ScratchFolder.in(temporary, true);

        scratch.close();

        assertThat(scratch.path()).isDirectory();
    }

    @Test
    void a_folder_inside_a_git_tree_is_refused() throws IOException {
        Files.createDirectory(temporary.resolve(".git"));
        Path below = Files.createDirectories(temporary.resolve("a/b"));

        assertThatThrownBy(() -> ScratchFolder.in(below, false))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("git tree")
                .hasMessageContaining("TMPDIR");
    }

    @Test
    void a_copy_holds_the_sources_and_not_what_a_build_made() throws IOException {
        Path project = temporary.resolve("project");
        Files.writeString(Files.createDirectories(project.resolve("src")).resolve("A.java"), "class A {}");
        Files.writeString(Files.createDirectories(project.resolve("target")).resolve("A.class"), "");
        try (ScratchFolder scratch = ScratchFolder.in(temporary, false)) {
            Path copy = scratch.copyOf(project, "copy");

            assertThat(copy.resolve("src/A.java")).hasContent("class A {}");
            assertThat(copy.resolve("target")).doesNotExist();
        }
    }
}
