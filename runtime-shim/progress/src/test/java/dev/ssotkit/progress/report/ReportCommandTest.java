package dev.ssotkit.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.progress.testkit.CliRun;
import dev.ssotkit.progress.testkit.Compiled;
import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.progress.testkit.MapFile;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    private static final String HEADER = "file,line,kind,legacyType,canonicalType,status,reason,remedy\n";

    @TempDir
    Path folder;

    private Path map;
    private Path log;
    private Path uses;
    private Path classes;

    @BeforeEach
    void collects_evidence() throws IOException {
        map = MapFile.simple(folder);
        log = new LogText("one")
                .start("redirect", MapFile.read(map).digest())
                .site("a.Legacy", 7, Outcome.FACADE, 1204)
                .site("a.Legacy", 9, Outcome.OBSERVED, 3, Reason.HAZARD, 1_000)
                .site("a.Other", 8, Outcome.NOT_EXECUTED, 0)
                .write(folder.resolve("a.jsonl"));
        uses = Files.writeString(folder.resolve("uses.csv"), HEADER + """
                src/User.java,7,construction,a.Legacy,a.Canonical,REWRITTEN,,
                src/User.java,9,construction,a.Legacy,a.Canonical,BLOCKED,is configured,map setTimeout
                """);
        classes = Compiled.into(
                folder.resolve("classes"),
                "package a; public class Legacy {}",
                "package a; public class Other {}",
                "package b; class User { Object a = new a.Legacy(); }");
    }

    @Test
    void three_counts_stand_side_by_side_with_the_sites_and_what_they_mean() {
        CliRun run = CliRun.of("report", log, "--map", map, "--uses", uses, "--classes", classes);
        assertThat(run.out()).isEqualTo("""
                        What is left of 2 legacy types -> a.Canonical

                        type      source  byte code  run time
                        -------------------------------------
                        a.Legacy       2          1         2
                        a.Other        0          0         1
                        total          2          1         3

                        Source uses that the recipe leaves

                          src/User.java:9  construction of a.Legacy
                            BLOCKED: is configured
                            map setTimeout

                        Run-time sites

                          a.Legacy
                             1,204  facade        new               b.User.use(User.java:7)
                                 3  observed      new               b.User.use(User.java:9)  hazard

                          a.Other
                                 -  not_executed  new               b.User.use(User.java:8)

                        In byte code, but not seen at run time

                          a.Legacy
                                                  construction      b.User.<init>:1

                        Run-time evidence: 1 run (mode redirect), 2 of 3 sites executed. It covers code that ran: no redirects is not done.
                        Not done: 2 source uses, 1 byte-code reference, 3 run-time sites left.
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_name_with_a_dollar_more_is_counted_as_another_type() throws IOException {
        Path two = MapFile.write(Files.createDirectory(folder.resolve("two")), """
                canonicalType: a.Canonical
                accessor: getInstance()
                legacyTypes: [a.Legacy, a.Legacy$, a.$Legacy]
                """);
        Path seen = new LogText("one")
                .start("redirect", MapFile.read(two).digest())
                .site("a.Legacy", 7, Outcome.FACADE, 1)
                .site("a.Legacy$", 8, Outcome.FACADE, 2)
                .site("a.$Legacy", 9, Outcome.FACADE, 3)
                .write(folder.resolve("two.jsonl"));
        Path built = Compiled.into(
                folder.resolve("built"),
                "package a; public class Legacy {}",
                "package a; public class Legacy$ {}",
                "package a; public class $Legacy {}",
                "package b; class User { Object a = new a.Legacy$(); Object b = new a.Legacy$(); Object c = new a.$Legacy(); }");
        CliRun run = CliRun.of("report", seen, "--map", two, "--classes", built);

        assertThat(run.out().lines().map(line -> line.replaceAll("  +", " ")))
                .contains(
                        "a.$Legacy not measured 1 1",
                        "a.Legacy not measured 0 1",
                        "a.Legacy$ not measured 2 1",
                        " a.Legacy$",
                        " a.$Legacy");
    }

    @Test
    void words_that_a_newer_agent_wrote_are_counted_and_shown_as_they_stand() throws IOException {
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
    void evidence_that_is_not_given_is_not_measured_and_never_0() {
        assertThat(CliRun.of("report", log, "--map", map).out())
                .contains("a.Legacy  not measured  not measured         2\n")
                .contains("Source uses were not measured: give --uses")
                .contains("Byte-code references were not measured: give --classes")
                .endsWith("Not done: 3 run-time sites left; not measured: source uses, byte-code references.\n");
        assertThat(CliRun.of("report", "--map", map, "--classes", classes).out())
                .contains("Run-time sites were not measured: give the redirect logs");
    }

    @Test
    void no_redirects_alone_is_not_done() throws IOException {
        Path quiet = new LogText("one").start("redirect", "d").write(folder.resolve("quiet.jsonl"));
        assertThat(CliRun.of("report", quiet, "--map", map).out())
                .endsWith("Not known to be done: source uses, byte-code references not measured.\n");
    }

    @Test
    void nothing_is_left_when_all_three_were_measured_and_are_zero() throws IOException {
        Path quiet = new LogText("one").start("redirect", "d").write(folder.resolve("quiet.jsonl"));
        Path none = Files.writeString(folder.resolve("none.csv"), HEADER);
        Path clean = Compiled.into(folder.resolve("clean"), "package b; class User {}");
        assertThat(CliRun.of("report", quiet, "--map", map, "--uses", none, "--classes", clean)
                        .out())
                .endsWith("Not known to be done: files that no runner supplies were not swept, give --sources.\n");
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("run.sh"), "java b.User\n");
        assertThat(CliRun.of("report", quiet, "--map", map, "--uses", none, "--classes", clean, "--sources", sources)
                        .out())
                .contains("Swept as text: 1 file(s).")
                .endsWith("Nothing left: all three counts are zero, and no file names a legacy type.\n");
    }

    @Test
    void files_that_no_runner_supplies_are_swept_and_documentation_is_told_apart() throws IOException {
        Path sources = folder.resolve("sources");
        write(sources.resolve("src/main/java/module-info.java"), "module b {\n    uses a.Legacy;\n}\n");
        write(sources.resolve("deploy/run.sh"), "#!/bin/sh\nexec java -cp x a.Legacy\n");
        write(sources.resolve("db/V1.sql"), "insert into t values ('a.Legacy'), ('a.Legacy');\n");
        write(sources.resolve("pom.xml"), "<p>\n<mainClass>a.Legacy</mainClass>\n</p>\n");
        write(sources.resolve("doc/guide.md"), "Once `a.Legacy`.\n");
        write(
                sources.resolve("other/src/main/java/b/Left.java"),
                "package b;\nimport a.*;\nclass Left extends Legacy {}\n");
        write(sources.resolve("src/main/java/a/Legacy.java"), "package a;\npublic class Legacy {}\n");
        write(sources.resolve("rewrite.yml"), "---\ntype: specs.openrewrite.org/v1beta/recipe\nx: [a.Legacy]\n");
        write(sources.resolve("target/classes.txt"), "a.Legacy\n");
        Files.write(sources.resolve("x.bin"), new byte[] {0, 'a', '.', 'L', 'e', 'g', 'a', 'c', 'y'});
        Path uses = Files.writeString(
                folder.resolve("uses.csv"), HEADER + "pom.xml,2,text,a.Legacy,a.Canonical,KEPT,why,\n");
        String out = CliRun.of("report", "--map", map, "--sources", sources, "--uses", uses)
                .out();
        assertThat(out)
                .contains("Named in code\n", "Named in other files\n", "Named in documentation\n")
                .contains("module-info.java:2  a.Legacy\n", "run.sh:2  a.Legacy\n", "guide.md:1  a.Legacy\n")
                .contains("Left.java:3  a.Legacy\n", "V1.sql:1  a.Legacy\n", "Not looked into: target.")
                .doesNotContain("pom.xml:2  a.Legacy", "a/Legacy.java", "rewrite.yml", "classes.txt", "x.bin")
                .contains("2 lines of code, 2 lines of other files, 1 line of documentation left");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void without_any_evidence_there_is_no_report() {
        CliRun run = CliRun.of("report", "--map", map);
        assertThat(run.err()).startsWith("No evidence: give at least one of LOGS, --uses, --classes and --sources");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_missing_or_empty_log_is_an_input_error() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.jsonl"));
        CliRun run = CliRun.of("report", empty, folder.resolve("missing.jsonl"), "--map", map);
        assertThat(run.err().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith(folder.toString()));
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_broken_line_is_told_on_standard_error_and_the_report_goes_on() throws IOException {
        Path torn = new LogText("two")
                .start("redirect", "d")
                .raw("{\"event\":\"ssot.re")
                .write(folder.resolve("torn.jsonl"));
        CliRun run = CliRun.of("report", torn, log, "--map", map);
        assertThat(run.err()).isEqualTo(torn + ":2: this line is not complete JSON; skipped\n");
        assertThat(run.out()).contains("Log lines that were skipped: 1.", "1,204");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_run_with_another_map_is_told() throws IOException {
        Path other = new LogText("two").start("observe", "0000").write(folder.resolve("other.jsonl"));
        assertThat(CliRun.of("report", log, other, "--map", map).out())
                .contains("2 runs (1 mode observe, 1 mode redirect)")
                .contains("Another map than this one was used in 1 of 2 run(s)");
    }

    @Test
    void a_type_that_the_map_does_not_list_is_shown_as_such() throws IOException {
        Path foreign =
                new LogText("two").site("x.Foreign", 1, Outcome.FACADE, 1).write(folder.resolve("x.jsonl"));
        assertThat(CliRun.of("report", foreign, "--map", map).out()).contains("x.Foreign (not in this map)");
    }

    @Test
    void a_type_that_two_entries_claim_has_a_row_that_says_so() throws IOException {
        Path contested = MapFile.write(folder, """
                canonicalType: a.One
                accessor: get()
                legacyTypes: [a.Legacy]
                """, """
                canonicalType: a.Two
                accessor: get()
                legacyTypes: [a.Legacy, a.Other]
                """);
        assertThat(CliRun.of("report", log, "--map", contested).out())
                .startsWith("What is left of 2 legacy types -> a.One, a.Two\n")
                .contains("a.Legacy (claimed by two entries: moves in neither)");
    }

    @Test
    void a_factory_has_a_row_only_where_something_is_left_of_it() throws IOException {
        assertThat(CliRun.of("report", log, "--map", map).out()).doesNotContain("a.Factory");
        Path factory =
                new LogText("two").site("a.Factory", 1, Outcome.FACADE, 1).write(folder.resolve("f.jsonl"));
        assertThat(CliRun.of("report", factory, "--map", map).out()).contains("a.Factory (factory)");
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
    void what_no_report_saved_is_refused() throws IOException {
        for (String text : new String[] {"", "{}", "[1]", "{\"ssot.report\":2,\"total\":{}}", "{\"ssot.report\":1}"}) {
            Path file = Files.writeString(folder.resolve("before.json"), text);
            CliRun run = CliRun.of("report", log, "--map", map, "--before", file);
            assertThat(run.err())
                    .as(text)
                    .isEqualTo(file + ": is not what a report writes with --save; write it again\n");
            assertThat(run.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void the_same_input_gives_the_same_bytes() throws IOException {
        Path one = folder.resolve("one.html");
        Path two = folder.resolve("two.html");
        CliRun first = CliRun.of("report", log, "--map", map, "--uses", uses, "--classes", classes, "--html", one);
        CliRun second = CliRun.of("report", log, "--map", map, "--uses", uses, "--classes", classes, "--html", two);
        assertThat(second).isEqualTo(first);
        assertThat(two).hasSameBinaryContentAs(one);
    }
}
