package dev.ssotkit.progress.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.record.CountedTest;
import dev.ssotkit.record.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a log says of tests, read back. */
class TestLinesTest {
    private static final CountedTest ONE = CountedTest.named("T.one");
    private static final CountedTest TWO = CountedTest.named("T.two");

    @TempDir
    Path folder;

    @Test
    void a_tests_count_is_cumulative_within_a_run_and_adds_up_over_runs_and_outcomes() throws IOException {
        RedirectLog log = read(
                new LogText("one")
                        .site("a.L", 1, Outcome.FACADE, 12)
                        .site("a.L", 1, Outcome.FAILED, 1)
                        .test("a.L", 1, Outcome.FACADE, ONE, 7)
                        .test("a.L", 1, Outcome.FACADE, ONE, 5)
                        .test("a.L", 1, Outcome.FAILED, ONE, 1),
                new LogText("two").site("a.L", 1, Outcome.FACADE, 2).test("a.L", 1, Outcome.FACADE, TWO, 2));

        assertThat(log.sites()).singleElement().satisfies(site -> {
            assertThat(site.tests()).containsExactly(entry(ONE, 8L), entry(TWO, 2L));
            assertThat(site.outsideTests()).isEqualTo(5);
        });
    }

    @Test
    void a_site_whose_own_line_is_lost_is_known_from_its_tests() throws IOException {
        RedirectLog log = read(new LogText("one")
                .test("a.L", 1, Outcome.FACADE, ONE, 7)
                .test("a.L", 1, Outcome.FACADE, CountedTest.ONE_OF_SEVERAL, 2));

        assertThat(log.sites()).singleElement().satisfies(site -> {
            assertThat(site.executed()).isTrue();
            assertThat(site.tests()).containsExactly(entry(ONE, 7L), entry(CountedTest.ONE_OF_SEVERAL, 2L));
            assertThat(site.outsideTests())
                    .as("more in tests than in all is no less than none")
                    .isZero();
        });
    }

    @Test
    void how_many_tests_ran_adds_up_over_runs() throws IOException {
        assertThat(read(new LogText("one").tests(3).tests(41), new LogText("two").tests(1))
                        .tests())
                .isEqualTo(42);
        assertThat(read(new LogText("one").start("observe", "d")).tests()).isZero();
    }

    @Test
    void a_line_that_names_no_test_is_skipped_and_said_to_be() throws IOException {
        String line = new LogText("one")
                .test("a.L", 1, Outcome.FACADE, CountedTest.UNLISTED, 7)
                .lines()
                .get(0);
        RedirectLog log = read(new LogText("one").start("observe", "d").raw(line.replace("\"unlisted\"", "\"whim\"")));
        assertThat(log.sites()).isEmpty();
        assertThat(log.problems()).singleElement().asString().endsWith(":2: this line names no test; skipped");
    }

    private RedirectLog read(LogText... logs) throws IOException {
        List<Path> files = new ArrayList<>();
        for (LogText log : logs) {
            files.add(log.write(folder.resolve(files.size() + ".jsonl")));
        }
        return LogReader.read(files, line -> {});
    }
}
