package dev.ssotkit.progress.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.progress.testkit.CliMain;
import dev.ssotkit.progress.testkit.LogText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What users name to be written: not only files. */
class OutputTargetTest {
    @TempDir
    Path folder;

    @Test
    void a_folder_and_a_dash_are_refused_before_anything_is_written() throws IOException {
        Path other = folder.resolve("other.txt");
        assertThatThrownBy(() -> write(other, folder))
                .isInstanceOf(InputException.class)
                .hasMessage(folder + ": is a folder; name a file to be written");
        assertThatThrownBy(() -> write(other, Path.of("-")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("for standard output give /dev/stdout");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_name_may_be_as_long_as_names_can_be() {
        Path file = folder.resolve("n".repeat(250) + ".txt");
        write(file);
        assertThat(file).content().isEqualTo("text");
    }

    @Test
    void half_a_pair_of_units_is_no_reason_to_write_nothing() {
        Path file = folder.resolve("file.txt");
        new AtomicFiles().with(file, "a\ud800b\ud83d\ude00").write();
        assertThat(file).content().isEqualTo("a?b\ud83d\ude00");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_stays_one_also_if_what_it_leads_to_is_not_there_yet() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("second"));
        Files.createSymbolicLink(folder.resolve("second"), folder.resolve("new/file.txt"));
        write(link);
        assertThat(link).isSymbolicLink().content().isEqualTo("text");
        assertThat(folder.resolve("new/file.txt")).content().isEqualTo("text");
    }

    /** The shell has opened the file, and goes on in it. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void standard_output_that_is_a_file_keeps_what_stands_in_it() throws Exception {
        Path log = new LogText("one").start("redirect", "d").write(folder.resolve("r.jsonl"));
        for (String name : List.of("/dev/stdout", "/dev/fd/1")) {
            Path out = Files.writeString(folder.resolve("all.jsonl"), "before\n");
            Process merge = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            CliMain.class.getName(),
                            "merge",
                            log.toString(),
                            "--out",
                            name)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(out.toFile()))
                    .start();
            assertThat(merge.waitFor()).isZero();
            assertThat(out).content().isEqualTo("before\n" + Files.readString(log));
        }
    }

    private static void write(Path... files) {
        AtomicFiles all = new AtomicFiles();
        for (Path file : files) {
            all.with(file, "text");
        }
        all.write();
    }
}
