package dev.ssotkit.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.progress.testkit.CliRun;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports beside earlier ones. */
class SavedReportTest {
    @TempDir
    Path folder;

    private Path map;
    private Path log;
    private Path uses;
    private Path classes;

    @BeforeEach
    void collects_evidence() throws Exception {
        ReportEvidence evidence = ReportEvidence.in(folder);
        map = evidence.map();
        log = evidence.log();
        uses = evidence.uses();
        classes = evidence.classes();
    }

    @Test
    void what_an_earlier_report_saved_is_shown_beside_todays() {
        Path saved = folder.resolve("before.json");
        CliRun.of("report", log, "--map", map, "--classes", classes, "--save", saved);
        Path html = folder.resolve("new/folder/report.html");
        CliRun run = CliRun.of(
                "report",
                "--map",
                map,
                "--uses",
                uses,
                "--classes",
                folder.resolve("classes/b"),
                "--before",
                saved,
                "--html",
                html);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("a.Legacy       2          1  2 -> not measured\n");
        assertThat(html).content().contains("before and now");
    }

    @Test
    void what_no_report_saved_is_refused() throws Exception {
        for (String text : new String[] {"", "{}", "[1]", "{\"ssot.report\":2,\"total\":{}}", "{\"ssot.report\":1}"}) {
            Path file = Files.writeString(folder.resolve("before.json"), text);
            CliRun run = CliRun.of("report", log, "--map", map, "--before", file);
            assertThat(run.err())
                    .as(text)
                    .isEqualTo(file + ": is not what a report writes with --save; write it again\n");
            assertThat(run.exitCode()).isEqualTo(2);
        }
    }
}
