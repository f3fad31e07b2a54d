package dev.ssotkit.shim.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.shim.ShadedJar;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The dashboard as a team starts it: from the jar, before the first log is there, until it is told to end. */
@Timeout(180)
class DashboardIT {
    private static final int SIGTERM = 143;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Path out;
    private Path err;
    private Path temporary;
    private Process process;

    @BeforeEach
    void starts() throws Exception {
        out = folder.resolve("out.txt");
        err = folder.resolve("err.txt");
        temporary = Files.createDirectory(folder.resolve("tmp"));
        MapFile.simple(folder);
        process = new ForkedJvm()
                .in(folder)
                .options("-Djava.io.tmpdir=" + temporary, "-XX:-UsePerfData")
                .start(
                        out,
                        err,
                        "-jar",
                        ShadedJar.path().toString(),
                        "dashboard",
                        "logs",
                        "--map",
                        "rewrite.yml",
                        "--port",
                        "0");
    }

    @AfterEach
    void ends() {
        process.destroyForcibly();
    }

    @Test
    void a_log_that_grows_is_told_and_shown_and_a_signal_leaves_nothing() throws Exception {
        URI page = address();
        assertThat(get(page)).contains("Run-time sites were not measured", "logs: no such file");

        HttpResponse<Stream<String>> stream = client.send(
                HttpRequest.newBuilder(page.resolve("events")).build(), HttpResponse.BodyHandlers.ofLines());
        Iterator<String> lines = stream.body().iterator();
        String first = nextVersion(lines);
        Path logs = folder.resolve("logs");
        Path log = logs.resolve("one.jsonl");
        Files.writeString(
                Files.createDirectory(folder.resolve("made")).resolve("one.jsonl"),
                START + site(1) + "{\"time\":\"2026-11-20T08:16:00Z\",\"event\":\"ssot.red");
        Files.move(folder.resolve("made"), logs);
        String second = nextVersion(lines);
        assertThat(second).isNotEqualTo(first);
        assertThat(get(page)).contains("b.User1.use", "1 torn").doesNotContain("no such file", "b.User2.use");

        Path next = Files.writeString(folder.resolve("next.jsonl"), START + site(1) + site(2));
        Files.move(next, log, StandardCopyOption.ATOMIC_MOVE);
        assertThat(nextVersion(lines)).isNotIn(first, second);
        assertThat(get(page)).contains("b.User1.use", "b.User2.use").doesNotContain("torn");
        Files.writeString(log, site(3), StandardOpenOption.APPEND);
        nextVersion(lines);
        assertThat(get(page)).contains("b.User3.use");

        process.destroy();
        lines.forEachRemaining(line -> {});
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(SIGTERM);
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
        assertThat(Files.readAllLines(err))
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("logs: no such file"),
                        line -> assertThat(line).startsWith("logs/one.jsonl:3: "));
    }

    private static final String START = """
            {"time":"2026-11-20T08:15:00Z","event":"ssot.start","ssot.version":"1","ssot.mode":"redirect","ssot.types":2,\
            "ssot.map.digest":"d","ssot.run.id":"one","ssot.record.version":1}
            """;

    private static String site(int number) {
        return """
                {"time":"2026-11-20T08:16:00Z","event":"ssot.redirect","ssot.run.id":"one","ssot.record.version":1,\
                "ssot.site.id":"%016x","ssot.legacy.type":"a.Legacy","ssot.canonical.type":"a.Canonical",\
                "ssot.site.kind":"new","ssot.outcome":"redirected","ssot.count":7,"ssot.first_seen":"2026-11-20T08:15:01Z",\
                "code.function.name":"b.User%d.use","code.file.path":"b/User.java","code.line.number":3}
                """.formatted(number, number);
    }

    /** Of the first line that is printed. */
    private URI address() throws Exception {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !process.isAlive() || Files.readString(out).contains("\n"));
        assertThat(process.isAlive()).as(Files.readString(err)).isTrue();
        return URI.create(Files.readString(out).lines().findFirst().orElseThrow());
    }

    private String get(URI page) throws Exception {
        return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String nextVersion(Iterator<String> lines) {
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith("data: ")) {
                return line;
            }
        }
        throw new AssertionError("the events ended");
    }
}
