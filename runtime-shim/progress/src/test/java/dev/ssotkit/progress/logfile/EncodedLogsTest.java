package dev.ssotkit.progress.logfile;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.progress.log.LogReader;
import dev.ssotkit.progress.log.LoggedRun;
import dev.ssotkit.progress.log.RedirectLog;
import dev.ssotkit.progress.testkit.CliRun;
import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.record.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shells and editors put a byte order mark before a log that goes through them, and some make it UTF-16. */
class EncodedLogsTest {
    private static final String MARK = "\ufeff";

    @TempDir
    Path folder;

    @Test
    void a_mark_before_a_log_is_no_part_of_its_first_line() throws IOException {
        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            assertWhole(read((MARK + log("one")).getBytes(charset)), "one");
        }
    }

    @Test
    void so_it_is_in_a_packed_one() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write((MARK + log("one")).getBytes(UTF_16LE));
        }
        assertWhole(read(packed.toByteArray()), "one");
    }

    @Test
    void files_that_were_joined_have_it_in_their_midst() throws IOException {
        String joined = MARK + log("one") + MARK + log("two");
        assertWhole(read(joined.getBytes(UTF_8)), "one", "two");
        assertWhole(read(joined.getBytes(UTF_16LE)), "one", "two");
    }

    @Test
    void merging_leaves_it_out() throws IOException {
        Path file = Files.write(folder.resolve("a.jsonl"), (MARK + log("one")).getBytes(UTF_8));
        Path merged = folder.resolve("merged.jsonl");
        assertThat(CliRun.of("merge", file, "--out", merged).err()).isEmpty();
        assertThat(merged).content().isEqualTo(log("one"));
    }

    @Test
    void characters_of_two_units_stay_whole_wherever_a_buffer_ends() throws IOException {
        String pairs = "\ud83d\ude00".repeat(10_000);
        for (String text : List.of(MARK + pairs, MARK + "x" + pairs)) {
            byte[] recoded = RecodedLines.of(new ByteArrayInputStream(text.getBytes(UTF_16BE)))
                    .readAllBytes();
            assertThat(new String(recoded, UTF_8)).isEqualTo(text);
        }
    }

    private static void assertWhole(RedirectLog log, String... runs) {
        assertThat(log.problems()).isEmpty();
        assertThat(log.runs())
                .allSatisfy(run -> assertThat(run.mode()).isEqualTo("redirect"))
                .extracting(LoggedRun::id)
                .containsExactly(runs);
        assertThat(log.sites()).hasSize(1);
    }

    private RedirectLog read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.jsonl"), bytes);
        return LogReader.read(List.of(file.toString()), null, told -> {});
    }

    private static String log(String run) {
        return String.join(
                        "\n",
                        new LogText(run)
                                .start("redirect", "d")
                                .site("a.Legacy", 7, Outcome.FACADE, 2)
                                .lines())
                + "\n";
    }
}
