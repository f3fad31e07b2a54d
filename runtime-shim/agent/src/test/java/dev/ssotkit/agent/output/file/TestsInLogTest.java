package dev.ssotkit.agent.output.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.site.RunningTest;
import dev.ssotkit.agent.site.SiteCounter;
import dev.ssotkit.agent.site.TestSites;
import dev.ssotkit.record.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a log says of the tests that made its sites construct. */
class TestsInLogTest {
    @TempDir
    Path folder;

    private TestLog on;
    private SiteCounter counter;

    @BeforeEach
    void start() {
        on = new TestLog(folder);
        counter = on.sites.declare(TestSites.site(0));
    }

    @Test
    void a_test_has_a_line_at_each_site_with_its_count_so_far() throws IOException {
        JsonLinesLog log = on.open(1 << 20, 3);
        log.update(false);
        constructs("T.one");
        log.update(false);
        assertThat(on.tests("r.jsonl")).containsExactly("T.one 1");

        constructs("T.two");
        constructs("T.two");
        on.pass(TestLog.INTERVAL);
        log.update(false);
        assertThat(on.tests("r.jsonl")).as("what has not changed stays").containsExactly("T.one 1", "T.two 2");

        constructs("T.one");
        log.update(true);
        assertThat(on.tests("r.jsonl")).containsExactly("T.one 1", "T.two 2", "T.one 2");
        assertThat(on.counts("r.jsonl")).endsWith("1 redirected 4");
    }

    @Test
    void a_new_file_starts_with_every_test() throws IOException {
        JsonLinesLog log = on.open(3_000, 2);
        log.update(false);
        for (int i = 0; i < 20; i++) {
            constructs("T.test" + i % 3);
            on.pass(60_000);
            log.update(false);
        }
        log.update(true);
        assertThat(on.files()).hasSize(2);
        assertThat(on.tests("r.jsonl"))
                .contains("T.test0 7", "T.test1 7")
                .anyMatch(line -> line.startsWith("T.test2 "));
    }

    @Test
    void how_many_tests_ran_is_said_though_none_reached_a_site() throws IOException {
        JsonLinesLog log = on.open(1 << 20, 3);
        log.update(false);
        RunningTest.enter("T.idle");
        RunningTest.leave("T.idle");
        log.update(true);

        assertThat(on.tests("r.jsonl")).isEmpty();
        assertThat(on.lines("r.jsonl"))
                .filteredOn(line -> line.contains("\"ssot.tests\""))
                .singleElement()
                .asString()
                .contains("\"ssot.count\":1");
    }

    private void constructs(String test) {
        RunningTest.enter(test);
        counter.hit(Outcome.REDIRECTED);
        RunningTest.leave(test);
    }
}
