package dev.ssotkit.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.progress.page.MarkdownText;
import dev.ssotkit.progress.testkit.CliRun;
import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteId;
import dev.ssotkit.record.SiteKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says beside its counts, and the files it leaves. */
class ReportOutputsTest {
    @TempDir
    Path folder;

    private ReportEvidence evidence;
    private Path map;

    @BeforeEach
    void collects_evidence() throws Exception {
        evidence = ReportEvidence.in(folder);
        map = evidence.map();
    }

    @Test
    void a_site_that_runs_of_two_modes_saw_is_one_site() throws Exception {
        Path observed = new LogText("one")
                .start("observe", "d")
                .site("a.Legacy", 7, Outcome.OBSERVED, 1_200, Reason.MODE_OBSERVE, 1_000)
                .write(folder.resolve("one.jsonl"));
        Path redirected = new LogText("two")
                .start("redirect", "d")
                .site("a.Legacy", 7, Outcome.FACADE, 34)
                .write(folder.resolve("two.jsonl"));
        Path page = folder.resolve("page.html");
        CliRun run = CliRun.of("report", observed, redirected, "--map", map, "--html", page);
        assertThat(run.out())
                .contains("     1,234  several       new               b.User.use(User.java:7)"
                        + "  facade 34, observed 1,200 (mode_observe)\n")
                .contains("Not done: 1 run-time site left");
        assertThat(Files.readString(page))
                .containsOnlyOnce("(User.java:7)")
                .contains("facade 34, observed 1,200 (mode_observe)");
    }

    @Test
    void long_lists_are_cut_on_the_terminal_unless_all_is_asked_for() throws Exception {
        LogText log = new LogText("one").start("redirect", "d");
        for (int line = 1; line <= 100; line++) {
            log.site("a.Legacy", line, Outcome.FACADE, 1).raw("broken");
        }
        Path file = log.write(folder.resolve("many.jsonl"));
        CliRun cut = CliRun.of("report", file, "--map", map);
        assertThat(cut.out()).contains("(User.java:38)", "  ... and 62 more lines: --all shows them\n");
        assertThat(cut.out()).doesNotContain("(User.java:39)");
        CliRun whole = CliRun.of("report", file, "--map", map, "--all");
        assertThat(whole.out()).contains("(User.java:100)").doesNotContain("more lines");
    }

    @Test
    void what_to_do_next_is_ranked_by_what_it_sets_free() throws Exception {
        Path uses = Files.writeString(folder.resolve("next.csv"), """
                file,line,kind,legacyType,canonicalType,status,reason,remedy,blocks
                src/A.java,1,construction,a.Legacy,a.Canonical,REWRITTEN,,,false
                src/A.java,2,construction,a.Legacy,a.Canonical,REWRITTEN,,,false
                src/A.java,3,construction,a.Other,a.Canonical,BLOCKED,is configured,map setTimeout,true
                src/A.java,4,construction,a.Other,a.Canonical,BLOCKED,is configured,map setTimeout,true
                src/A.java,5,construction,a.Other,a.Canonical,BLOCKED,held by another use,,false
                src/A.java,6,construction,a.Other,a.Canonical,BLOCKED,closed,keep it,true
                src/A.java,7,type,a.Other,a.Canonical,KEPT,canonical's own,,false
                """);
        Path log = new LogText("one")
                .start("redirect", "d")
                .site("a.Legacy", 7, Outcome.FAILED, 3, Reason.ACCESSOR_THREW, 1_000)
                .write(folder.resolve("failed.jsonl"));
        assertThat(CliRun.of("report", log, "--map", map, "--uses", uses).out()).contains("""
                What to do next, most worth first
                  1. Run the recipe: 2 source uses of 1 type move by themselves
                  2. a.Other: keep it, at src/A.java:6 (one of 2 reasons that hold 4 uses of it)
                  3. a.Other: map setTimeout, at 2 places, first src/A.java:3 (one of 2 reasons that hold 4 uses of it)
                  4. Mend what keeps 1 site from being redirected: accessor_threw, b.User.use(User.java:7)
                """);
    }

    @Test
    void what_is_missing_to_say_more_comes_first_and_what_is_gone_may_be_deleted() throws Exception {
        assertThat(CliRun.of("report", evidence.log(), "--map", map).out())
                .contains("  1. Let the recipe's dry run say what moves by itself, and give --uses its table\n");
        Path none = Files.writeString(folder.resolve("none.csv"), ReportEvidence.HEADER);
        Path quiet = new LogText("one")
                .start("redirect", "d")
                .site("a.Other", 1, Outcome.FACADE, 1)
                .write(folder.resolve("quiet.jsonl"));
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path clean = Compiled.into(folder.resolve("clean"), "package b; class User {}");
        assertThat(CliRun.of("report", quiet, "--map", map, "--uses", none, "--classes", clean, "--sources", sources)
                        .out())
                .contains("  1. Delete what nothing is left of: a.Legacy\n");
    }

    @Test
    void markdown_shows_names_as_they_stand_and_folds_the_lists() throws Exception {
        Path log = new LogText("one")
                .start("redirect", "d")
                .site("a.Leg|acy`_x_", 7, Outcome.OBSERVED, 1_204, Reason.HAZARD, 1_000)
                .write(folder.resolve("odd.jsonl"));
        Path markdown = folder.resolve("new/report.md");
        assertThat(CliRun.of("report", log, "--map", map, "--uses", evidence.uses(), "--markdown", markdown)
                        .exitCode())
                .isZero();
        assertThat(Files.readString(markdown))
                .startsWith("## What is left of 2 legacy types\n")
                .contains("| type | source | byte code | run time |\n|---|---:|---:|---:|\n")
                .contains("| `a.Legacy` | 2 | not measured | 0 |\n")
                .contains("| `` a.Leg\\|acy`_x_ `` not in this map | 0 | not measured | 1 |\n")
                .contains("### What to do next, most worth first\n\n1. a.Legacy: map setTimeout")
                .contains("<details><summary>Run-time sites: 1</summary>")
                .contains("| 1,204 | observed hazard | new | `` a.Leg\\|acy`_x_ `` | `b.User.use(User.java:7)` |\n");
        assertThat(MarkdownText.plain("<b> & @acme/team [x](y) *z*"))
                .isEqualTo("&lt;b&gt; &amp; &#64;acme/team \\[x\\](y) \\*z\\*");
    }

    @Test
    void csv_has_every_site_on_a_line_and_no_formula() throws Exception {
        Path log = new LogText("one")
                .start("redirect", "d")
                .site(
                        SiteId.of(SiteKind.NEW, "a.Legacy", "b.User", "use", "()V", 7),
                        "=a.\"Leg,acy\"",
                        7,
                        Outcome.OBSERVED,
                        3,
                        Reason.HAZARD,
                        1_000)
                .site("a.Other", 8, Outcome.FAILED, 0, Reason.TOO_LARGE, 1_000)
                .write(folder.resolve("odd.jsonl"));
        Path owners = Files.writeString(folder.resolve("CODEOWNERS"), "* @acme/chat\n");
        Files.createDirectories(folder.resolve("core/src/main/java/b"));
        Files.createFile(folder.resolve("core/src/main/java/b/User.java"));
        Path csv = folder.resolve("sites.csv");
        CliRun.of("report", log, "--map", map, "--csv", csv, "--owners", owners);
        String text = Files.readString(csv);
        assertThat(text).endsWith("\r\n");
        assertThat(text.split("\r\n"))
                .satisfiesExactly(
                        header -> assertThat(header)
                                .isEqualTo("siteId,legacyType,canonicalType,kind,function,file,line,count,redirected,"
                                        + "facade,observed,blocked,failed,reasons,tests,package,module,owner"),
                        first -> assertThat(first)
                                .endsWith(
                                        ",\"'=a.\"\"Leg,acy\"\"\",a.Canonical,new,b.User.use,b/User.java,7,3,,,3,,,hazard,0,b,,'@acme/chat"),
                        second -> assertThat(second)
                                .endsWith(
                                        ",a.Other,a.Canonical,new,b.User.use,b/User.java,8,0,,,,,0,too_large,0,b,,'@acme/chat"));
    }

    @Test
    void counts_are_sorted_by_package_module_or_owner() throws Exception {
        Path uses = Files.writeString(folder.resolve("by.csv"), ReportEvidence.HEADER + """
                core/src/main/java/b/User.java,7,construction,a.Legacy,a.Canonical,REWRITTEN,,
                core/src/main/java/b/User.java,8,construction,a.Legacy,a.Canonical,REWRITTEN,,
                web/src/main/java/c/Page.java,9,construction,a.Legacy,a.Canonical,REWRITTEN,,
                """);
        Path owners = Files.writeString(folder.resolve("CODEOWNERS"), "/core/ @core\n");
        assertThat(CliRun.of("report", evidence.log(), "--map", map, "--uses", uses, "--by", "package")
                        .out())
                .contains("""
                        package  source     byte code  run time
                        ---------------------------------------
                        b             2  not measured         3
                        c             1  not measured         0
                        """)
                .doesNotContain("Run-time sites\n");
        assertThat(CliRun.of("report", "--map", map, "--uses", uses, "--by", "module")
                        .out())
                .contains("\ncore         2  not measured  not measured\n")
                .contains("\nweb          1  not measured  not measured\n");
        Path page = folder.resolve("by.html");
        assertThat(CliRun.of(
                                "report",
                                "--map",
                                map,
                                "--uses",
                                uses,
                                "--by",
                                "owner",
                                "--owners",
                                owners,
                                "--html",
                                page)
                        .out())
                .contains("\n@core                2  not measured  not measured\n")
                .contains("\nno owner known       1  not measured  not measured\n");
        assertThat(Files.readString(page)).contains("By owner", "@core", "no owner known");
    }

    @Test
    void a_word_that_is_nothing_to_sort_by_and_owners_that_are_not_there_are_usage_errors() {
        CliRun word = CliRun.of("report", evidence.log(), "--map", map, "--by", "colour");
        assertThat(word.exitCode()).isEqualTo(2);
        assertThat(word.err()).contains("--by").contains("package, module, owner, test");
        CliRun owners =
                CliRun.of("report", evidence.log(), "--map", map, "--by", "owner", "--owners", folder.resolve("none"));
        assertThat(owners.exitCode()).isEqualTo(2);
        assertThat(owners.err()).contains("none: cannot be read");
    }

    @Test
    void runs_that_started_before_are_left_out_wherever_their_lines_are() throws Exception {
        LogText late = new LogText("late").start("redirect", "d").site("a.Legacy", 7, Outcome.FACADE, 2);
        LogText early = new LogText("early")
                .site("a.Legacy", 7, Outcome.FACADE, 1_000, null, 500)
                .start("redirect", "d")
                .site("a.Other", 9, Outcome.FACADE, 1);
        Path mixed = folder.resolve("mixed.jsonl");
        String lateStart = late.lines().get(0).replace("1970-01-01T00:00:00.000Z", "2026-11-20T00:00:00.000Z");
        assertThat(lateStart).contains("2026");
        Files.write(
                mixed,
                List.of(
                        early.lines().get(0),
                        late.lines().get(1),
                        lateStart,
                        early.lines().get(1),
                        early.lines().get(2)));
        Path lost = new LogText("lost").site("a.Legacy", 7, Outcome.FACADE, 40).write(folder.resolve("lost.jsonl"));
        for (String since : new String[] {"2026-11-20", "2026-11-19T23:00:00-01:00", "2026-11-20T00:00:00Z"}) {
            CliRun run = CliRun.of("report", mixed, lost, "--map", map, "--since", since);
            assertThat(run.out())
                    .as(since)
                    .contains("        42  facade        new               b.User.use(User.java:7)\n")
                    .contains("Left out, for they started earlier: 1 run.")
                    .contains("1 mode redirect, 1 mode unknown")
                    .doesNotContain("(User.java:9)");
        }
        assertThat(CliRun.of("report", mixed, "--map", map, "--since", "1h").out())
                .contains("2 runs.");
        assertThat(CliRun.of("report", mixed, "--map", map, "--since", "1969-01-01")
                        .out())
                .contains("1,002")
                .doesNotContain("Left out");
        CliRun wrong = CliRun.of("report", mixed, "--map", map, "--since", "yesterday");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("'yesterday' is no point in time");
    }
}
