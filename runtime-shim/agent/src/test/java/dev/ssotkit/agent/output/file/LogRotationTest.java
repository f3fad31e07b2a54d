package dev.ssotkit.agent.output.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.site.SiteCounter;
import dev.ssotkit.agent.site.TestSites;
import dev.ssotkit.record.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogRotationTest {
    @TempDir
    Path folder;

    private TestLog on;

    @BeforeEach
    void start() {
        on = new TestLog(folder);
    }

    @Test
    void each_rotated_file_starts_with_every_sites_current_line() throws IOException {
        JsonLinesLog log = on.open(8_000, 3);
        SiteCounter first = on.sites.declare(TestSites.site(0));
        first.hit(Outcome.REDIRECTED);
        for (int i = 1; i < 100; i++) {
            on.sites.declare(TestSites.site(i)).hit(Outcome.REDIRECTED);
            first.hit(Outcome.REDIRECTED);
            log.update(false);
        }
        log.update(true);

        List<String> files = on.files();
        assertThat(files).hasSize(3).contains("r.jsonl");
        assertThat(files)
                .filteredOn(name -> !name.equals("r.jsonl"))
                .isNotEmpty()
                .allMatch(name -> name.matches("r\\.\\d+\\.jsonl"));
        for (String file : files) {
            assertThat(on.lines(file).get(0)).contains("ssot.start");
        }
        assertThat(on.counts("r.jsonl")).contains("1 redirected 100");
        for (int i = 1; i < 100; i++) {
            assertThat(on.counts("r.jsonl")).contains((i + 1) + " redirected 1");
        }
    }

    @Test
    void a_single_file_is_replaced_by_one_that_starts_with_everything() throws IOException {
        JsonLinesLog log = on.open(8_000, 1);
        for (int i = 0; i < 100; i++) {
            on.sites.declare(TestSites.site(i)).hit(Outcome.REDIRECTED);
            log.update(false);
        }

        assertThat(on.files()).containsExactly("r.jsonl");
        assertThat(on.counts("r.jsonl")).contains("1 redirected 1", "100 redirected 1");
    }

    @Test
    void a_file_whose_head_exceeds_the_cap_is_not_rotated_at_every_line() throws IOException {
        JsonLinesLog log = on.open(4_000, 1000);
        for (int i = 0; i < 100; i++) {
            on.sites.declare(TestSites.site(i)).hit(Outcome.REDIRECTED);
        }
        log.update(false);
        for (int i = 100; i < 140; i++) {
            on.sites.declare(TestSites.site(i)).hit(Outcome.REDIRECTED);
            log.update(false);
        }

        assertThat(on.files()).hasSizeLessThan(15);
        assertThat(on.counts("r.jsonl")).contains("140 redirected 1");
    }

    @Test
    void rotation_leaves_another_runs_files_alone() throws IOException {
        Files.writeString(folder.resolve("r.1.jsonl"), "another run's\n");
        JsonLinesLog log = on.open(4_000, 2);
        for (int i = 0; i < 40; i++) {
            on.sites.declare(TestSites.site(i)).hit(Outcome.REDIRECTED);
            log.update(false);
        }

        assertThat(on.files()).hasSize(3);
        assertThat(on.lines("r.1.jsonl")).containsExactly("another run's");
    }
}
