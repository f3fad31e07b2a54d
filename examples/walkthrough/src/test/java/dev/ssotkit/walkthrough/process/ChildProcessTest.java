package dev.ssotkit.walkthrough.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void output_and_errors_are_kept_apart_and_both_are_logged() throws IOException {
        try (ChildProcess child = start("System.out.println(\"out\"); System.err.println(\"err\"); System.exit(3);")) {
            assertThat(child.awaitExit(LIMIT)).contains(3);
            assertThat(child.out()).containsExactly("out");
            assertThat(child.err()).containsExactly("err");
        }
        assertThat(Files.readAllLines(folder.resolve("log"))).containsExactlyInAnyOrder("out", "err");
    }

    @Test
    void a_line_is_seen_while_the_child_runs_and_closing_ends_the_child() throws IOException {
        try (ChildProcess child = start("System.out.println(\"ready 1\"); Thread.currentThread().join();")) {
            assertThat(child.awaitLine(line -> line.startsWith("ready"), LIMIT)).contains("ready 1");
            child.close();
            assertThat(child.awaitExit(LIMIT)).isPresent();
        }
    }

    @Test
    void a_line_that_never_comes_is_not_waited_for_beyond_the_end() throws IOException {
        try (ChildProcess child = start("System.out.println(\"other\");")) {
            assertThat(child.awaitLine(line -> line.startsWith("ready"), LIMIT)).isEmpty();
        }
    }

    @Test
    void a_program_that_is_not_there_is_an_error_that_names_it() {
        assertThatThrownBy(() -> Command.of(folder, "no-such-program").start(folder.resolve("log")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no-such-program");
    }

    private ChildProcess start(String body) throws IOException {
        Path source = Files.writeString(
                folder.resolve("Child.java"),
                "class Child { public static void main(String[] a) throws Exception { " + body + " } }");
        return Command.java(folder).with(source.toString()).start(folder.resolve("log"));
    }
}
