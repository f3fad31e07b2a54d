package dev.ssotkit.agent.output.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.site.SiteCounter;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.agent.site.TestSites;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Run;
import dev.ssotkit.record.StartRecord;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesLogTest {
    private static final Pattern LINE =
            Pattern.compile("\"code.line.number\":(\\d+).*\"ssot.outcome\":\"(\\w+)\"" + ".*\"ssot.count\":(\\d+)");
    private static final long INTERVAL = 5_000;
    private static final long MANY_BYTES = 1 << 20;

    @TempDir
    Path folder;

    private final Sites sites = new Sites(true);
    private long now = 1_000_000;

    @Test
    void every_log_starts_with_a_start_line_even_if_nothing_is_seen() throws IOException {
        log(MANY_BYTES, 3).update(false);

        assertThat(lines("r.jsonl")).singleElement().asString().contains("\"event\":\"ssot.start\"");
    }

    @Test
    void a_first_construction_is_written_at_once_and_a_changed_count_at_the_interval() throws IOException {
        JsonLinesLog log = log(MANY_BYTES, 3);
        SiteCounter counter = sites.declare(TestSites.site(0));
        log.update(false);

        counter.hit(Outcome.REDIRECTED);
        log.update(false);
        assertThat(counts("r.jsonl")).containsExactly("1 not_executed 0", "1 redirected 1");

        counter.hit(Outcome.REDIRECTED);
        log.update(false);
        assertThat(counts("r.jsonl")).hasSize(2);

        now += INTERVAL;
        log.update(false);
        assertThat(counts("r.jsonl")).endsWith("1 redirected 2");

        now += INTERVAL;
        log.update(false);
        assertThat(counts("r.jsonl")).hasSize(3);
    }

    @Test
    void a_site_written_twice_is_written_at_most_once_a_minute() throws IOException {
        JsonLinesLog log = log(MANY_BYTES, 3);
        log.update(false);
        SiteCounter counter = sites.declare(TestSites.site(0));
        for (int second = 0; second < 130; second++) {
            counter.hit(Outcome.REDIRECTED);
            log.update(false);
            now += 1_000;
        }

        assertThat(counts("r.jsonl"))
                .containsExactly("1 redirected 1", "1 redirected 6", "1 redirected 66", "1 redirected 126");
    }

    @Test
    void everything_is_written_at_the_end() throws IOException {
        JsonLinesLog log = log(MANY_BYTES, 3);
        SiteCounter counter = sites.declare(TestSites.site(0));
        sites.declare(TestSites.site(1));
        log.update(false);
        counter.hit(Outcome.REDIRECTED);
        log.update(false);
        now += INTERVAL;
        counter.hit(Outcome.REDIRECTED);
        log.update(false);
        counter.hit(Outcome.REDIRECTED);

        log.update(true);

        assertThat(counts("r.jsonl")).endsWith("1 redirected 2", "1 redirected 3");
    }

    @Test
    void a_site_that_never_runs_is_written_within_one_interval_and_not_again() throws IOException {
        JsonLinesLog log = log(MANY_BYTES, 3);
        log.update(false);
        sites.declare(TestSites.site(0));
        SiteCounter soonHit = sites.declare(TestSites.site(1));
        assertThat(log.update(false)).isLessThanOrEqualTo(INTERVAL);
        assertThat(counts("r.jsonl")).isEmpty();

        soonHit.hit(Outcome.REDIRECTED);
        for (int i = 0; i < 3; i++) {
            now += INTERVAL;
            log.update(false);
        }

        assertThat(counts("r.jsonl")).containsExactlyInAnyOrder("1 not_executed 0", "2 redirected 1");
    }

    @Test
    void a_taken_name_gets_a_suffix() throws Exception {
        Files.writeString(folder.resolve("r.jsonl"), "another run's\n");
        JsonLinesLog log = log(MANY_BYTES, 3);

        log.update(false);

        assertThat(lines("r.jsonl")).containsExactly("another run's");
        assertThat(lines("r-2.jsonl")).hasSize(1);
        assertThat(log.path(0)).isEqualTo(folder.resolve("r-2.jsonl").toFile());
    }

    @Test
    void missing_folders_are_made() throws IOException {
        JsonLinesLog log = log("deep/er/r.jsonl", MANY_BYTES, 3);

        log.update(false);

        assertThat(lines("deep/er/r.jsonl")).hasSize(1);
    }

    @Test
    void each_rotated_file_starts_with_every_sites_current_line() throws IOException {
        JsonLinesLog log = log(8_000, 3);
        SiteCounter first = sites.declare(TestSites.site(0));
        first.hit(Outcome.REDIRECTED);
        for (int i = 1; i < 100; i++) {
            sites.declare(TestSites.site(i)).hit(Outcome.REDIRECTED);
            first.hit(Outcome.REDIRECTED);
            log.update(false);
        }
        log.update(true);

        List<String> files = files();
        assertThat(files).hasSize(3).contains("r.jsonl");
        assertThat(files)
                .filteredOn(name -> !name.equals("r.jsonl"))
                .allMatch(name -> name.matches("r\\.\\d+\\.jsonl"));
        for (String file : files) {
            assertThat(lines(file).get(0)).contains("ssot.start");
        }
        assertThat(counts("r.jsonl")).contains("1 redirected 100");
        for (int i = 1; i < 100; i++) {
            assertThat(counts("r.jsonl")).contains((i + 1) + " redirected 1");
        }
    }

    @Test
    void a_single_file_is_replaced_by_one_that_starts_with_everything() throws IOException {
        JsonLinesLog log = log(8_000, 1);
        for (int i = 0; i < 100; i++) {
            sites.declare(TestSites.site(i)).hit(Outcome.REDIRECTED);
            log.update(false);
        }

        assertThat(files()).containsExactly("r.jsonl");
        assertThat(counts("r.jsonl")).contains("1 redirected 1", "100 redirected 1");
    }

    @Test
    void a_file_whose_head_exceeds_the_cap_is_not_rotated_at_every_line() throws IOException {
        JsonLinesLog log = log(4_000, 1000);
        for (int i = 0; i < 100; i++) {
            sites.declare(TestSites.site(i)).hit(Outcome.REDIRECTED);
        }
        log.update(false);
        for (int i = 100; i < 140; i++) {
            sites.declare(TestSites.site(i)).hit(Outcome.REDIRECTED);
            log.update(false);
        }

        assertThat(files()).hasSizeLessThan(15);
        assertThat(counts("r.jsonl")).contains("140 redirected 1");
    }

    @Test
    void rotation_leaves_another_runs_files_alone() throws IOException {
        Files.writeString(folder.resolve("r.1.jsonl"), "another run's\n");
        JsonLinesLog log = log(4_000, 2);
        for (int i = 0; i < 40; i++) {
            sites.declare(TestSites.site(i)).hit(Outcome.REDIRECTED);
            log.update(false);
        }

        assertThat(files()).hasSize(3);
        assertThat(lines("r.1.jsonl")).containsExactly("another run's");
    }

    @Test
    void a_file_that_someone_removed_is_written_anew() throws IOException {
        JsonLinesLog log = log(MANY_BYTES, 3);
        sites.declare(TestSites.site(0)).hit(Outcome.REDIRECTED);
        log.update(false);
        Files.delete(folder.resolve("r.jsonl"));

        now += INTERVAL;
        log.update(false);

        assertThat(counts("r.jsonl")).containsExactly("1 redirected 1");
    }

    @Test
    void what_is_dropped_is_counted_in_a_line() throws IOException {
        JsonLinesLog log = log(MANY_BYTES, 3);
        log.update(false);
        sites.drop();
        sites.drop();
        for (int i = 0; i < 2; i++) {
            now += INTERVAL;
            log.update(false);
        }

        assertThat(lines("r.jsonl")).hasSize(2);
        assertThat(lines("r.jsonl").get(1))
                .contains("\"event\":\"ssot.dropped\"")
                .contains("\"ssot.count\":2");
    }

    @Test
    void ten_thousand_sites_are_all_written() throws IOException {
        JsonLinesLog log = log(64 * MANY_BYTES, 3);
        for (int i = 0; i < Sites.MAX; i++) {
            sites.declare(TestSites.site(i)).hit(Outcome.REDIRECTED);
        }
        log.update(false);

        assertThat(counts("r.jsonl")).hasSize(Sites.MAX).doesNotHaveDuplicates();
    }

    @Test
    void a_log_that_cannot_be_written_is_tried_again_and_then_complete() throws IOException {
        Path notAFolder = folder.resolve("later");
        Files.writeString(notAFolder, "");
        JsonLinesLog log = log("later/r.jsonl", MANY_BYTES, 3);
        SiteCounter counter = sites.declare(TestSites.site(0));
        counter.hit(Outcome.REDIRECTED);
        log.update(false);
        assertThat(notAFolder).isRegularFile();

        Files.delete(notAFolder);
        counter.hit(Outcome.REDIRECTED);
        now += INTERVAL;
        log.update(false);

        assertThat(counts("later/r.jsonl")).containsExactly("1 redirected 2");
    }

    @Test
    void while_it_cannot_be_written_first_constructions_do_not_each_try() throws IOException {
        Path notAFolder = folder.resolve("later");
        Files.writeString(notAFolder, "");
        JsonLinesLog log = log("later/r.jsonl", MANY_BYTES, 3);
        log.update(false);
        Files.delete(notAFolder);

        sites.declare(TestSites.site(0)).hit(Outcome.REDIRECTED);
        log.update(false);

        assertThat(notAFolder).doesNotExist();
    }

    private JsonLinesLog log(long maxBytes, int files) {
        return log("r.jsonl", maxBytes, files);
    }

    private JsonLinesLog log(String name, long maxBytes, int files) {
        LogName logName = LogName.of(folder + File.separator + name, "h", 1, "r1");
        return new JsonLinesLog(
                sites,
                new Run("r1", 1, "h", null, null),
                () -> new StartRecord("0", "redirect", 1, "d"),
                new LogFile(logName, maxBytes, files),
                INTERVAL,
                () -> now);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    /** The redirect lines as {@code line outcome count}: a test site's line is its ordinal plus one. */
    private List<String> counts(String file) throws IOException {
        return lines(file).stream()
                .filter(line -> line.contains("\"ssot.redirect\""))
                .map(LINE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1) + " " + found.group(2) + " " + found.group(3))
                .collect(Collectors.toList());
    }
}
