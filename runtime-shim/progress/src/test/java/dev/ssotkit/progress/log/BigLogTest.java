package dev.ssotkit.progress.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JvmRun;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.progress.testkit.CliMain;
import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.record.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs are as big as fleets make them. */
class BigLogTest {
    private static final int MIB = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void a_log_of_100_mib_is_read_with_a_heap_of_24() throws Exception {
        Path log = folder.resolve("big.jsonl");
        LogText run = new LogText("one").start("redirect", "digest");
        for (int line = 1; run.lines().stream().mapToInt(String::length).sum() < MIB; line += 10) {
            for (int site = line; site < line + 10; site++) {
                run.site("a.Legacy", site, Outcome.FACADE, site);
            }
        }
        byte[] block = (String.join("\n", run.lines()) + "\n").getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(log)) {
            for (long written = 0; written < 100L * MIB; written += block.length) {
                out.write(block);
            }
        }
        JvmRun report = new ForkedJvm()
                .run(
                        "-Xmx24m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CliMain.class.getName(),
                        "report",
                        log.toString(),
                        "--map",
                        MapFile.simple(folder).toString());

        assertThat(report.exitCode()).as(report.err()).isZero();
        assertThat(report.err()).as("nobody watches").isEmpty();
        assertThat(report.out()).contains("a.Legacy");
    }

    @Test
    void counts_of_more_runs_than_fit_in_a_heap_of_24_mib_are_summed_all_the_same() throws Exception {
        LogText run = new LogText("run-0").start("redirect", "digest");
        for (int site = 1; site <= 300; site++) {
            run.site("a.Legacy", site, Outcome.FACADE, site);
        }
        String lines = String.join("\n", run.lines()) + "\n";
        Path logs = Files.createDirectory(folder.resolve("logs"));
        for (int i = 0; i < 400; i++) {
            Files.writeString(logs.resolve(i + ".jsonl"), lines.replace("\"run-0\"", "\"run-" + i + "\""));
        }
        JvmRun report = new ForkedJvm()
                .run(
                        "-Xmx24m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CliMain.class.getName(),
                        "report",
                        logs + "/*.jsonl",
                        "--all",
                        "--map",
                        MapFile.simple(folder).toString());

        assertThat(report.exitCode()).as(report.err()).isZero();
        assertThat(report.out())
                .contains("400 runs (mode redirect)")
                .contains("       400  facade        new               b.User.use(User.java:1)\n")
                .contains("   120,000  facade        new               b.User.use(User.java:300)\n")
                .doesNotContain("no more than another");
    }

    @Test
    void of_a_big_file_the_reader_tells_how_far_it_is() throws Exception {
        Path log = folder.resolve("big.jsonl");
        String line = new LogText("one").start("redirect", "d").lines().get(0) + "\n";
        Files.writeString(log, line + (" ".repeat(1023) + "\n").repeat(70 * 1024));
        List<String> told = new ArrayList<>();

        LogReader.read(List.of(log), told::add);

        assertThat(told).containsExactly(log + ": 32 of 70 MiB read", log + ": 64 of 70 MiB read");
    }

    @Test
    void a_line_without_end_is_told_and_not_kept() throws IOException {
        Path log = folder.resolve("endless.jsonl");
        LogText run = new LogText("one").start("redirect", "digest").raw("x".repeat(3 * MIB));
        run.site("a.Legacy", 1, Outcome.FACADE, 1).write(log);

        RedirectLog read = LogReader.read(List.of(log), told -> {});

        assertThat(read.sites()).hasSize(1);
        assertThat(read.problems()).containsExactly(log + ":2: this line is longer than any of the agent's; skipped");
    }

    @Test
    void of_very_many_broken_lines_the_first_are_told_and_the_rest_counted() throws IOException {
        Path log = folder.resolve("broken.jsonl");
        LogText run = new LogText("one").start("redirect", "digest");
        for (int i = 0; i < 1_000; i++) {
            run.raw("broken");
        }
        List<String> progress = new ArrayList<>();

        RedirectLog read = LogReader.read(List.of(run.write(log)), progress::add);

        assertThat(read.problems()).hasSize(21).first().asString().startsWith(log + ":2: this line ");
        assertThat(read.problems().get(20)).isEqualTo(log + ": 980 more lines like these; skipped");
        assertThat(progress).as("a small log says nothing").isEmpty();
    }
}
