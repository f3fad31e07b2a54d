package dev.ssotkit.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.map.file.MapReader;
import dev.ssotkit.progress.testkit.CliRun;
import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.record.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
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

                        What to do next, most worth first
                          1. a.Legacy: map setTimeout, at src/User.java:9 (sets 2 uses of it free)

                        Run-time evidence: 1 run (mode redirect), 2 of 3 sites executed. It covers code that ran: no redirects is not done.
                        Not done: 2 source uses, 1 byte-code reference, 3 run-time sites left.
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
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
    void a_column_that_only_the_recipe_needs_is_passed_over() throws Exception {
        Path table = Files.writeString(folder.resolve("blocks.csv"), """
                file,line,kind,legacyType,canonicalType,status,reason,remedy,blocks
                src/User.java,7,construction,a.Legacy,a.Canonical,REWRITTEN,,,false
                src/User.java,9,construction,a.Legacy,a.Canonical,BLOCKED,is configured,map setTimeout,true
                """);
        assertThat(CliRun.of("report", "--map", map, "--uses", table))
                .isEqualTo(CliRun.of("report", "--map", map, "--uses", uses));
    }

    @Test
    void no_redirects_alone_is_not_done() throws Exception {
        Path quiet = new LogText("one").start("redirect", "d").write(folder.resolve("quiet.jsonl"));
        assertThat(CliRun.of("report", quiet, "--map", map).out())
                .endsWith("Not known to be done: source uses, byte-code references not measured.\n");
    }

    @Test
    void nothing_is_left_when_all_three_were_measured_and_are_zero() throws Exception {
        Path quiet = new LogText("one").start("redirect", "d").write(folder.resolve("quiet.jsonl"));
        Path none = Files.writeString(folder.resolve("none.csv"), ReportEvidence.HEADER);
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
    void a_name_with_a_dollar_more_is_counted_as_another_type() throws Exception {
        Path two = MapFile.write(Files.createDirectory(folder.resolve("two")), """
                canonicalType: a.Canonical
                accessor: getInstance()
                legacyTypes: [a.Legacy, a.Legacy$, a.$Legacy]
                """);
        Path seen = new LogText("one")
                .start("redirect", MapReader.read(two.toFile(), null).digest())
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
    void a_type_that_two_entries_claim_has_a_row_that_says_so() throws Exception {
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
    void a_factory_has_a_row_only_where_something_is_left_of_it() throws Exception {
        assertThat(CliRun.of("report", log, "--map", map).out()).doesNotContain("a.Factory");
        Path factory =
                new LogText("two").site("a.Factory", 1, Outcome.FACADE, 1).write(folder.resolve("f.jsonl"));
        assertThat(CliRun.of("report", factory, "--map", map).out()).contains("a.Factory (factory)");
    }

    @Test
    void without_any_evidence_there_is_no_report() {
        CliRun run = CliRun.of("report", "--map", map);
        assertThat(run.err()).startsWith("No evidence: give at least one of LOGS, --uses, --classes and --sources");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void the_same_input_gives_the_same_bytes() throws Exception {
        Path one = folder.resolve("one.html");
        Path two = folder.resolve("two.html");
        CliRun first = CliRun.of("report", log, "--map", map, "--uses", uses, "--classes", classes, "--html", one);
        CliRun second = CliRun.of("report", log, "--map", map, "--uses", uses, "--classes", classes, "--html", two);
        assertThat(second).isEqualTo(first);
        assertThat(two).hasSameBinaryContentAs(one);
    }
}
