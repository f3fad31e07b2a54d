package dev.ssotkit.shim.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.JvmRun;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckIT {
    private static final String MAIN = """
            package app;
            public class Main {
              static final Legacy SHARED = new Legacy();
              final Legacy own = new Legacy();
              public static void main(String[] arguments) {
                Runnable anonymous = new Runnable() { public void run() { new Legacy(); } };
                anonymous.run();
                Runnable lambda = () -> new Legacy();
                lambda.run();
                java.util.function.Supplier<Legacy> reference = Legacy::new;
                reference.get();
                new Main();
                Factory.create();
                if (arguments.length > 0) {
                  new Legacy();
                }
              }
            }
            """;
    private static final String IDLE =
            "package app; public class Idle { public static void main(String[] arguments) {} }";
    private static final String ONE_USE = """
            package app;
            public class Main {
              public static void main(String[] arguments) {
                Legacy it = new Legacy();
              }
            }
            """;
    private static final String MOVED =
            "package app; public class Main { public static void main(String[] a) { Canonical.getInstance(); } }";

    private HeldApplication application;

    @BeforeEach
    void application(@TempDir Path folder) throws Exception {
        application = new HeldApplication(folder);
    }

    private static void assertExit(JvmRun run, int exitCode) {
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(exitCode);
    }

    @Test
    void what_runs_for_the_first_time_is_known_by_the_byte_code_that_was_frozen() throws Exception {
        application
                .sources(HeldApplication.CANONICAL, HeldApplication.LEGACY, HeldApplication.FACTORY, MAIN, IDLE)
                .run("idle.jsonl", "app.Idle")
                .run("main.jsonl", "app.Main");
        assertExit(application.verb("freeze", "idle.jsonl", "--classes", "classes"), 0);
        assertThat(application.store()).content().doesNotContain("\nruntime ");
        JvmRun run = application.verb("check", "main.jsonl", "--classes", "classes");
        assertThat(run.out()).startsWith("app.Canonical: 0 new, 0 solved");
        assertExit(run, 0);
        // Without that, each site is new: the log had them.
        Files.writeString(
                application.store(), Files.readString(application.store()).replaceAll("(?m)^bytecode .*\n", ""));
        assertThat(application.verb("check", "main.jsonl").out()).startsWith("app.Canonical: 8 new");
    }

    @Test
    void the_ratchet_turns_one_way_only() throws Exception {
        application
                .sources(HeldApplication.CANONICAL, HeldApplication.LEGACY, ONE_USE)
                .run("one.jsonl", "app.Main");
        String[] evidence = {"one.jsonl", "--classes", "classes", "--sources", "src"};
        assertExit(application.verb(with("check", evidence)), 2);
        assertThat(application.store()).doesNotExist();
        assertExit(application.verb(with("freeze", evidence)), 0);
        String frozen = Files.readString(application.store());
        assertThat(frozen)
                .contains(
                        "\nbytecode app.Legacy construction app.Main.main 1\n",
                        "\ntext app.Legacy code src/app/Main.java 1\n")
                .containsPattern("\nruntime app.Legacy new app\\.Main\\.main [0-9a-f]{16}\\*\n");

        // Other lines, and a checkout on another system.
        application.sources(
                HeldApplication.CANONICAL, HeldApplication.LEGACY, ONE_USE.replace("  Legacy", "\n\n  Legacy"));
        Files.writeString(application.store(), frozen.replace("\n", "\r\n"));
        assertExit(application.verb(with("check", evidence)), 0);
        assertThat(application.store()).content().isEqualTo(frozen.replace("\n", "\r\n"));

        application.sources(
                HeldApplication.CANONICAL,
                HeldApplication.LEGACY,
                ONE_USE,
                "package app; class Newcomer { Object it = new Legacy(); }");
        JvmRun more = application.verb(with("check", evidence));
        assertThat(more.out())
                .contains(
                        "new     app.Newcomer.<init>:1  construction of app.Legacy\n          call app.Canonical.getInstance()\n");
        assertExit(more, 1);

        application
                .sources(HeldApplication.CANONICAL, HeldApplication.LEGACY, MOVED)
                .run("one.jsonl", "app.Main");
        assertExit(application.verb(with("check", evidence)), 0);
        assertThat(application.store()).content().doesNotContain("app.Legacy");
        application.sources(HeldApplication.CANONICAL, HeldApplication.LEGACY, ONE_USE);
        assertExit(application.verb(with("check", evidence)), 1);
    }

    @Test
    void a_job_of_github_gets_the_lines_marked() throws Exception {
        application.sources(HeldApplication.CANONICAL, HeldApplication.LEGACY, MOVED);
        assertExit(application.verb("freeze", "--sources", "src", "--classes", "classes"), 0);
        application.sources(HeldApplication.CANONICAL, HeldApplication.LEGACY, ONE_USE);
        JvmRun run = application
                .environment("export GITHUB_ACTIONS=true")
                .verb("check", "--sources", "src", "--classes", "classes", "--read-only", "--sarif", "check.sarif");
        assertThat(run.out())
                .contains(
                        "\n::error file=src/app/Main.java,line=4,title=ssot bytecode::New: construction of app.Legacy.");
        assertThat(application.file("check.sarif")).content().contains("\"uri\" : \"src/app/Main.java\"");
        assertExit(run, 1);
    }

    @Test
    void a_migration_is_closed_by_evidence_of_every_kind_and_not_before() throws Exception {
        application.sources(HeldApplication.CANONICAL, MOVED).run("closed.jsonl", "app.Main");
        Files.writeString(
                application.file("uses.csv"), "file,line,kind,legacyType,canonicalType,status,reason,remedy,blocks\n");
        String[] evidence = {
            "closed.jsonl", "--closed", "--since", "1d", "--uses", "uses.csv", "--classes", "classes", "--sources", "."
        };
        JvmRun closed = application.verb(with("check", evidence));
        assertThat(closed.out()).startsWith("Closed.\n");
        assertExit(closed, 0);
        assertThat(application.file("target/ssot/certificate.json")).content().contains("\"ssot.certificate\" : 1");
        assertThat(application.file("target/ssot/certificate.md")).exists();

        application.sources(HeldApplication.CANONICAL, HeldApplication.LEGACY, MOVED);
        JvmRun open = application.verb(with("check", evidence));
        assertThat(open.out()).startsWith("Not closed:\n").contains("app.Legacy is still there");
        assertExit(open, 1);
        assertThat(application.file("target/ssot/certificate.json")).doesNotExist();
    }

    private static String[] with(String verb, String... words) {
        String[] all = new String[words.length + 1];
        all[0] = verb;
        System.arraycopy(words, 0, all, 1, words.length);
        return all;
    }
}
