package dev.ssotkit.agent.output.forked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ssotkit.agent.jvm.AgentJvm;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The application's own log, with the bindings that applications use. */
class ApplicationLogTest {
    private static final String EVENT =
            "com.acme.Legacy -> com.acme.Canonical at com.acme.Caller.run(Caller.java:1): redirected";

    @TempDir
    Path folder;

    private AgentJvm jvm;

    @BeforeEach
    void fork() {
        // Log4j's own default is to show errors only.
        jvm = new AgentJvm(folder, OutputsAgent.class).option("-Dorg.apache.logging.log4j.level=INFO");
    }

    @ParameterizedTest
    @CsvSource({"logback, log 1", "logback, 1 log", "logback, 1", "log4j2, log 1", "log4j2, 1 log", "log4j2, 1"})
    void a_first_construction_is_a_warning_through_the_applications_binding(String binding, String steps)
            throws Exception {
        withSlf4j();
        with(binding);
        Process process = jvm.start("map=m,log=r.jsonl", LoggingProgram.class, (steps + " stay").split(" "));
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> !events().isEmpty());
        } finally {
            process.getOutputStream().close();
            process.waitFor();
        }

        assertThat(events()).singleElement().asString().contains("WARN").contains(EVENT);
    }

    /**
     * Log4j stops in a shutdown hook of its own, side by side with ours: there it may be too late. And logback may take
     * longer to set up than the end of a JVM may be held up: on a busy machine it takes more than one run to see it.
     */
    @ParameterizedTest
    @ValueSource(strings = {"log 1", "1 log", "1"})
    void a_program_that_ends_at_once_has_logged_it(String steps) throws Exception {
        withSlf4j();
        with("logback");

        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            assertThat(run(steps)).isZero();
            assertThat(events()).singleElement().asString().contains(EVENT);
        });
    }

    @Test
    void without_a_binding_nothing_is_printed() throws Exception {
        withSlf4j();

        run("1");

        assertThat(jvm.output()).isEmpty();
        assertThat(jvm.error()).isEmpty();
    }

    @Test
    void without_a_binding_only_slf4j_itself_says_so_if_the_application_logs() throws Exception {
        withSlf4j();

        run("log 1");

        assertThat(jvm.output()).isEmpty();
        assertThat(jvm.error()).isNotEmpty().allMatch(line -> line.startsWith("SLF4J"));
    }

    @Test
    void without_slf4j_nothing_is_printed() throws Exception {
        run("1");

        assertThat(jvm.output()).isEmpty();
        assertThat(jvm.error()).isEmpty();
    }

    private List<String> events() throws IOException {
        return jvm.output().stream()
                .filter(line -> line.contains("ssot.redirect") || line.contains("ssot-shim-events"))
                .collect(Collectors.toList());
    }

    private int run(String steps) throws Exception {
        return jvm.run("map=m,log=r.jsonl", LoggingProgram.class, steps.split(" "));
    }

    private void withSlf4j() {
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("slf4j-api"))
                .forEach(jvm::classPath);
    }

    private void with(String binding) throws IOException {
        try (Stream<Path> jars =
                Files.list(Path.of("target", "bindings", binding).toAbsolutePath())) {
            jars.forEach(jar -> jvm.classPath(jar.toString()));
        }
    }
}
