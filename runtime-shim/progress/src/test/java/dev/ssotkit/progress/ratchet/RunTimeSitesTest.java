package dev.ssotkit.progress.ratchet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.progress.testkit.CliRun;
import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.SiteId;
import dev.ssotkit.record.SiteKind;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTimeSitesTest {
    private static final String TWO_SITES = """
            package b;
            class User {
                void use() {
                    new a.Legacy();
                    new a.Legacy();
                }
            }
            """;
    private static final String ONE_SITE = TWO_SITES.replaceFirst("new a.Legacy\\(\\);", "");

    private HeldProject project;

    @BeforeEach
    void project(@TempDir Path folder) throws Exception {
        project = new HeldProject(folder);
    }

    private Path log(int... ordinals) throws Exception {
        LogText log = new LogText("run").start("redirect", "0");
        for (int ordinal : ordinals) {
            SiteId id = SiteId.of(SiteKind.NEW, "a.Legacy", "b.User", "use", "()V", ordinal);
            log.site(id, "a.Legacy", 4 + ordinal, Outcome.REDIRECTED, 1, null, 1_000);
        }
        return project.log(log);
    }

    @Test
    void a_site_that_did_not_run_today_is_not_solved() throws Exception {
        project.freeze(log(0, 1));
        assertThat(project.storedUses())
                .hasSize(2)
                .allMatch(line -> line.startsWith("runtime a.Legacy new b.User.use "));
        CliRun run = project.check(log(0));
        assertThat(run.exitCode()).isZero();
        assertThat(project.storedUses()).hasSize(2);
    }

    @Test
    void a_site_that_runs_for_the_first_time_is_new() throws Exception {
        project.freeze(log(0));
        CliRun run = project.check(log(0, 1));
        assertThat(run.out())
                .contains("new     b.User.use(User.java:5)  new of a.Legacy\n", "call a.Canonical.getInstance()");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void a_site_that_byte_code_had_already_is_known_when_it_runs_for_the_first_time() throws Exception {
        project.freeze(log(0), "--classes", project.classes(TWO_SITES));
        CliRun run = project.check(log(0, 1));
        assertThat(run.out()).contains("0 new");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_site_is_solved_where_byte_code_has_it_no_more() throws Exception {
        project.freeze(log(0, 1), "--classes", project.classes(TWO_SITES));
        CliRun run = project.check(log(), "--classes", project.classes(ONE_SITE));
        assertThat(run.out()).contains("(bytecode)", "(runtime)");
        assertThat(project.storedUses())
                .hasSize(2)
                .anyMatch(line -> line.equals("bytecode a.Legacy construction b.User.use 1"))
                .anyMatch(line -> line.startsWith("runtime a.Legacy new b.User.use "));
        assertThat(run.exitCode()).isZero();
        // A log from before tells what was.
        assertThat(project.check(log(0, 1)).exitCode()).isEqualTo(1);
    }

    @Test
    void a_site_that_the_log_shows_is_not_solved_whatever_the_classes_say() throws Exception {
        project.freeze(log(0, 1), "--classes", project.classes(TWO_SITES));
        project.check(log(0, 1), "--classes", project.classes(ONE_SITE));
        assertThat(project.storedUses())
                .filteredOn(line -> line.startsWith("runtime"))
                .hasSize(2);
    }

    @Test
    void a_site_that_no_class_file_shows_stays_until_somebody_deletes_its_line() throws Exception {
        SiteId id = SiteId.of(SiteKind.REFLECTION, "a.Legacy", "b.User", "use", "", 0);
        project.freeze(
                project.log(new LogText("run").start("redirect", "0").raw("""
                        {"event":"ssot.redirect","ssot.run.id":"run","ssot.site.id":"%s","ssot.outcome":"observed",\
                        "ssot.count":1,"ssot.first_seen":"x","ssot.legacy.type":"a.Legacy","ssot.canonical.type":"a.Canonical",\
                        "ssot.site.kind":"reflection","code.function.name":"b.User.use"}""".formatted(id))),
                "--classes",
                project.classes(ONE_SITE));
        assertThat(project.storedUses()).contains("runtime a.Legacy reflection b.User.use " + id);
        project.check(log(), "--classes", project.classes());
        assertThat(project.storedUses()).containsExactly("runtime a.Legacy reflection b.User.use " + id);
    }
}
