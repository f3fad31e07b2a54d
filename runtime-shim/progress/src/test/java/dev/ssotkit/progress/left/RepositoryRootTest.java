package dev.ssotkit.progress.left;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotkit.evidence.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryRootTest {
    @TempDir
    private Path folder;

    @Test
    void it_is_where_git_says_also_in_a_linked_work_tree() throws Exception {
        Path below = Files.createDirectories(folder.resolve("app/module"));
        Files.writeString(folder.resolve(".git"), "gitdir: elsewhere\n");
        assertThat(RepositoryRoot.of(null, below).nameOf(below)).isEqualTo("app/module");
        Files.createDirectories(folder.resolve("app/.git"));
        assertThat(RepositoryRoot.of(null, below).nameOf(below)).isEqualTo("module");
    }

    @Test
    void it_is_what_was_named_whatever_git_says() throws Exception {
        Files.createDirectories(folder.resolve(".git"));
        Path named = Files.createDirectories(folder.resolve("app"));
        assertThat(RepositoryRoot.of(named, folder).nameOf(named.resolve("src"), "b/User.java"))
                .isEqualTo("src/b/User.java");
        assertThat(RepositoryRoot.of(named, folder).nameOf(named)).isEqualTo(".");
    }

    @Test
    void what_lies_outside_has_no_path_of_this_machine_in_its_name() throws Exception {
        Path named = Files.createDirectories(folder.resolve("app"));
        RepositoryRoot root = RepositoryRoot.of(named, folder);
        assertThat(root.nameOf(folder.resolve("lib"), "b/User.java")).isEqualTo("b/User.java");
        assertThat(root.nameOf(folder.resolve("lib/some.jar"))).isEqualTo("some.jar");
    }

    @Test
    void a_file_of_a_build_below_the_root_is_named_from_the_root() throws Exception {
        Path module = Files.createDirectories(folder.resolve("app/module"));
        Files.writeString(module.resolve("User.java"), "");
        RepositoryRoot root = RepositoryRoot.of(folder, module);
        assertThat(root.nameOfTabled("User.java")).isEqualTo("app/module/User.java");
        assertThat(root.nameOfTabled("app/module/User.java")).isEqualTo("app/module/User.java");
        assertThat(root.nameOfTabled("Generated.java")).isEqualTo("Generated.java");
    }

    @Test
    void what_is_no_folder_is_an_input_error() {
        assertThatThrownBy(() -> RepositoryRoot.of(folder.resolve("none"), folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("none: no such folder");
    }
}
