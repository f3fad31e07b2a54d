package dev.ssotkit.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.progress.testkit.CliRun;
import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What logs say that are newer, broken, or of other runs than one expects. */
class ReportedLogsTest {
    @TempDir
    Path folder;

    private Path map;
    private Path log;

    @BeforeEach
    void collects_evidence() throws Exception {
        ReportEvidence evidence = ReportEvidence.in(folder);
        map = evidence.map();
        log = evidence.log();
    }

    @Test
    void words_that_a_newer_agent_wrote_are_counted_and_shown_as_they_stand() throws Exception {
        String line = new LogText("one")
                .site("a.Legacy", 9, Outcome.OBSERVED, 3, Reason.HAZARD, 1_000)
                .lines()
                .get(0);
        Path newer = new LogText("one")
                .raw(line.replace("\"hazard\"", "\"whim\"").replace("\"new\"", "\"summoning\""))
                .write(folder.resolve("newer.jsonl"));
        assertThat(CliRun.of("report", newer, "--map", map).out())
                .contains("     3  observed      summoning         b.User.use(User.java:9)  whim\n");
    }

    @Test
    void a_missing_or_empty_log_is_an_input_error() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.jsonl"));
        CliRun run = CliRun.of("report", empty, folder.resolve("missing.jsonl"), "--map", map);
        assertThat(run.err().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith(folder.toString()));
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_broken_line_is_told_on_standard_error_and_the_report_goes_on() throws Exception {
        Path torn = new LogText("two")
                .start("redirect", "d")
                .raw("{\"event\":\"ssot.re")
                .write(folder.resolve("torn.jsonl"));
        CliRun run = CliRun.of("report", torn, log, "--map", map);
        assertThat(run.err()).isEqualTo(torn + ":2: this line is not complete JSON; skipped\n");
        assertThat(run.out()).contains("Log lines that were skipped: 1 torn, 0 foreign, of 6.", "1,204");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_run_with_another_map_is_told() throws Exception {
        Path other = new LogText("two").start("observe", "0000").write(folder.resolve("other.jsonl"));
        assertThat(CliRun.of("report", log, other, "--map", map).out())
                .contains("2 runs (1 mode observe, 1 mode redirect)")
                .contains("Another map than this one was used in 1 of 2 run(s)");
    }

    @Test
    void a_type_that_the_map_does_not_list_is_shown_as_such() throws Exception {
        Path foreign =
                new LogText("two").site("x.Foreign", 1, Outcome.FACADE, 1).write(folder.resolve("x.jsonl"));
        assertThat(CliRun.of("report", foreign, "--map", map).out()).contains("x.Foreign (not in this map)");
    }
}
