package dev.ssotkit.progress.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.progress.log.LogReader;
import dev.ssotkit.progress.log.RedirectLog;
import dev.ssotkit.progress.testkit.CliRun;
import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.record.CountedTest;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteId;
import dev.ssotkit.record.SiteKind;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {
    @TempDir
    Path folder;

    private int files;

    @RepeatedTest(15)
    void merging_is_associative_commutative_and_idempotent_to_the_byte_and_says_what_the_logs_say() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Path a = log(random);
        Path b = log(random);
        Path c = log(random);

        Path all = merge(a, b, c);

        for (Path same : List.of(
                merge(merge(a, b), c), merge(a, merge(b, c)), merge(c, b, a, b), merge(all), merge(all, all, b))) {
            assertThat(same).as("seed %d", seed).hasSameBinaryContentAs(all);
        }
        assertThat(read(all)).as("seed %d", seed).isEqualTo(read(a, b, c));
        assertThat(read(merge(a))).as("seed %d", seed).isEqualTo(read(a));
    }

    @RepeatedTest(3)
    void what_does_not_fit_in_memory_comes_to_the_same() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            lines.addAll(Files.readAllLines(log(random)));
        }
        assertThat(merged(lines, 20_000))
                .as("seed %d", seed)
                .isEqualTo(merged(lines, Long.MAX_VALUE))
                .isNotEmpty();
    }

    private static String merged(List<String> lines, long most) throws Exception {
        StringWriter out = new StringWriter();
        try (MergedLines merged = new MergedLines(most)) {
            MergeIntake intake = new MergeIntake(merged);
            for (String line : lines) {
                byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                intake.take(bytes, 0, bytes.length);
            }
            merged.writeTo(out);
        }
        return out.toString();
    }

    @Test
    void lines_of_a_later_version_are_kept_as_they_stand() throws IOException {
        String outcome = new LogText("one")
                .site("a.L", 1, Outcome.FACADE, 1)
                .lines()
                .get(0)
                .replace("\"facade\"", "\"delegated\"");
        String event = "{\"event\":\"ssot.later\",\"ssot.run.id\":\"one\",\"x\":1}";
        Path log = new LogText("one")
                .start("redirect", "d")
                .raw(outcome)
                .raw(event)
                .write(folder.resolve("later.jsonl"));
        assertThat(Files.readAllLines(merge(log))).contains(outcome, event).hasSize(3);
    }

    @Test
    void what_is_torn_or_foreign_is_told_and_left_out() throws IOException {
        Path log = new LogText("one")
                .start("redirect", "d")
                .raw("{\"event\":\"ssot.re")
                .raw("Exception in thread main")
                .raw("{\"event\":\"another\"}")
                .write(folder.resolve("torn.jsonl"));
        Path out = folder.resolve("out.jsonl");
        CliRun run = CliRun.of("merge", log, "--out", out);
        assertThat(run.err().lines())
                .containsExactly(
                        log + ":2: this line is not complete JSON; skipped",
                        log + ":3: this line is not complete JSON; skipped");
        assertThat(run.exitCode()).isZero();
        assertThat(out)
                .hasContent(new LogText("one").start("redirect", "d").lines().get(0) + "\n");
    }

    @Test
    void the_result_may_take_the_place_of_a_log_and_a_missing_log_is_an_input_error() throws IOException {
        Path log = new LogText("one").start("redirect", "d").write(folder.resolve("a.jsonl"));
        Path other = new LogText("two").start("redirect", "d").write(folder.resolve("b.jsonl"));
        assertThat(CliRun.of("merge", log, other, "--out", log).exitCode()).isZero();
        assertThat(Files.readAllLines(log)).hasSize(2);
        CliRun missing = CliRun.of("merge", folder.resolve("none"), "--out", other);
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("none: no such file");
        assertThat(Files.readAllLines(other)).hasSize(1);
        assertThat(CliRun.of("merge", log).err()).contains("--out");
    }

    /** Some of the runs, sites, outcomes and tests that the other logs have too; ours and not quite ours. */
    private Path log(Random random) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            LogText text = new LogText("run" + random.nextInt(4));
            int site = 1 + random.nextInt(4);
            long count = random.nextInt(6);
            switch (random.nextInt(8)) {
                case 0 -> text.start(random.nextBoolean() ? "redirect" : "observe", "d" + random.nextInt(2));
                case 1 -> text.test("a.L", site, Outcome.OBSERVED, CountedTest.named("T.t" + random.nextInt(2)), count);
                case 2 -> text.tests(count);
                case 3 -> text.dropped(count);
                default ->
                    text.site(
                            SiteId.of(SiteKind.NEW, "a.L", "b.User", "use", "()V", site),
                            "a.L",
                            random.nextInt(3),
                            random.nextBoolean() ? Outcome.OBSERVED : Outcome.NOT_EXECUTED,
                            count,
                            random.nextBoolean() ? Reason.HAZARD : Reason.SEALED,
                            1_000L * random.nextInt(3));
            }
            String line = text.lines().get(0);
            lines.add(random.nextInt(5) == 0 ? line.replaceFirst(",", " , ") : line);
        }
        return Files.write(folder.resolve(files++ + ".jsonl"), lines);
    }

    private Path merge(Path... logs) {
        Path out = folder.resolve(files++ + ".jsonl");
        Object[] words = Stream.of(Stream.of("merge"), Arrays.stream(logs), Stream.of("--out", out))
                .flatMap(each -> each)
                .toArray();
        CliRun run = CliRun.of(words);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return out;
    }

    private static RedirectLog read(Path... logs) {
        RedirectLog log = LogReader.read(List.of(logs), told -> {});
        return new RedirectLog(
                log.runs(), log.leftOut(), log.sites(), log.dropped(), log.tests(), null, log.problems());
    }
}
