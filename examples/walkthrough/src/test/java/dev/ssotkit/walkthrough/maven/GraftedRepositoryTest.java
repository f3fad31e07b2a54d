package dev.ssotkit.walkthrough.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraftedRepositoryTest {

    @TempDir
    Path temporary;

    @Test
    void everything_of_others_is_shared_with_the_users_repository() throws IOException {
        file("users/org/acme/a.jar", "a");
        file("users/dev/other/b.jar", "b");
        Path grafted = graft().path();

        assertThat(grafted.resolve("org/acme/a.jar")).hasContent("a");
        assertThat(grafted.resolve("dev/other/b.jar")).hasContent("b");
        file("grafted/org/acme/new.jar", "downloaded");
        assertThat(temporary.resolve("users/org/acme/new.jar")).hasContent("downloaded");
    }

    @Test
    void ours_come_from_the_file_repository_and_never_reach_the_users() throws IOException {
        file("users/org/acme/a.jar", "a");
        Path grafted = graft().path();

        assertThat(grafted.resolve("dev/ssotkit/rewrite-ssot/r.jar")).hasContent("ours");
        file("grafted/dev/ssotkit/rewrite-ssot/resolver-status.properties", "");
        assertThat(temporary.resolve("users/dev")).doesNotExist();
    }

    @Test
    void ours_win_over_those_that_somebody_installed() throws IOException {
        file("users/dev/ssotkit/rewrite-ssot/r.jar", "old");

        assertThat(graft().path().resolve("dev/ssotkit/rewrite-ssot/r.jar")).hasContent("ours");
        assertThat(temporary.resolve("users/dev/ssotkit/rewrite-ssot/r.jar")).hasContent("old");
    }

    @Test
    void what_was_downloaded_is_handed_over_and_ours_are_not() throws IOException {
        file("users/org/acme/a.jar", "a");
        GraftedRepository grafted = graft();
        file("grafted/jakarta/b.jar", "downloaded");
        file("grafted/dev/other/c.jar", "downloaded");

        grafted.handOverDownloads();
        grafted.handOverDownloads();

        assertThat(temporary.resolve("users/jakarta/b.jar")).hasContent("downloaded");
        assertThat(temporary.resolve("users/dev/other/c.jar")).hasContent("downloaded");
        assertThat(temporary.resolve("users/dev/ssotkit")).doesNotExist();
    }

    @Test
    void a_machine_without_a_local_repository_gets_an_empty_one_with_ours() throws IOException {
        assertThat(graft().path().resolve("dev/ssotkit/rewrite-ssot/r.jar")).hasContent("ours");
    }

    private GraftedRepository graft() throws IOException {
        file("build/dev/ssotkit/rewrite-ssot/r.jar", "ours");
        return GraftedRepository.create(
                temporary.resolve("grafted"), temporary.resolve("users"), temporary.resolve("build"));
    }

    private void file(String path, String text) throws IOException {
        Path file = temporary.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
