package dev.ssotkit.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.progress.testkit.CliRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports over time. */
class HistoryReportTest {
    @TempDir
    Path folder;

    private Path history;
    private Path html;
    private ReportEvidence evidence;

    @BeforeEach
    void there_is_evidence_of_a_known_time() throws Exception {
        evidence = ReportEvidence.in(folder);
        history = Files.createDirectories(folder.resolve("history"));
        html = folder.resolve("report.html");
        Files.setLastModifiedTime(evidence.uses(), FileTime.from(Instant.parse("2026-11-20T08:00:00Z")));
    }

    private CliRun report(Object... more) {
        return CliRun.of(Stream.concat(
                        Stream.of("report", "--map", evidence.map(), "--uses", evidence.uses(), "--html", html),
                        Stream.of(more))
                .toArray());
    }

    private CliRun reportWithHistory() {
        return report("--history", history);
    }

    private void saved(String name, String time, long source) throws IOException {
        Files.writeString(history.resolve(name), """
                {"ssot.report": 1, "time": "%s", "total": {"source": %d}, "types": {}}
                """.formatted(time, source));
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void todays_report_follows_those_saved_in_the_order_of_their_evidence() throws Exception {
        saved("a.json", "2026-11-19T08:00:00Z", 4);
        saved("b.json", "2026-11-18T08:00:00Z", 6);
        saved("c.json", "2026-11-17T08:00:00Z", 8);
        CliRun run = reportWithHistory();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith("""

                Burn-down (4 reports, 2026-11-17 to 2026-11-20)
                  source uses 2: about 2026-11-21 none, if it goes on as over the last 4 days measured (R² 1.00)
                  byte-code references: no forecast: it was not measured
                  run-time sites: no forecast: it was not measured
                """);
        assertThat(all("<tr><th scope=\"row\">(2026[^<]*</th><td>[^<]*)", Files.readString(html)))
                .containsExactly(
                        "2026-11-17 08:00</th><td>c.json",
                        "2026-11-18 08:00</th><td>b.json",
                        "2026-11-19 08:00</th><td>a.json",
                        "2026-11-20 08:00</th><td>this report");
    }

    @Test
    void the_page_has_a_line_for_each_count_that_was_measured_and_the_words_beneath() throws Exception {
        saved("a.json", "2026-11-17T08:00:00Z", 8);
        assertThat(report("--history", history, "--classes", evidence.classes()).exitCode())
                .isZero();
        String page = Files.readString(html);
        assertThat(all("<g class=\"([^\"]*)\">", page)).containsExactlyInAnyOrder("source", "byte-code");
        assertThat(page)
                .contains("role=\"img\"", "no forecast: measured on 2 days, 4 are needed")
                .doesNotContain("class=\"forecast\"");
        assertThat(all("(?s)(<svg.*</svg>)", page)).hasSize(1).noneMatch(svg -> svg.matches("(?s).*(NaN|Infinity).*"));
    }

    @Test
    void what_was_saved_into_the_folder_is_the_same_report_once() throws Exception {
        report("--save", history.resolve("today.json"));
        assertThat(history.resolve("today.json")).content().contains("\"time\" : \"2026-11-20T08:00:00Z\"");
        CliRun run = reportWithHistory();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Burn-down (1 report, 2026-11-20)");
    }

    @Test
    void the_first_report_makes_the_folder() {
        Path fresh = folder.resolve("fresh");
        CliRun run = report("--history", fresh, "--save", fresh.resolve("first.json"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Burn-down (1 report, 2026-11-20)");
        assertThat(fresh.resolve("first.json")).exists();
        assertThat(report("--history", folder.resolve("typo"), "--save", fresh.resolve("first.json"))
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void the_newest_evidence_says_of_when_a_report_is() throws Exception {
        FileTime newest = FileTime.from(Instant.parse("2026-11-21T09:30:00Z"));
        Files.setLastModifiedTime(evidence.classes().resolve("b/User.class"), newest);
        Files.setLastModifiedTime(evidence.classes().resolve("a/Other.class"), FileTime.fromMillis(0));
        Files.setLastModifiedTime(evidence.classes().resolve("a/Legacy.class"), FileTime.fromMillis(0));
        Path log = Files.writeString(
                folder.resolve("late.jsonl"),
                Files.readString(evidence.log()).replace("1970-01-01T00:00:00", "2026-11-22T00:00:00"));
        Path save = folder.resolve("new/folder/saved.json");
        report("--classes", evidence.classes(), "--save", save);
        assertThat(save).content().contains("2026-11-21T09:30:00Z");
        report(log, "--classes", evidence.classes(), "--save", save);
        assertThat(save).content().contains("2026-11-22T00:00:00Z");
    }

    @Test
    void what_is_no_saved_report_is_told_and_the_others_go_on() throws Exception {
        saved("a.json", "2026-11-17T08:00:00Z", 8);
        saved("b.json", "yesterday", 8);
        saved("c.json", "2026-11-18T08:00:00Z", -8);
        Files.writeString(history.resolve("d.json"), "{\"ssot.report\": 1, \"tot");
        Files.writeString(history.resolve("e.txt"), "hello");
        Files.writeString(history.resolve(".hidden"), "hello");
        Files.createDirectories(history.resolve("older"));
        CliRun run = reportWithHistory();
        assertThat(run.exitCode()).isZero();
        assertThat(run.err().lines())
                .containsExactly(Stream.of("b.json", "c.json", "d.json", "e.txt")
                        .map(name ->
                                history.resolve(name) + ": is not what a report writes with --save; write it again")
                        .toArray(String[]::new));
        assertThat(run.out()).contains("Burn-down (2 reports, ");
    }

    @Test
    void a_report_without_a_time_counts_as_of_its_file() throws Exception {
        Path old = Files.writeString(
                history.resolve("old.json"), "{\"ssot.report\": 1, \"total\": {\"source\": 9}, \"types\": {}}");
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-11-01T08:00:00Z")));
        CliRun run = reportWithHistory();
        assertThat(run.err())
                .isEqualTo(old + ": tells no time; it counts as of when the file was last modified, 2026-11-01\n");
        assertThat(run.out()).contains("Burn-down (2 reports, 2026-11-01 to 2026-11-20)");
    }

    @Test
    void the_names_of_files_are_text() throws Exception {
        saved("<img src=x>\u001b[2J.json", "2026-11-17T08:00:00Z", 8);
        Files.writeString(history.resolve("bad\u001b[2J.json"), "hello");
        CliRun run = reportWithHistory();
        assertThat(run.err()).contains("bad\\u001b[2J.json").doesNotContain("\u001b");
        assertThat(Files.readString(html))
                .contains("&lt;img src=x", "\\u001b[2J")
                .doesNotContain("<img", "\u001b");
    }

    @Test
    void a_folder_without_reports_and_none_are_told() throws Exception {
        CliRun none = report("--history", folder.resolve("none"));
        assertThat(none.err())
                .isEqualTo(folder.resolve("none")
                        + ": no such folder; give the one that reports were saved into with --save\n");
        assertThat(none.exitCode()).isEqualTo(2);
        CliRun nothing = CliRun.of(
                "report", "--map", evidence.map(), "--sources", folder.resolve("classes"), "--history", history);
        assertThat(nothing.err()).isEqualTo(history + ": no report was saved there\n");
        assertThat(nothing.out()).doesNotContain("Burn-down");
    }

    @Test
    void the_same_evidence_gives_the_same_page() throws Exception {
        saved("a.json", "2026-11-17T08:00:00Z", 8);
        reportWithHistory();
        String first = Files.readString(html);
        reportWithHistory();
        assertThat(html).content().isEqualTo(first);
    }
}
