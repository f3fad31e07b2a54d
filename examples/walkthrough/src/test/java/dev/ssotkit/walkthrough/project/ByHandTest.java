package dev.ssotkit.walkthrough.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotkit.walkthrough.project.ByHand.Edit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByHandTest {

    @TempDir
    Path root;

    @Test
    void a_text_is_replaced_and_a_file_deleted() throws IOException {
        Files.writeString(root.resolve("A.java"), "one two three");
        Files.writeString(root.resolve("B.java"), "gone");

        new ByHand("", List.of(new Edit("A.java", "two", "2"), Edit.deletion("B.java"))).apply(root);

        assertThat(root.resolve("A.java")).hasContent("one 2 three");
        assertThat(root.resolve("B.java")).doesNotExist();
    }

    @Test
    void a_text_that_is_not_there_or_there_twice_is_an_error_that_shows_it() throws IOException {
        Files.writeString(root.resolve("A.java"), "two two");

        for (String before : List.of("three", "two")) {
            assertThatThrownBy(() -> new ByHand("", List.of(new Edit("A.java", before, ""))).apply(root))
                    .hasMessage("A.java should hold this exactly once:\n" + before);
        }
    }
}
