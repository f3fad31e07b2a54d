package dev.ssotkit.walkthrough.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenPatchTest {

    private static final String A = "diff --git a/A.java b/A.java\n-old A\n+new A\n";
    private static final String B = "diff --git a/B.java b/B.java\n-old B\n+new B\n";

    @TempDir
    Path folder;

    private GoldenPatch golden;

    @BeforeEach
    void nothing_is_accepted_yet() {
        golden = new GoldenPatch(folder.resolve("golden/one.patch"));
    }

    @Test
    void an_accepted_patch_has_no_difference() throws IOException {
        golden.accept(A + B);

        assertThat(golden.difference(A + B)).isEmpty();
    }

    @Test
    void the_order_of_files_is_the_file_systems_and_no_difference() throws IOException {
        golden.accept(B + A);

        assertThat(golden.difference(A + B)).isEmpty();
    }

    @Test
    void the_first_other_line_is_shown_with_its_number_and_the_remedy() throws IOException {
        golden.accept(A + B);

        assertThat(golden.difference(A + B.replace("new B", "newer B")).orElseThrow())
                .contains("line 6", "`+newer B` instead of `+new B`", "--accept");
    }

    @Test
    void a_file_more_or_less_is_a_difference() throws IOException {
        golden.accept(A);

        assertThat(golden.difference(A + B)).isPresent();
        assertThat(golden.difference("")).isPresent();
    }

    @Test
    void a_missing_golden_patch_is_said() throws IOException {
        assertThat(golden.difference(A).orElseThrow()).contains("no golden patch", "--accept");
    }
}
