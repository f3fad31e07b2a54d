package dev.ssotkit.progress.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.progress.ProgressCommand;
import dev.ssotkit.progress.testkit.CliRun;
import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.record.Outcome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class DashboardCommandTest {
    @TempDir
    Path folder;

    private Path map;

    @BeforeEach
    void a_map() throws Exception {
        map = MapFile.simple(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --port 0             | Missing LOGS: give the folder or files that the agent's option log names
            -                    | -: standard input is read once; give folders or files
            logs --port 65536    | --port 65536: give a number from 0 to 65535
            logs --port -1       | --port -1: give a number from 0 to 65535
            logs --port x        | Invalid value for option '--port'
            logs --host ex&mple  | --host ex&mple: no such host; give a name or an address of this machine
            logs --uses missing  | missing
            """)
    void what_cannot_be_ends_with_2_and_what_would_be_right(String words, String problem) {
        CliRun run = CliRun.of((Object[]) ("dashboard --map " + map + " " + words).split(" "));
        assertThat(run.err()).startsWith(problem);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_port_that_is_taken_ends_with_2_and_says_so() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            CliRun run = CliRun.of("dashboard", folder, "--map", map, "--port", taken.getLocalPort());
            assertThat(run.err())
                    .contains("cannot listen on port " + taken.getLocalPort() + " of 127.0.0.1")
                    .contains("give another --port");
            assertThat(run.out()).isEmpty();
            assertThat(run.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void an_address_of_another_machine_ends_with_2() {
        // Of those that are kept for documentation.
        CliRun run = CliRun.of("dashboard", folder, "--map", map, "--port", 0, "--host", "192.0.2.1");
        assertThat(run.err()).contains("cannot listen on port 0 of 192.0.2.1");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void it_says_where_it_is_shows_changes_and_ends_when_it_is_told_to() throws Exception {
        Path log = new LogText("one").start("redirect", "d").write(folder.resolve("one.jsonl"));
        try (Started dashboard = new Started("dashboard", log.toString(), "--map", map.toString(), "--port", "0")) {
            assertThat(dashboard.address().getHost()).isEqualTo("127.0.0.1");
            assertThat(dashboard.page()).contains("id=\"connection\"").doesNotContain("User.java:4");
            new LogText("one")
                    .start("redirect", "d")
                    .site("a.Legacy", 4, Outcome.FACADE, 1)
                    .write(log);
            await().until(() -> dashboard.page().contains("User.java:4"));
            dashboard.thread.interrupt();
            dashboard.thread.join();
            assertThat(dashboard.exitCode).hasValue(0);
            assertThat(dashboard.err.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "127.0.0.1"})
    void who_opens_it_to_others_is_warned_once(String host) throws Exception {
        Path log = new LogText("one").start("redirect", "d").write(folder.resolve("one.jsonl"));
        boolean open = host.equals("0.0.0.0");
        try (Started dashboard =
                new Started("dashboard", log.toString(), "--map", map.toString(), "--port", "0", "--host", host)) {
            assertThat(dashboard.page()).contains("<title>");
            assertThat(dashboard.err.toString().lines().filter(line -> line.contains("can read names of classes")))
                    .hasSize(open ? 1 : 0);
        }
    }

    /** The command in a thread of its own, as it does not return by itself. */
    private static final class Started implements AutoCloseable {
        final StringWriter err = new StringWriter();
        final AtomicInteger exitCode = new AtomicInteger(-1);
        final Thread thread;
        private final StringWriter out = new StringWriter();
        private final HttpClient client = HttpClient.newHttpClient();

        Started(String... words) {
            thread = new Thread(() -> exitCode.set(ProgressCommand.run(
                    words,
                    (classFile, map, classes) -> java.util.List.of(),
                    new PrintWriter(out),
                    new PrintWriter(err))));
            thread.start();
        }

        URI address() {
            await().until(() -> out.toString().contains("\n"));
            return URI.create(out.toString().lines().findFirst().orElseThrow());
        }

        String page() throws Exception {
            return client.send(HttpRequest.newBuilder(address()).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }

        @Override
        public void close() throws InterruptedException {
            thread.interrupt();
            thread.join();
        }
    }
}
