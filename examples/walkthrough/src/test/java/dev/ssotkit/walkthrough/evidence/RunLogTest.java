package dev.ssotkit.walkthrough.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLogTest {

    private static final String START = "{\"event\":\"ssot.start\"}";

    @TempDir
    Path folder;

    @Test
    void counts_are_cumulative_so_the_highest_stands_for_the_site() throws IOException {
        RunLog log = read(START, site("s", "redirected", 1), site("s", "redirected", 7), site("s", "redirected", 3));

        assertThat(log.sites()).hasSize(1);
        assertThat(log.redirections()).isEqualTo(7);
    }

    @Test
    void a_site_that_ran_is_no_longer_not_executed() throws IOException {
        RunLog log = read(START, site("s", "not_executed", 0), site("s", "facade", 2), site("t", "not_executed", 0));

        assertThat(log.sites()).extracting(RunLog.Site::outcome).containsExactly("facade", "not_executed");
        assertThat(log.redirected()).hasSize(1);
        assertThat(log.notRedirected()).isEmpty();
    }

    @Test
    void an_observed_construction_is_not_redirected() throws IOException {
        assertThat(read(START, site("s", "observed", 1)).notRedirected()).hasSize(1);
    }

    @Test
    void a_site_says_where_it_is() throws IOException {
        RunLog.Site site = read(START, site("s", "facade", 1)).sites().get(0);

        assertThat(site.isLocated()).isTrue();
        assertThat(site.location()).isEqualTo("a.B.c (B.java:12)");
    }

    @Test
    void a_file_without_a_start_line_is_no_log() {
        assertThatThrownBy(() -> read(site("s", "facade", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ssot.start");
    }

    private RunLog read(String... lines) throws IOException {
        return RunLog.read(Files.write(folder.resolve("log.jsonl"), List.of(lines)));
    }

    private static String site(String id, String outcome, int count) {
        return "{\"event\":\"ssot.redirect\",\"ssot.site.id\":\"%s\",\"ssot.outcome\":\"%s\",\"ssot.count\":%d,"
                        .formatted(id, outcome, count)
                + "\"code.function.name\":\"a.B.c\",\"code.file.path\":\"a/B.java\",\"code.line.number\":12}";
    }
}
