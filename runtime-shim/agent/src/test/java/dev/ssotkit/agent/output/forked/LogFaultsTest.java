package dev.ssotkit.agent.output.forked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssotkit.agent.jvm.AgentJvm;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the log, and of the application, when disk or JVM fail. */
class LogFaultsTest {
    /** So long that only what is written at once or at the end can be there. */
    private static final String NEVER = ",interval=86400";

    @TempDir
    Path folder;

    private AgentJvm jvm;

    @BeforeEach
    void fork() {
        jvm = new AgentJvm(folder, OutputsAgent.class);
    }

    @ParameterizedTest
    @CsvSource({"return, 0", "exit, 3", "throw, 1"})
    void however_main_ends_every_count_is_in_the_log(String end, int exitCode) throws Exception {
        assertThat(jvm.run("map=m,log=r.jsonl" + NEVER, Program.class, "5", end))
                .isEqualTo(exitCode);

        assertThat(redirects("r.jsonl"))
                .filteredOn(line -> line.contains("\"ssot.count\":3"))
                .hasSize(5);
    }

    @Test
    void what_another_shutdown_hook_constructs_is_in_the_log() throws Exception {
        // The program looks for the agent's hook.
        jvm.option("--add-opens=java.base/java.lang=ALL-UNNAMED")
                .run("map=m,log=r.jsonl" + NEVER, Program.class, "5", "in-hook");

        // That hook constructs when the agent's own has ended, and is the last to end.
        assertThat(redirects("r.jsonl"))
                .filteredOn(line -> line.contains("\"ssot.outcome\":\"redirected\""))
                .anyMatch(line -> line.contains("\"code.line.number\":6"));
    }

    @Test
    void after_kill_9_the_new_sites_are_there_and_every_line_is_whole() throws Exception {
        Process process = jvm.start("map=m,log=r.jsonl" + NEVER, Program.class, "200", "stay");
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> sitesWritten("r.jsonl") == 200);
        } finally {
            process.destroyForcibly().waitFor();
        }

        assertThat(lines("r.jsonl")).isNotEmpty().allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }

    @Test
    void a_full_disk_is_said_once_and_the_application_runs() throws Exception {
        assumeTrue(new File("/dev/full").exists(), "Linux only");

        assertThat(jvm.run("map=m,log=/dev/full,interval=1", Program.class, "5", "return"))
                .isZero();

        assertThat(jvm.output()).containsExactly("done");
        assertThat(jvm.error())
                .singleElement()
                .asString()
                .startsWith("ssot-shim: cannot write the redirect log /dev/full (No space left on device)")
                .contains("redirection goes on and the log is tried again");
    }

    @Test
    void a_disk_that_is_full_in_the_middle_of_a_line_leaves_whole_lines() throws Exception {
        jvm.after("ulimit -f 32").option("-XX:-UsePerfData");

        assertThat(jvm.run("map=m,log=r.jsonl,interval=1", Program.class, "500", "return"))
                .isZero();

        assertThat(jvm.output()).containsExactly("done");
        assertThat(jvm.error()).singleElement().asString().contains("cannot write the redirect log");
        assertThat(lines("r.jsonl")).isNotEmpty().allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }

    @Test
    void a_folder_that_cannot_be_written_is_said_once_and_the_application_runs() throws Exception {
        Files.writeString(folder.resolve("file"), "");

        assertThat(jvm.run("map=m,log=file/r.jsonl,interval=1", Program.class, "5", "return"))
                .isZero();

        assertThat(jvm.output()).containsExactly("done");
        assertThat(jvm.error())
                .singleElement()
                .asString()
                .contains("file/r.jsonl")
                .contains("set log=..");
    }

    /** A pipe that nobody reads blocks whoever opens it for writing, as a dead network disk does. */
    @Test
    void a_hanging_disk_holds_up_neither_start_nor_end() throws Exception {
        Process mkfifo = new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start();
        assumeTrue(mkfifo.waitFor() == 0, "no pipes here");

        assertThat(jvm.run("map=m,log=pipe", Program.class, "5", "return")).isZero();

        assertThat(jvm.output()).containsExactly("done");
        assertThat(jvm.error()).isEmpty();
    }

    @Test
    void two_jvms_with_one_name_write_two_files() throws Exception {
        jvm.run("map=m,log=r.jsonl" + NEVER, Program.class, "1", "return");
        jvm.run("map=m,log=r.jsonl" + NEVER, Program.class, "2", "return");

        assertThat(sitesWritten("r.jsonl")).isOne();
        assertThat(sitesWritten("r-2.jsonl")).isEqualTo(2);
    }

    @Test
    void the_resource_comes_from_opentelemetrys_variables() throws Exception {
        jvm.option("-Dotel.resource.attributes=service.instance.id=a%2Cb+c,host.name=h1,service.name=other")
                .option("-Dotel.service.name=chat");

        jvm.run("map=m,log=r-%h.jsonl" + NEVER, Program.class, "1", "return");

        assertThat(lines("r-h1.jsonl"))
                .isNotEmpty()
                .allMatch(line -> line.contains("\"service.name\":\"chat\",")
                        && line.contains("\"service.instance.id\":\"a,b+c\"")
                        && line.contains("\"host.name\":\"h1\""));
    }

    private long sitesWritten(String file) throws IOException {
        return redirects(file).stream()
                .map(line -> line.replaceAll(".*\"ssot.site.id\":\"(\\w+)\".*", "$1"))
                .distinct()
                .count();
    }

    private List<String> redirects(String file) throws IOException {
        return lines(file).stream()
                .filter(line -> line.contains("\"ssot.outcome\":\"redirected\""))
                .collect(Collectors.toList());
    }

    private List<String> lines(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Files.readAllLines(path) : List.of();
    }
}
