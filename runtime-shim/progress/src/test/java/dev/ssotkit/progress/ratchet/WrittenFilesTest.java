package dev.ssotkit.progress.ratchet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.progress.testkit.CliRun;
import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.record.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line and the agent write names legacy types, and is no use of one, wherever a team keeps it. */
class WrittenFilesTest {
    private static final String CALLER = "package b; class Caller { Object made = new a.Legacy(); }";

    @TempDir
    Path folder;

    @Test
    void reports_logs_and_results_in_a_swept_folder_are_nothing_new() throws Exception {
        HeldProject project = new HeldProject(folder);
        Path classes = project.classes("package a; public class Canonical {}", CALLER);
        Path sources = project.source("b/Caller.java", CALLER);
        Path log = project.log(new LogText("one").start("redirect", "d").site("a.Legacy", 1, Outcome.REDIRECTED, 3));
        Object[] evidence = {log, "--classes", classes, "--sources", sources};
        assertThat(project.freeze(evidence).exitCode()).isZero();
        project.classes("package a; public class Canonical {}", CALLER, "package b; class New extends a.Legacy {}");

        project.check(with(evidence, "--junit", sources.resolve("t.xml"), "--sarif", sources.resolve("c.sarif")));
        report(project, evidence, sources);
        write(
                "prove",
                "--map",
                project.map(),
                "--before",
                classes,
                "--after",
                classes,
                "--html",
                sources.resolve("p.html"));
        write("merge", log, "--out", sources.resolve("all.jsonl"));
        write(
                "discover",
                "--classes",
                classes,
                "--canonical",
                "a.Legacy",
                "--least",
                "0.1",
                "--csv",
                sources.resolve("found.csv"),
                "--html",
                sources.resolve("found.html"));
        project.classes("package a; public class Canonical {}", CALLER);

        assertThat(namingLegacy(sources))
                .containsExactly(
                        "Caller.java",
                        "all.jsonl",
                        "c.sarif",
                        "found.csv",
                        "found.html",
                        "r.csv",
                        "r.html",
                        "r.json",
                        "r.md",
                        "r.sarif",
                        "t.xml");
        assertThat(sources.resolve("p.html")).content().contains("<meta name=\"generator\" content=\"ssot-shim\">");
        CliRun check = project.check(evidence);
        assertThat(check.out()).contains(": 0 new, 0 solved");
        assertThat(check.exitCode()).isZero();
    }

    @Test
    void a_certificate_that_is_kept_does_not_stand_in_the_way_of_the_next_one() throws Exception {
        FinishedProject project = new FinishedProject(folder);
        assertThat(project.check().exitCode()).isZero();
        project.source("certificate.json", Files.readString(project.json()));
        project.source("certificate.md", Files.readString(project.markdown()));

        assertThat(namingLegacy(folder.resolve("src"))).containsExactly("certificate.json", "certificate.md");
        assertThat(project.check().out()).startsWith("Closed.\n");
    }

    private static void report(HeldProject project, Object[] evidence, Path sources) {
        write(with(
                with(new Object[] {"report", "--map", project.map()}, evidence),
                "--html",
                sources.resolve("r.html"),
                "--markdown",
                sources.resolve("r.md"),
                "--csv",
                sources.resolve("r.csv"),
                "--sarif",
                sources.resolve("r.sarif"),
                "--save",
                sources.resolve("r.json")));
    }

    private static void write(Object... words) {
        CliRun run = CliRun.of(words);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private static Object[] with(Object[] some, Object... more) {
        return Stream.of(Stream.of(some), Stream.of(more)).flatMap(each -> each).toArray();
    }

    private static List<String> namingLegacy(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(WrittenFilesTest::namesLegacy)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static boolean namesLegacy(Path file) {
        try {
            return Files.readString(file).contains("a.Legacy");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
