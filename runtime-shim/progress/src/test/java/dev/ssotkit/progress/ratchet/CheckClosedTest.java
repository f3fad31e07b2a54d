package dev.ssotkit.progress.ratchet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.progress.testkit.CliRun;
import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.record.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckClosedTest {
    private FinishedProject project;

    @BeforeEach
    void a_certificate_of_earlier_days_is_there(@TempDir Path folder) throws Exception {
        project = new FinishedProject(folder);
        assertThat(project.check().exitCode()).isZero();
    }

    private void assertNotClosed(CliRun run, String... said) {
        assertThat(run.out()).startsWith("Not closed:\n").contains(said);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(project.json()).doesNotExist();
        assertThat(project.markdown()).doesNotExist();
    }

    @Test
    void a_finished_project_gets_a_certificate_with_all_figures_and_what_they_rest_on() throws Exception {
        CliRun run = project.check();
        assertThat(run.out()).startsWith("Closed.\n").contains("Written: ", "certificate.json", "certificate.md");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(project.json()).content().isEqualTo("""
                {
                  "ssot.certificate" : 1,
                  "map" : {
                    "digest" : "%s",
                    "entries" : [
                      {
                        "canonicalType" : "a.Canonical",
                        "accessor" : "getInstance()",
                        "legacyTypes" : [
                          "a.Legacy",
                          "a.Other"
                        ]
                      }
                    ]
                  },
                  "source" : {
                    "uses" : 0,
                    "table" : "uses.csv"
                  },
                  "text" : {
                    "lines" : 0,
                    "files" : 1,
                    "filesThatAreNoText" : 0,
                    "folders" : [
                      "src"
                    ],
                    "notLookedInto" : [ ]
                  },
                  "byteCode" : {
                    "references" : 0,
                    "legacyClasses" : 0,
                    "classes" : 2,
                    "roots" : [
                      "classes"
                    ]
                  },
                  "runTime" : {
                    "sites" : 0,
                    "since" : "1970-01-01",
                    "runs" : 1,
                    "olderRuns" : 0,
                    "modes" : {
                      "redirect" : 1
                    },
                    "first" : "1970-01-01T00:00:00Z",
                    "last" : "1970-01-01T00:00:00Z",
                    "tests" : 0
                  }
                }
                """.formatted(project.digest()));
        assertThat(project.markdown())
                .content()
                .startsWith("# Closed\n\n`a.Canonical` alone does what these did: `a.Legacy`, `a.Other`.\n")
                .contains("| no byte-code reference | 0 byte-code references | 2 classes in classes |\n");
    }

    @ParameterizedTest
    @CsvSource({
        "LOGS, give LOGS",
        "--uses, give --uses",
        "--classes, give --classes",
        "--sources, give --sources",
        "--since, give --since"
    })
    void it_is_not_closed_without_evidence_of_one_kind_and_the_option_is_named(String option, String remedy) {
        assertNotClosed(project.without(option).check(), remedy);
    }

    @Test
    void it_is_not_closed_without_any_evidence() {
        for (String option : new String[] {"LOGS", "--uses", "--classes", "--sources", "--since"}) {
            project.without(option);
        }
        assertNotClosed(project.check(), "give LOGS", "give --uses", "give --classes", "give --sources");
    }

    @Test
    void a_use_that_the_recipe_keeps_is_left() throws Exception {
        project.uses("src/A.java,3,type,a.Legacy,a.Canonical,KEPT,canonical uses it,let canonical do without");
        assertNotClosed(
                project.check(), "1 source use is left", "src/A.java:3  type of a.Legacy: let canonical do without");
    }

    @Test
    void a_file_that_names_a_legacy_type_is_left() throws Exception {
        project.source("install.sh", "java a.Legacy\n");
        assertNotClosed(project.check(), "1 line of text is left", "src/install.sh:1");
    }

    @Test
    void a_class_that_names_a_legacy_type_is_left_and_so_is_the_type_itself() throws Exception {
        project.classes(HeldProject.LEGACY, "package b; class User { Object a = new a.Legacy(); }");
        assertNotClosed(
                project.check(),
                "1 byte-code reference is left",
                "call a.Canonical.getInstance()",
                "a.Legacy is still there");
    }

    @Test
    void the_source_of_a_legacy_type_that_no_class_path_shows_is_left() throws Exception {
        project.source("main/java/a/Other.java", "package a; class Other {}\n");
        assertNotClosed(project.check(), "Other.java is the source of a legacy type: delete it");
    }

    @Test
    void a_map_whose_canonical_type_nobody_has_closes_nothing() throws Exception {
        Files.writeString(project.map(), Files.readString(project.map()).replace("a.Canonical", "a.Misspelt"));
        project.log(new LogText("one").start("redirect", project.digest()));
        assertNotClosed(project.check(), "a.Misspelt is not among the classes: is the map's name right");
    }

    @Test
    void a_class_file_that_cannot_be_read_closes_nothing() throws Exception {
        Path classes = project.map().resolveSibling("classes");
        Files.write(classes.resolve("b/User.class"), new byte[] {1, 2, 3});
        assertNotClosed(project.check(), "some class files could not be read");
    }

    @ParameterizedTest
    @CsvSource({"REDIRECTED, 3", "OBSERVED, 1", "NOT_EXECUTED, 0"})
    void a_site_is_left_whatever_came_of_it(Outcome outcome, long count) throws Exception {
        project.log(new LogText("one").start("redirect", project.digest()).site("a.Legacy", 7, outcome, count));
        assertNotClosed(project.check(), "1 run-time site is left", "b.User.use(User.java:7)  new of a.Legacy");
    }

    @Test
    void runs_that_are_too_old_close_nothing() {
        assertNotClosed(project.since("14d").check(), "no run since 14d: run with the agent, and give its log");
    }

    @Test
    void runs_of_another_map_close_nothing() throws Exception {
        project.log(new LogText("one").start("redirect", "another"));
        assertNotClosed(project.check(), "1 of 1 runs had another map than this");
    }

    @Test
    void a_run_whose_start_is_lost_closes_nothing_even_beside_a_good_one() throws Exception {
        LogText lost = new LogText("two").dropped(0);
        LogText both = new LogText("one").start("redirect", project.digest());
        lost.lines().forEach(both::raw);
        project.log(both);
        assertNotClosed(project.check(), "1 of 2 runs lost the line it starts with");
    }

    @Test
    void constructions_that_were_not_recorded_close_nothing() throws Exception {
        project.log(new LogText("one").start("redirect", project.digest()).dropped(5));
        assertNotClosed(project.check(), "5 constructions happened at sites that the agent no longer recorded");
    }

    @Test
    void a_torn_line_closes_nothing() throws Exception {
        project.log(new LogText("one").start("redirect", project.digest()).raw("{\"event\":\"ssot.re"));
        assertNotClosed(project.check(), "1 log lines could not be read, the first: ", "redirects.jsonl:2");
    }

    @Test
    void an_input_error_leaves_no_certificate_either() throws Exception {
        Files.delete(project.map().resolveSibling("uses.csv"));
        CliRun run = project.check();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(project.json()).doesNotExist();
    }

    @Test
    void a_file_of_somebody_else_is_neither_deleted_nor_replaced() throws Exception {
        Files.writeString(project.json(), "{\"of\":\"somebody else\"}");
        CliRun run = project.check();
        assertThat(run.err())
                .contains("certificate.json: is no certificate of this program; give another folder with --out");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(project.json()).content().contains("somebody else");
    }

    @Test
    void an_unreadable_age_is_a_usage_error() {
        CliRun run = project.since("soon").check();
        assertThat(run.err()).startsWith("--since: 'soon' is no point in time: give 2026-11-27");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_folder_of_sources_that_is_a_link_is_swept_and_so_is_a_file_that_one_leads_to(@TempDir Path elsewhere)
            throws Exception {
        Path script = Files.writeString(elsewhere.resolve("install.sh"), "java a.Legacy\n");
        Path link = Files.createSymbolicLink(project.map().resolveSibling("link"), elsewhere);
        assertNotClosed(project.without("--sources").check("--sources", link), "1 line of text is left");
        Path sources = Files.createDirectories(project.map().resolveSibling("others"));
        Files.createSymbolicLink(sources.resolve("run.sh"), script);
        assertNotClosed(project.check("--sources", sources), "1 line of text is left");
    }

    @Test
    void a_folder_in_which_not_one_text_is_closes_nothing() throws Exception {
        Path empty = Files.createDirectories(project.map().resolveSibling("empty"));
        assertNotClosed(project.without("--sources").check("--sources", empty), "not one text file was read");
    }

    @Test
    void a_text_in_utf_16_that_names_a_legacy_type_is_left() throws Exception {
        Path sources = Files.createDirectories(project.map().resolveSibling("scripts"));
        Files.write(sources.resolve("run.ps1"), "\ufeffjava a.Legacy\r\n".getBytes(StandardCharsets.UTF_16LE));
        assertNotClosed(project.check("--sources", sources), "1 line of text is left", "run.ps1:1");
    }
}
