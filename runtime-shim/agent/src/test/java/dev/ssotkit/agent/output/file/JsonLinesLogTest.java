package dev.ssotkit.agent.output.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.site.SiteCounter;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.agent.site.TestSites;
import dev.ssotkit.record.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesLogTest {
    private static final long MANY_BYTES = 1 << 20;

    @TempDir
    Path folder;

    private TestLog on;

    @BeforeEach
    void start() {
        on = new TestLog(folder);
    }

    @Test
    void every_log_starts_with_a_start_line_even_if_nothing_is_seen() throws IOException {
        on.open(MANY_BYTES, 3).update(false);

        assertThat(on.lines("r.jsonl")).singleElement().asString().contains("\"event\":\"ssot.start\"");
    }

    @Test
    void a_first_construction_is_written_at_once_and_a_changed_count_at_the_interval() throws IOException {
        JsonLinesLog log = on.open(MANY_BYTES, 3);
        SiteCounter counter = on.sites.declare(TestSites.site(0));
        log.update(false);

        counter.hit(Outcome.REDIRECTED);
        log.update(false);
        assertThat(on.counts("r.jsonl")).containsExactly("1 not_executed 0", "1 redirected 1");

        counter.hit(Outcome.REDIRECTED);
        log.update(false);
        assertThat(on.counts("r.jsonl")).hasSize(2);

        on.pass(TestLog.INTERVAL);
        log.update(false);
        assertThat(on.counts("r.jsonl")).endsWith("1 redirected 2");

        on.pass(TestLog.INTERVAL);
        log.update(false);
        assertThat(on.counts("r.jsonl")).hasSize(3);
    }

    @Test
    void a_site_written_twice_is_written_at_most_once_a_minute() throws IOException {
        JsonLinesLog log = on.open(MANY_BYTES, 3);
        log.update(false);
        SiteCounter counter = on.sites.declare(TestSites.site(0));
        for (int second = 0; second < 130; second++) {
            counter.hit(Outcome.REDIRECTED);
            log.update(false);
            on.pass(1_000);
        }

        assertThat(on.counts("r.jsonl"))
                .containsExactly("1 redirected 1", "1 redirected 6", "1 redirected 66", "1 redirected 126");
    }

    @Test
    void everything_is_written_at_the_end() throws IOException {
        JsonLinesLog log = on.open(MANY_BYTES, 3);
        SiteCounter counter = on.sites.declare(TestSites.site(0));
        on.sites.declare(TestSites.site(1));
        log.update(false);
        counter.hit(Outcome.REDIRECTED);
        log.update(false);
        on.pass(TestLog.INTERVAL);
        counter.hit(Outcome.REDIRECTED);
        log.update(false);
        counter.hit(Outcome.REDIRECTED);

        log.update(true);

        assertThat(on.counts("r.jsonl")).endsWith("1 redirected 2", "1 redirected 3");
    }

    @Test
    void a_site_that_never_runs_is_written_within_one_interval_and_not_again() throws IOException {
        JsonLinesLog log = on.open(MANY_BYTES, 3);
        log.update(false);
        on.sites.declare(TestSites.site(0));
        SiteCounter soonHit = on.sites.declare(TestSites.site(1));
        assertThat(log.update(false)).isLessThanOrEqualTo(TestLog.INTERVAL);
        assertThat(on.counts("r.jsonl")).isEmpty();

        soonHit.hit(Outcome.REDIRECTED);
        for (int i = 0; i < 3; i++) {
            on.pass(TestLog.INTERVAL);
            log.update(false);
        }

        assertThat(on.counts("r.jsonl")).containsExactlyInAnyOrder("1 not_executed 0", "2 redirected 1");
    }

    @Test
    void a_taken_name_gets_a_suffix() throws Exception {
        Files.writeString(folder.resolve("r.jsonl"), "another run's\n");
        JsonLinesLog log = on.open(MANY_BYTES, 3);

        log.update(false);

        assertThat(on.lines("r.jsonl")).containsExactly("another run's");
        assertThat(on.lines("r-2.jsonl")).hasSize(1);
        assertThat(log.path(0)).isEqualTo(folder.resolve("r-2.jsonl").toFile());
    }

    @Test
    void missing_folders_are_made() throws IOException {
        JsonLinesLog log = on.open("deep/er/r.jsonl", MANY_BYTES, 3);

        log.update(false);

        assertThat(on.lines("deep/er/r.jsonl")).hasSize(1);
    }

    @Test
    void a_file_that_someone_removed_is_written_anew() throws IOException {
        JsonLinesLog log = on.open(MANY_BYTES, 3);
        on.sites.declare(TestSites.site(0)).hit(Outcome.REDIRECTED);
        log.update(false);
        Files.delete(folder.resolve("r.jsonl"));

        on.pass(TestLog.INTERVAL);
        log.update(false);

        assertThat(on.counts("r.jsonl")).containsExactly("1 redirected 1");
    }

    @Test
    void what_is_dropped_is_counted_in_a_line() throws IOException {
        JsonLinesLog log = on.open(MANY_BYTES, 3);
        log.update(false);
        on.sites.drop();
        on.sites.drop();
        for (int i = 0; i < 2; i++) {
            on.pass(TestLog.INTERVAL);
            log.update(false);
        }

        assertThat(on.lines("r.jsonl")).hasSize(2);
        assertThat(on.lines("r.jsonl").get(1))
                .contains("\"event\":\"ssot.dropped\"")
                .contains("\"ssot.count\":2");
    }

    @Test
    void ten_thousand_sites_are_all_written() throws IOException {
        JsonLinesLog log = on.open(64 * MANY_BYTES, 3);
        for (int i = 0; i < Sites.MAX; i++) {
            on.sites.declare(TestSites.site(i)).hit(Outcome.REDIRECTED);
        }
        log.update(false);

        assertThat(on.counts("r.jsonl")).hasSize(Sites.MAX).doesNotHaveDuplicates();
    }

    @Test
    void a_log_that_cannot_be_written_is_tried_again_and_then_complete() throws IOException {
        Path notAFolder = folder.resolve("later");
        Files.writeString(notAFolder, "");
        JsonLinesLog log = on.open("later/r.jsonl", MANY_BYTES, 3);
        SiteCounter counter = on.sites.declare(TestSites.site(0));
        counter.hit(Outcome.REDIRECTED);
        log.update(false);
        assertThat(notAFolder).isRegularFile();

        Files.delete(notAFolder);
        counter.hit(Outcome.REDIRECTED);
        on.pass(TestLog.INTERVAL);
        log.update(false);

        assertThat(on.counts("later/r.jsonl")).containsExactly("1 redirected 2");
    }

    @Test
    void while_it_cannot_be_written_first_constructions_do_not_each_try() throws IOException {
        Path notAFolder = folder.resolve("later");
        Files.writeString(notAFolder, "");
        JsonLinesLog log = on.open("later/r.jsonl", MANY_BYTES, 3);
        log.update(false);
        Files.delete(notAFolder);

        on.sites.declare(TestSites.site(0)).hit(Outcome.REDIRECTED);
        log.update(false);

        assertThat(notAFolder).doesNotExist();
    }
}
