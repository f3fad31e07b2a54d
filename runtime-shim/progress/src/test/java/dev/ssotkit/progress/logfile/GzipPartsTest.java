package dev.ssotkit.progress.logfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.progress.log.LogReader;
import dev.ssotkit.progress.log.LoggedRun;
import dev.ssotkit.progress.log.RedirectLog;
import dev.ssotkit.progress.testkit.LogText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind a packed part may have been a log: nothing of it is lost without a word. */
class GzipPartsTest {
    @TempDir
    Path folder;

    /** Of the second part only so much is there: less than a header, which the JDK takes for the end, and more. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 9, 10, 12, 19})
    void a_part_of_which_only_the_beginning_is_there_is_told(int bytes) throws IOException {
        RedirectLog log = read(packed("one"), Arrays.copyOf(packed("two"), bytes));
        assertThat(log.runs()).extracting(LoggedRun::id).containsExactly("one");
        assertThat(log.lines().torn()).isEqualTo(1);
        assertThat(log.problems()).singleElement().asString().contains("breaks off or is damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\n", "plain text, longer than what ends a packed part and begins another one\n"})
    void what_is_not_packed_behind_a_part_is_told_whatever_follows(String between) throws IOException {
        byte[] text = between.getBytes(StandardCharsets.UTF_8);
        assertThat(read(packed("one"), text).lines().torn()).isEqualTo(1);
        assertThat(read(packed("one"), text, packed("two")).lines().torn()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 200_000})
    void zeros_that_fill_up_a_medium_are_the_end_and_hide_nothing(int count) throws IOException {
        RedirectLog log = read(packed("one"), packed("two"), new byte[count]);
        assertThat(log.runs()).extracting(LoggedRun::id).containsExactly("one", "two");
        assertThat(log.problems()).isEmpty();
        assertThat(read(packed("one"), new byte[count], packed("two")).lines().torn())
                .isEqualTo(1);
    }

    @Test
    void parts_of_any_length_follow_one_another() throws IOException {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = 0; i < 2_000; i++) {
            many.writeBytes(packed("run-" + "x".repeat(i % 90) + i));
        }
        RedirectLog log = read(many.toByteArray());
        assertThat(log.runs()).hasSize(2_000);
        assertThat(log.problems()).isEmpty();
    }

    private RedirectLog read(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        Path file = Files.write(folder.resolve("a.jsonl.gz"), all.toByteArray());
        return LogReader.read(List.of(file.toString()), null, told -> {});
    }

    private static byte[] packed(String run) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            String line = new LogText(run).start("redirect", "d").lines().get(0);
            gzip.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
