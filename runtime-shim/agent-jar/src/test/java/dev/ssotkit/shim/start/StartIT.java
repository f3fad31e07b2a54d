package dev.ssotkit.shim.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JvmRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the agent meets when it starts, the application runs: redirected, or as without it. */
class StartIT {
    private static final String AGENT = TwoCalls.AGENT;

    @TempDir
    static Path folder;

    private static TwoCalls program;

    @BeforeAll
    static void compiles_a_program() throws Exception {
        program = TwoCalls.in(folder);
        Files.writeString(folder.resolve("empty.yml"), "");
        Files.createDirectories(folder.resolve("empty folder"));
        Files.write(folder.resolve("binary.yml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2});
        Files.writeString(folder.resolve("no.jar"), "PK no zip file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | no map",
                "map= | `map` is empty",
                "map=missing.yml | missing.yml: does not exist",
                "map=empty.yml | empty.yml: has no entry",
                "map=empty folder | empty folder: holds no YAML file",
                "map=binary.yml | binary.yml: is no UTF-8 text",
                "map=no.jar | no.jar: ",
                "map=rewrite.yml,mode=redirekt | `mode=redirekt` is not valid",
                "map=rewrite.yml,recipe=app.Two | rewrite.yml: ",
                "map=rewrite.yml,interval=0 | `interval=0` is not valid",
                "map=rewrite.yml,,=,x | unknown option",
            })
    void a_bad_option_or_map_is_one_line_and_the_application_runs_as_without_the_agent(String argument, String says)
            throws Exception {
        JvmRun run = run(AGENT + "=" + argument);

        assertThat(run.out()).isEqualToIgnoringNewLines("1");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err().lines()).singleElement().asString().startsWith("ssot-shim: off: " + says);
    }

    @Test
    void a_map_that_may_not_be_read_is_one_line_too() throws Exception {
        Path unreadable = Path.of("/proc/1/mem");
        assumeTrue(Files.exists(unreadable) && !canRead(unreadable), "no such file here");

        JvmRun run = run(AGENT + "=map=" + unreadable);

        assertThat(run.out()).isEqualToIgnoringNewLines("1");
        assertThat(run.err().lines()).singleElement().asString().contains(unreadable + ": cannot be read");
    }

    @Test
    void names_of_many_letters_or_none_of_ascii_are_names_like_others() throws Exception {
        Path odd = Files.createDirectories(folder.resolve("a b, c %e/" + "long".repeat(50)));
        Files.writeString(odd.resolve("map ü日本.yml"), TwoCalls.MAP);

        JvmRun run = run(AGENT + "=map=" + odd.resolve("map ü日本.yml") + ",log=" + odd.resolve("log ü日本.jsonl"));

        assertThat(run.out()).isEqualToIgnoringNewLines("2");
        assertThat(run.err()).contains("ü日本.jsonl");
        assertThat(Files.readString(odd.resolve("log ü日本.jsonl"))).contains("app.Main.main");
    }

    @Test
    void a_log_whose_name_no_disk_takes_is_said_once_and_redirection_goes_on() throws Exception {
        JvmRun run = run(AGENT + "=map=rewrite.yml,log=" + "long".repeat(100) + ",quiet=true");

        assertThat(run.out()).isEqualToIgnoringNewLines("2");
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("ssot-shim: cannot write the redirect log ");
    }

    @Test
    void a_working_directory_that_cannot_be_written_is_said_once_and_redirection_goes_on() throws Exception {
        Path folderOfTheKernel = Path.of("/proc");
        assumeTrue(Files.isDirectory(folderOfTheKernel), "no such folder here");

        JvmRun run = program.run(
                new ForkedJvm().in(folderOfTheKernel),
                List.of(),
                AGENT + "=map=" + folder.resolve("rewrite.yml") + ",quiet=true");

        assertThat(run.out()).isEqualToIgnoringNewLines("2");
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("ssot-shim: cannot write the redirect log /proc/ssot-redirects-");
    }

    @ParameterizedTest
    @CsvSource({"US-ASCII", "UTF-16", "IBM1047", "no-such-encoding"})
    void the_applications_own_encoding_is_not_the_logs(String encoding) throws Exception {
        Path log = folder.resolve("encoding-" + encoding + ".jsonl");

        JvmRun run = run(
                "-Dfile.encoding=" + encoding,
                "-Dstdout.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                AGENT + "=map=rewrite.yml,quiet=true,log=" + log);

        assertThat(run.out()).isEqualToIgnoringNewLines("2");
        assertThat(Files.readAllLines(log, StandardCharsets.UTF_8))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("{\"time\""));
    }

    @Test
    void sixteen_megabytes_of_heap_are_enough() throws Exception {
        assertThat(run("-Xmx16m", AGENT + "=map=rewrite.yml,log=small.jsonl").out())
                .isEqualToIgnoringNewLines("2");
    }

    @Test
    void no_jdk_warns_of_anything_that_the_agent_does() throws Exception {
        List<String> strict = new ArrayList<>(List.of("-Xlog:all=warning:stderr", "-Xlog:perf*=off"));
        if (Runtime.version().feature() >= 24) {
            strict.addAll(List.of("--illegal-native-access=deny", "--sun-misc-unsafe-memory-access=deny"));
        }
        strict.add(AGENT + "=map=rewrite.yml,log=warnings.jsonl");

        JvmRun run = run(strict.toArray(new String[0]));

        assertThat(run.out()).isEqualToIgnoringNewLines("2");
        assertThat(run.err().lines()).singleElement().asString().startsWith("ssot-shim: 1 legacy type -> 1 canonical");
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_23)
    void a_security_manager_that_grants_it_nothing_leaves_it_off() throws Exception {
        JvmRun run = run("-Djava.security.manager", AGENT + "=map=rewrite.yml,log=secured.jsonl");

        assertThat(run.out()).isEqualToIgnoringNewLines("1");
        assertThat(run.err()).contains("ssot-shim: off: ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_23)
    void one_that_the_application_sets_later_gives_it_originals_and_a_warning() throws Exception {
        JvmRun run = program.run(
                new ForkedJvm().in(folder),
                List.of("set it"),
                "-Djava.security.manager=allow",
                AGENT + "=map=rewrite.yml,log=late.jsonl");

        assertThat(run.out()).isEqualToIgnoringNewLines("1");
        assertThat(run.err()).containsOnlyOnce("ssot-shim: a security manager forbids redirection");
        assertThat(run.exitCode()).isZero();
    }

    private static boolean canRead(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static JvmRun run(String... options) throws Exception {
        return program.run(options);
    }
}
