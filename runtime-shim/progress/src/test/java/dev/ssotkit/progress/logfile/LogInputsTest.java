package dev.ssotkit.progress.logfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.progress.log.LogReader;
import dev.ssotkit.progress.log.LoggedRun;
import dev.ssotkit.progress.log.RedirectLog;
import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.record.Outcome;
import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be named as logs, and what is in it. */
class LogInputsTest {
    /** What packs a log, and what its name ends with where somebody cares. */
    enum Packing {
        GZIP(".gz"),
        ZSTD(".zst");

        private final String suffix;

        Packing(String suffix) {
            this.suffix = suffix;
        }

        byte[] pack(byte[] bytes) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = this == GZIP ? new GZIPOutputStream(packed) : new ZstdOutputStream(packed)) {
                out.write(bytes);
            }
            return packed.toByteArray();
        }
    }

    @TempDir
    Path folder;

    @Test
    void a_folder_means_all_logs_below_it_packed_rotated_or_not() throws IOException {
        log("one", "a.jsonl");
        log("two", "deep/er/b.jsonl.1");
        log("four", "deep/notes.txt");
        Files.write(folder.resolve("deep/c.jsonl.gz"), Packing.GZIP.pack(bytes("three")));
        Files.write(folder.resolve("deep/d.jsonl.zst"), Packing.ZSTD.pack(bytes("five")));
        assertThat(runs(folder.toString())).containsExactly("five", "one", "three", "two");
    }

    @Test
    void a_pattern_that_the_shell_left_alone_is_expanded() throws IOException {
        log("one", "logs/a.jsonl");
        log("two", "logs/x/b.jsonl");
        log("three", "logs/x/y/c.jsonl");
        log("four", "logs/x/y/d.json");
        assertThat(runs(folder + "/logs/**/*.jsonl")).containsExactly("one", "three", "two");
        assertThat(runs(folder + "/logs/*.jsonl")).containsExactly("one");
        assertThat(runs(folder + "/logs/*/?.jsonl")).containsExactly("two");
        assertThat(runs(folder + "/logs/x/**")).containsExactly("four", "three", "two");
        assertThat(runs(folder + "/l*s/{a,x/b}.jsonl")).containsExactly("one", "two");
        assertThat(runs(folder + "/logs/[!b-z].jsonl")).containsExactly("one");
    }

    @Test
    void a_file_whose_name_looks_like_a_pattern_is_that_file() throws IOException {
        log("one", "a[1].jsonl");
        log("two", "a1.jsonl");
        assertThat(runs(folder + "/a[1].jsonl")).containsExactly("one");
    }

    @Test
    void a_pattern_that_matches_nothing_is_an_input_error_that_names_it() {
        for (String pattern : List.of("/none/**/*.jsonl", "/*.jsonl", "/[.jsonl")) {
            assertThatThrownBy(() -> runs(folder + pattern))
                    .isInstanceOf(InputException.class)
                    .hasMessageStartingWith(folder + pattern + ": nothing matches; give ");
        }
    }

    @Test
    void a_file_that_several_words_name_is_read_once() throws IOException {
        log("one", "a.jsonl");
        assertThat(NamedLogs.of(List.of(folder.toString(), folder + "/a.jsonl", folder + "/*.jsonl"))
                        .inputs())
                .singleElement()
                .satisfies(input -> assertThat(input.asked()).isTrue());
    }

    @Test
    void what_a_folder_holds_beside_logs_is_told_and_no_reason_to_stop() throws IOException {
        log("one", "a.jsonl");
        Path empty = Files.createFile(folder.resolve("b.jsonl"));
        Path foreign = Files.writeString(folder.resolve("c.jsonl"), "{\"level\":\"INFO\"}\n");
        assertThat(read(folder.toString()).problems())
                .contains(
                        empty + ": no record of the redirect log in it; skipped",
                        foreign + ": no record of the redirect log in it; skipped");
    }

    @Test
    void where_no_file_of_a_folder_is_a_log_it_is_an_input_error() throws IOException {
        Files.createFile(folder.resolve("b.jsonl"));
        assertThatThrownBy(() -> read(folder.toString()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no record of the redirect log");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_packed_is_known_by_its_content(Packing packing) throws IOException {
        Path file = Files.write(folder.resolve("a.log"), packing.pack(bytes("one")));
        assertThat(runs(file.toString())).containsExactly("one");
        Path plain = Files.write(folder.resolve("a.jsonl" + packing.suffix), bytes("two"));
        assertThat(runs(plain.toString())).containsExactly("two");
    }

    @ParameterizedTest
    @EnumSource
    void parts_packed_one_by_one_and_joined_are_one_file(Packing packing) throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (String run : List.of("one", "two", "three")) {
            joined.write(packing.pack(bytes(run)));
        }
        Path file = Files.write(folder.resolve("a.jsonl" + packing.suffix), joined.toByteArray());
        assertThat(runs(file.toString())).containsExactly("one", "three", "two");
        assertThat(new String(Unpacked.of(new Drop(joined.toByteArray())).readAllBytes(), StandardCharsets.UTF_8)
                        .lines())
                .as("from a pipe that pauses between them")
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void of_one_that_breaks_off_what_stands_before_counts(Packing packing) throws IOException {
        LogText more = new LogText("two").start("redirect", "d");
        Random random = new Random(7);
        for (int site = 1; site < 3_000; site++) {
            more.site("a.L" + random.nextLong(), site, Outcome.FACADE, 1);
        }
        byte[] packed = packing.pack((String.join("\n", more.lines()) + "\n").getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(packing.pack(bytes("one")));
        joined.write(packing.pack(bytes("three")));
        joined.write(packed, 0, packed.length * 3 / 4);
        Path file = Files.write(folder.resolve("a.jsonl" + packing.suffix), joined.toByteArray());

        RedirectLog read = read(file.toString());

        assertThat(read.runs()).extracting(LoggedRun::id).contains("one");
        if (packing == Packing.GZIP) {
            assertThat(read.sites())
                    .as("its library gives nothing but whole windows otherwise")
                    .hasSizeBetween(100, 2_900);
        }
        assertThat(read.problems()).last().asString().startsWith(file + ": breaks off or is damaged");
        assertThat(read.lines().torn()).isPositive();
    }

    @Test
    void one_that_breaks_off_before_its_first_line_is_told_beside_a_good_one() throws IOException {
        log("one", "a.jsonl");
        Path torn = Files.write(folder.resolve("b.jsonl.gz"), new byte[] {0x1f, (byte) 0x8b, 8});
        assertThat(LogReader.read(List.of(folder + "/a.jsonl", torn.toString()), null, told -> {})
                        .problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).startsWith(torn + ": "));
    }

    @Test
    void standard_input_is_read_packed_or_not_and_twice_where_that_is_needed() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(Packing.GZIP.pack(bytes("one"))));
            assertThat(runs("-")).containsExactly("one");
            System.setIn(new ByteArrayInputStream("broken\n".getBytes(StandardCharsets.UTF_8)));
            assertThatThrownBy(() -> runs("-"))
                    .hasMessageStartingWith("standard input: no record of the redirect log in it");
            System.setIn(new ByteArrayInputStream(bytes("one")));
            assertThat(LogReader.read(List.of("-"), Instant.EPOCH.plusSeconds(1), told -> {})
                            .leftOut())
                    .isEqualTo(1);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_pipe_is_read_twice_where_that_is_needed() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Thread writer = new Thread(() -> {
            try {
                Files.write(pipe, bytes("one"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        RedirectLog log = LogReader.read(List.of(pipe.toString()), Instant.EPOCH.plusSeconds(1), told -> {});
        writer.join();
        assertThat(log.leftOut()).isEqualTo(1);
        assertThat(log.problems()).isEmpty();
    }

    private void log(String run, String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes(run));
    }

    private static byte[] bytes(String run) {
        return (new LogText(run).start("redirect", "d").lines().get(0) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> runs(String word) {
        return read(word).runs().stream().map(LoggedRun::id).toList();
    }

    private static RedirectLog read(String word) {
        return LogReader.read(List.of(word), null, told -> {});
    }

    /** Gives a byte at a time, and says that there are none. */
    private static final class Drop extends ByteArrayInputStream {
        Drop(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(1, length));
        }

        @Override
        public synchronized int available() {
            return 0;
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void folders_are_looked_into_behind_links_and_what_leads_back_ends() throws IOException {
        log("one", "disk/x/a.jsonl");
        Path logs = Files.createDirectories(folder.resolve("logs"));
        Files.createSymbolicLink(logs.resolve("x"), folder.resolve("disk/x"));
        Files.createSymbolicLink(logs.resolve("self"), logs);
        assertThat(runs(logs.toString())).containsExactly("one");
        assertThat(runs(logs + "/**/*.jsonl")).containsExactly("one");
        Path link = Files.createSymbolicLink(folder.resolve("link"), logs);
        assertThat(runs(link.toString())).containsExactly("one");
    }
}
