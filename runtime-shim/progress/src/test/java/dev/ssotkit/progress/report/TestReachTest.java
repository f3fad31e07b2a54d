package dev.ssotkit.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.map.file.MapReader;
import dev.ssotkit.progress.testkit.CliRun;
import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.record.CountedTest;
import dev.ssotkit.record.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code report --by-test}. */
class TestReachTest {
    private static final CountedTest ONE = CountedTest.named("com.acme.LoginTest.opens");
    private static final CountedTest TWO = CountedTest.named("com.acme.LoginTest.closes");

    @TempDir
    Path folder;

    private Path map;
    private Path classes;
    private String digest;

    @BeforeEach
    void collects_evidence() throws Exception {
        ReportEvidence evidence = ReportEvidence.in(folder);
        map = evidence.map();
        classes = evidence.classes();
        digest = MapReader.read(map.toFile(), null).digest();
    }

    private LogText run(String id) {
        return new LogText(id).start("observe", digest);
    }

    @Test
    void each_type_names_the_tests_that_reach_it_and_where_no_test_does() throws Exception {
        Path first = run("one")
                .tests(40)
                .site("a.Legacy", 7, Outcome.OBSERVED, 6)
                .test("a.Legacy", 7, Outcome.OBSERVED, ONE, 3)
                .test("a.Legacy", 7, Outcome.OBSERVED, CountedTest.ONE_OF_SEVERAL, 2)
                .site("a.Legacy", 8, Outcome.NOT_EXECUTED, 0)
                .site("a.Legacy", 9, Outcome.OBSERVED, 5)
                .site("a.Other", 3, Outcome.OBSERVED, 4)
                .write(folder.resolve("one.jsonl"));
        Path second = run("two")
                .tests(2)
                .site("a.Legacy", 7, Outcome.OBSERVED, 1_204)
                .test("a.Legacy", 7, Outcome.OBSERVED, TWO, 1_204)
                .write(folder.resolve("two.jsonl"));
        CliRun run = CliRun.of("report", first, second, "--by-test", "--map", map, "--classes", classes);

        assertThat(run.out()).isEqualTo("""
                Which tests reach what a.Canonical replaces (42 tests in 2 runs)

                a.Legacy -> a.Canonical: 2 or more tests
                  com.acme.LoginTest.closes
                     1,204  b.User.use(User.java:7)
                  com.acme.LoginTest.opens
                         3  b.User.use(User.java:7)
                  one of several tests that ran at once, in a thread of none
                         2  b.User.use(User.java:7)
                  no test
                         1  b.User.use(User.java:7)  outside any test
                         -  b.User.use(User.java:8)  loaded, did not run
                         5  b.User.use(User.java:9)  outside any test
                         -  b.User.<init>:1  in a class never loaded

                No test reaches 1 of 2 legacy types
                  a.Other -> a.Canonical
                         4  b.User.use(User.java:3)  outside any test

                Run-time evidence: 2 runs (mode observe), 3 of 4 sites executed. It covers code that ran: no redirects is not done.
                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void that_tests_ran_and_none_reached_a_type_is_an_answer() throws Exception {
        Path log = run("one").tests(40).write(folder.resolve("one.jsonl"));
        assertThat(CliRun.of("report", log, "--by-test", "--map", map).out())
                .contains("No test reaches 2 of 2 legacy types\n  a.Legacy -> a.Canonical\n  a.Other -> a.Canonical\n")
                .endsWith("What constructs in classes that were never loaded is not known: give --classes.\n");
    }

    @Test
    void a_log_without_tests_is_an_input_error_that_says_what_is_missing() throws Exception {
        Path log = run("one").site("a.Legacy", 7, Outcome.FACADE, 6).write(folder.resolve("one.jsonl"));
        CliRun run = CliRun.of("report", log, "--by-test", "--map", map);
        assertThat(run.err())
                .startsWith("no record carries a test: ")
                .contains("dev.ssotkit:junit")
                .contains("<argLine>@{argLine} -javaagent:ssot-shim.jar=map=rewrite.yml,mode=observe</argLine>");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void without_logs_there_is_nothing_to_sort_by_test() {
        CliRun run = CliRun.of("report", "--by-test", "--map", map, "--classes", classes);
        assertThat(run.err()).startsWith("--by-test: give LOGS");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_factory_is_named_as_one() throws Exception {
        Path log = run("one")
                .tests(1)
                .test("a.Factory", 1, Outcome.REDIRECTED, ONE, 1)
                .write(folder.resolve("one.jsonl"));
        assertThat(CliRun.of("report", log, "--by-test", "--map", map).out())
                .contains("a.Factory (factory) -> a.Canonical: 1 test\n");
    }

    @Test
    void the_page_has_a_table_for_each_type() throws Exception {
        Path log = run("one")
                .tests(1)
                .site("a.Legacy", 7, Outcome.OBSERVED, 6)
                .test("a.Legacy", 7, Outcome.OBSERVED, CountedTest.named("T.<init>"), 3)
                .write(folder.resolve("one.jsonl"));
        Path page = folder.resolve("report.html");
        CliRun.of("report", log, "--by-test", "--map", map, "--html", page);
        assertThat(Files.readString(page))
                .contains("Which tests reach what", "<code>T.&lt;init&gt;</code>", "no test: outside any test")
                .contains("No test reaches 1 of 2 legacy types (1 test in 1 run).");
        CliRun.of("report", log, "--map", map, "--html", page);
        assertThat(Files.readString(page)).doesNotContain("Which tests reach what");
    }
}
