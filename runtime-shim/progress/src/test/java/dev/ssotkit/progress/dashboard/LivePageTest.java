package dev.ssotkit.progress.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssotkit.dashboard.ServedPage;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.map.file.MapReader;
import dev.ssotkit.progress.left.GivenEvidence;
import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.record.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When logs are read again, and what stands on the page while they are not as they should be. */
class LivePageTest {
    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private GivenEvidence still;
    private Path logs;

    @BeforeEach
    void a_map_is_read() throws Exception {
        still = new GivenEvidence(
                MapReader.read(MapFile.simple(folder).toString(), null),
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null);
        logs = Files.createDirectory(folder.resolve("logs"));
    }

    private LivePage page(Object... words) {
        LivePage page =
                new LivePage(still, List.of(words).stream().map(String::valueOf).toList(), null, told::add);
        assertThat(page.look()).as("the first page is another one than none").isTrue();
        return page;
    }

    private static String html(LivePage page) {
        return StandardCharsets.UTF_8.decode(page.get().html()).toString();
    }

    private static LogText run(String id, int... lines) {
        LogText log = new LogText(id).start("redirect", "d");
        for (int line : lines) {
            log.site("a.Legacy", line, Outcome.FACADE, 1);
        }
        return log;
    }

    @Test
    void what_was_appended_is_read_once() throws Exception {
        Path log = run("one", 1).write(logs.resolve("one.jsonl"));
        LivePage page = page(logs);
        String version = page.get().version();
        assertThat(page.look()).isFalse();
        Files.write(log, run("one", 2).lines(), StandardOpenOption.APPEND);
        assertThat(html(page)).doesNotContain("User.java:2");
        assertThat(page.look()).isTrue();
        assertThat(html(page)).contains("User.java:1", "User.java:2");
        assertThat(page.get().version()).isNotEqualTo(version);
        assertThat(page.look()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void two_hundred_who_ask_cost_no_reading() throws Exception {
        Path log = run("one", 1).write(logs.resolve("one.jsonl"));
        LivePage page = page(logs);
        ServedPage first = page.get();
        Files.write(log, run("one", 2).lines(), StandardOpenOption.APPEND);
        for (int i = 0; i < 200; i++) {
            assertThat(page.get()).isSameAs(first);
        }
    }

    @Test
    void a_change_that_changes_nothing_on_the_page_is_none() throws Exception {
        Path log = run("one", 1).write(logs.resolve("one.jsonl"));
        LivePage page = page(logs);
        Files.setLastModifiedTime(log, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertThat(page.look()).isFalse();
    }

    @Test
    void a_change_that_leaves_the_length_is_seen() throws Exception {
        Path log = run("one", 1).write(logs.resolve("one.jsonl"));
        LivePage page = page(logs);
        run("one", 3).write(log);
        Files.setLastModifiedTime(log, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertThat(page.look()).isTrue();
        assertThat(html(page)).contains("User.java:3").doesNotContain("User.java:1");
    }

    @Test
    void a_log_that_is_rotated_is_read_with_the_one_that_follows() throws Exception {
        Path log = run("one", 1).write(logs.resolve("one.jsonl"));
        LivePage page = page(logs);
        Files.move(log, logs.resolve("one.jsonl.1"));
        run("one", 2).write(log);
        assertThat(page.look()).isTrue();
        assertThat(html(page)).contains("User.java:1", "User.java:2");
    }

    @Test
    void a_log_that_has_gone_is_gone_and_its_figures_are_not_zero_but_not_measured() throws Exception {
        Path log = run("one", 1).write(logs.resolve("one.jsonl"));
        LivePage page = page(log);
        Files.delete(log);
        assertThat(page.look()).isTrue();
        assertThat(html(page))
                .contains("Run-time sites were not measured", log + ": no such file")
                .doesNotContain("User.java:1");
        run("one", 1).write(log);
        assertThat(page.look()).isTrue();
        assertThat(html(page)).contains("User.java:1").doesNotContain("no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one.jsonl", "*.jsonl", "**/*.jsonl"})
    void what_is_not_there_yet_is_waited_for_and_told_once(String word) throws Exception {
        Path later = folder.resolve("later");
        LivePage page = page(later + (word.isEmpty() ? "" : "/" + word));
        assertThat(html(page)).contains("Run-time sites were not measured");
        assertThat(page.look()).isFalse();
        assertThat(told).singleElement().asString().startsWith(later.toString());
        Files.createDirectory(later);
        page.look();
        run("one", 1).write(later.resolve("one.jsonl"));
        assertThat(page.look()).isTrue();
        assertThat(html(page)).contains("User.java:1");
    }

    @Test
    void one_that_is_missing_or_no_log_keeps_none_of_the_others_back() throws Exception {
        Path log = run("one", 1).write(logs.resolve("one.jsonl"));
        Path none = Files.writeString(folder.resolve("none.jsonl"), "nothing\n");
        LivePage page = page(log, none, folder.resolve("missing.jsonl"));
        assertThat(html(page)).contains("User.java:1", "none.jsonl: no record", "missing.jsonl: no such file");
        assertThat(told).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void a_line_that_is_not_yet_written_to_its_end_is_left_out_until_it_is() throws Exception {
        List<String> lines = run("one", 1, 2).lines();
        Path log = logs.resolve("one.jsonl");
        Files.writeString(
                log, lines.get(0) + "\n" + lines.get(1) + "\n" + lines.get(2).substring(0, 40));
        LivePage page = page(logs);
        assertThat(html(page)).contains("User.java:1", "1 torn", "one.jsonl:3: ");
        Files.writeString(log, lines.get(2).substring(40) + "\n", StandardOpenOption.APPEND);
        assertThat(page.look()).isTrue();
        assertThat(html(page)).contains("User.java:1", "User.java:2").doesNotContain("torn", "one.jsonl:3: ");
        assertThat(told).hasSize(1);
    }

    @Test
    void a_problem_is_told_again_only_when_it_comes_back() throws Exception {
        Path log = logs.resolve("one.jsonl");
        LivePage page = page(log, run("two", 9).write(logs.resolve("two.jsonl")));
        for (int line = 1; line < 4; line++) {
            run("two", 9, line).write(logs.resolve("two.jsonl"));
            page.look();
        }
        assertThat(told).hasSize(1);
        run("one", 1).write(log);
        page.look();
        Files.delete(log);
        page.look();
        assertThat(told).hasSize(2);
    }

    @Test
    void what_gives_its_lines_once_is_not_read() {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "no such device here");
        assertThat(html(page("/dev/zero"))).contains("/dev/zero: gives its lines only once");
    }

    @Test
    void problems_beyond_forty_are_a_number() throws Exception {
        List<Path> missing = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            missing.add(folder.resolve("missing" + i));
        }
        assertThat(html(page(missing.toArray())))
                .contains("missing39: no such file", "And 10 more problems like these.")
                .doesNotContain("missing40:");
    }

    @Test
    void the_policy_lets_the_page_ask_its_own_server_alone_and_nobody_frame_it() {
        assertThat(page(logs).get().policy())
                .contains("default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("script-src 'unsafe", "*");
    }
}
