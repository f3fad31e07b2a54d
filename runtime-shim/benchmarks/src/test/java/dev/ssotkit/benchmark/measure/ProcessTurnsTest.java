package dev.ssotkit.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.benchmark.table.Round;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessTurnsTest {
    @TempDir
    private Path folder;

    @Test
    void each_round_starts_with_another_contender() throws IOException, InterruptedException {
        ProcessTurns turns =
                new ProcessTurns().add("a", saying("a")).add("b", saying("b")).add("c", saying("c"));
        for (int round = 0; round < 3; round++) {
            assertThat(turns.round(() -> true).taken()).containsOnlyKeys("a", "b", "c");
        }
        assertThat(Files.readAllLines(folder.resolve("order")))
                .containsExactly("a", "b", "c", "b", "c", "a", "c", "a", "b");
    }

    @Test
    void once_the_time_is_over_nobody_else_has_a_turn() throws IOException, InterruptedException {
        Round round = new ProcessTurns()
                .add("a", saying("a"))
                .add("b", saying("b"))
                .round(() -> Files.notExists(folder.resolve("order")));

        assertThat(round.taken()).containsOnlyKeys("a");
        assertThat(round.failed()).containsOnlyKeys("b").containsValue("no time was left");
    }

    @Test
    void a_program_that_measures_itself_is_believed_and_one_that_fails_says_why() throws InterruptedException {
        Round round = new SelfMeasured("heap")
                .add("good", List.of("bash", "-c", "echo warming up; echo heap=1024.5"))
                .add("bad", List.of("bash", "-c", "exit 3"))
                .round(() -> true);

        assertThat(round.of("good heap")).isEqualTo(1024.5);
        assertThat(round.failed().get("bad heap")).startsWith("bad: bash exit 3 ended with 3");
    }

    private List<String> saying(String word) {
        return List.of("bash", "-c", "echo " + word + " >>'" + folder.resolve("order") + "'");
    }
}
