package dev.ssotkit.progress.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.progress.logline.BrokenLineException;
import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.record.CountedTest;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many runs, in any number of files: the greatest of each run, then their sum. */
class FleetLogsTest {
    @TempDir
    Path folder;

    @Test
    void rotated_files_of_one_run_are_one_run() throws IOException {
        new LogText("one")
                .start("redirect", "d")
                .site("a.L", 1, Outcome.FACADE, 5)
                .write(folder.resolve("a.jsonl.1"));
        new LogText("one")
                .start("redirect", "d")
                .site("a.L", 1, Outcome.FACADE, 9)
                .write(folder.resolve("a.jsonl"));
        RedirectLog log = LogReader.read(List.of(folder), told -> {});
        assertThat(log.runs()).hasSize(1);
        assertThat(log.sites().get(0).outcomes().get(Outcome.FACADE).count()).isEqualTo(9);
    }

    @RepeatedTest(10)
    void lines_in_any_order_in_any_files_come_to_the_same_as_one_sum_over_all_of_them() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Map<String, Map<Integer, Long>> greatest = new HashMap<>();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            String run = "run" + random.nextInt(20);
            int site = 1 + random.nextInt(30);
            long count = random.nextInt(50);
            greatest.computeIfAbsent(run, id -> new HashMap<>()).merge(site, count, Math::max);
            LogText text = new LogText(run);
            if (random.nextInt(4) == 0) {
                text.test("a.L", site, Outcome.FACADE, CountedTest.named("T.t" + random.nextInt(3)), count);
            } else {
                text.site("a.L", site, Outcome.FACADE, count);
            }
            lines.addAll(text.lines());
        }
        Map<Long, Long> expected = new TreeMap<>();
        greatest.values()
                .forEach(sites -> sites.forEach((site, count) -> expected.merge((long) site, count, Long::sum)));
        for (int files : new int[] {1, 7}) {
            Collections.shuffle(lines, random);
            List<Path> written = new ArrayList<>();
            for (int file = 0; file < files; file++) {
                List<String> part = lines.subList(lines.size() * file / files, lines.size() * (file + 1) / files);
                written.add(Files.write(folder.resolve(files + "-" + file + ".jsonl"), part));
            }
            RedirectLog log = LogReader.read(written, told -> {});
            assertThat(log.runs()).as("seed %d", seed).hasSize(greatest.size());
            assertThat(log.sites()).as("seed %d", seed).hasSameSizeAs(expected.keySet());
            assertThat(log.sites())
                    .as("seed %d", seed)
                    .allSatisfy(site -> assertThat(
                                    site.outcomes().get(Outcome.FACADE).count())
                            .isEqualTo(expected.get(
                                    Long.parseLong(site.line().suffix().substring(1)))));
        }
    }

    @Test
    void counts_that_do_not_fit_in_memory_come_to_the_same() throws IOException {
        Map<Boolean, LogMerge.Result> results = new HashMap<>();
        for (boolean tight : new boolean[] {true, false}) {
            try (LogMerge merge = new LogMerge(Set.of(), tight ? 0 : Long.MAX_VALUE)) {
                CountIntake intake = new CountIntake(merge);
                for (int round = 1; round <= 2; round++) {
                    for (int run = 0; run < 200; run++) {
                        LogText text = new LogText("run" + run);
                        for (int site = 1; site <= 20; site++) {
                            text.site("a.L", site, Outcome.FACADE, (long) round * run * site);
                        }
                        for (String line : text.lines()) {
                            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                            assertThat(taken(intake, bytes)).isTrue();
                        }
                        intake.endFile();
                    }
                }
                results.put(tight, merge.result());
            }
        }
        assertThat(results.get(true)).isEqualTo(results.get(false));
        assertThat(results.get(true).sites())
                .extracting((Function<LoggedSite, Long>)
                        site -> site.outcomes().get(Outcome.FACADE).count())
                .startsWith(2L * 199 * 100);
        assertThat(results.get(true).repeated()).isEqualTo(200 * 20);
    }

    private static boolean taken(CountIntake intake, byte[] line) throws IOException {
        try {
            return intake.take(line, 0, line.length);
        } catch (BrokenLineException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void torn_foreign_and_repeated_lines_are_counted_each_by_itself() throws IOException {
        LogText one = new LogText("one")
                .start("redirect", "d")
                .site("a.L", 1, Outcome.FACADE, 5)
                .site("a.L", 1, Outcome.FACADE, 9)
                .raw("")
                .raw("Exception in thread main")
                .raw("{\"event\":\"ssot.later\"}")
                .raw("{\"event\":\"ssot.redi");
        Path file = one.write(folder.resolve("one.jsonl"));
        Path copy = one.write(folder.resolve("copy.jsonl"));
        assertThat(LogReader.read(List.of(file), told -> {}).lines()).isEqualTo(new LinesRead(6, 1, 2, 1));
        assertThat(LogReader.read(List.of(copy, file), told -> {}).lines()).isEqualTo(new LinesRead(12, 2, 4, 3));
    }

    @Test
    void counts_beyond_all_numbers_are_no_negative_ones() throws IOException {
        for (String run : List.of("one", "two")) {
            new LogText(run)
                    .site("a.L", 1, Outcome.FACADE, Long.MAX_VALUE)
                    .site("a.L", 1, Outcome.OBSERVED, Long.MAX_VALUE)
                    .write(folder.resolve(run + ".jsonl"));
        }
        RedirectLog log = LogReader.read(List.of(folder), told -> {});
        assertThat(log.sites())
                .singleElement()
                .satisfies(site -> assertThat(site.count()).isEqualTo(Long.MAX_VALUE));
    }

    @Test
    void of_a_tests_line_and_its_sites_own_the_own_one_gives_the_reason_whichever_comes_first() throws IOException {
        String test = new LogText("one")
                .test("a.L", 1, Outcome.OBSERVED, CountedTest.named("T.t"), 3)
                .lines()
                .get(0);
        String own = new LogText("one")
                .site("a.L", 1, Outcome.OBSERVED, 3, Reason.HAZARD, 1_000)
                .lines()
                .get(0);
        for (List<String> lines : List.of(List.of(test, own), List.of(own, test))) {
            RedirectLog log = LogReader.read(List.of(Files.write(folder.resolve("a.jsonl"), lines)), told -> {});
            assertThat(log.sites().get(0).outcomes().get(Outcome.OBSERVED).reason())
                    .extracting(Word::text)
                    .isEqualTo("hazard");
        }
    }
}
