package dev.ssotkit.agent.output.forked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ssotkit.agent.jvm.AgentJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The application's own log, with the bindings that applications use. */
class ApplicationLogTest {
    private static final String EVENT =
            "com.acme.Legacy -> com.acme.Canonical at com.acme.Caller.run(Caller.java:1): redirected";

    private static final Pattern MORE = Pattern.compile("ssot\\.redirect\\b.* (\\d+) more sites? since the last line");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "slf4j2, logback", "slf4j2, log4j2", "slf4j2, jdk14", "slf4j2, simple", "slf4j2, reload4j",
        "slf4j1, logback", "slf4j1, log4j2", "slf4j1, jdk14", "slf4j1, simple", "slf4j1, reload4j"
    })
    void the_event_waits_for_the_log_that_the_application_sets_up_and_changes_nothing_else_in_it(
            String slf4j, String binding) throws Exception {
        List<Path> jars = Logging.jars(slf4j, binding);
        List<String> without = run("without", jars, false, "1 settle configure log settle log");

        List<String> with = untilItLogsTheEvent("with", jars, "1 settle configure log settle log stay");
        List<String> late = untilItLogsTheEvent("late", jars, "configure log settle log 1 stay");

        assertThat(without).isNotEmpty();
        assertThat(with).filteredOn(this::isEvent).singleElement().asString().contains("MINE WARN");
        assertThat(with).filteredOn(line -> !isEvent(line)).isEqualTo(without);
        assertThat(late).filteredOn(this::isEvent).singleElement().asString().contains("MINE WARN");
        assertThat(late).filteredOn(line -> !isEvent(line)).isEqualTo(without);
    }

    @ParameterizedTest
    @ValueSource(strings = {"logback", "log4j2", "jdk14", "simple", "nop", "reload4j", "none"})
    void where_the_application_never_logs_nothing_is_set_up_or_printed(String binding) throws Exception {
        for (String slf4j : List.of("slf4j1", "slf4j2")) {
            assertThat(run(slf4j, Logging.jars(slf4j, binding), true, "1 settle"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nop", "none"})
    void where_the_applications_log_says_nothing_the_agent_adds_nothing(String binding) throws Exception {
        for (String slf4j : List.of("slf4j1", "slf4j2")) {
            List<Path> jars = Logging.jars(slf4j, binding);

            assertThat(run(slf4j + "with", jars, true, "1 log settle log"))
                    .isEqualTo(run(slf4j + "without", jars, false, "1 log settle log"))
                    .allMatch(line -> line.startsWith("SLF4J"));
        }
    }

    /** Logback may take longer to set up than the end of a JVM may be held up: it takes more than one run to see it. */
    @ParameterizedTest
    @ValueSource(strings = {"log 1", "1 log"})
    void a_program_that_ends_at_once_has_logged_it(String steps) throws Exception {
        List<Path> jars = Logging.jars("slf4j2", "logback");

        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(run("end", jars, true, steps))
                        .filteredOn(this::isEvent)
                        .hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"slf4j2, logback", "slf4j2, simple", "slf4j1, logback"})
    void of_hundreds_of_sites_twenty_have_a_line_the_others_are_counted_and_the_redirect_log_has_all(
            String slf4j, String binding) throws Exception {
        List<String> printed = run("many", Logging.jars(slf4j, binding), true, "configure log 462 settle");

        assertThat(printed)
                .filteredOn(line -> line.contains("ssot.redirect") && line.endsWith(": redirected"))
                .hasSize(20);
        List<String> counted =
                printed.stream().filter(line -> MORE.matcher(line).find()).toList();
        assertThat(counted)
                .hasSizeBetween(1, 2)
                .allMatch(line -> line.contains("all are in " + folder.resolve("many/r.jsonl")));
        assertThat(counted.stream().mapToInt(ApplicationLogTest::more).sum()).isEqualTo(442);
        try (Stream<String> log = Files.lines(folder.resolve("many/r.jsonl"))) {
            assertThat(log.filter(line -> line.contains("\"ssot.outcome\":\"redirected\"")))
                    .hasSize(462);
        }
    }

    @Test
    void without_slf4j_nothing_is_printed() throws Exception {
        assertThat(run("none", List.of(), true, "1 settle")).isEmpty();
    }

    private List<String> untilItLogsTheEvent(String name, List<Path> jars, String steps) throws Exception {
        AgentJvm jvm = jvm(name, jars);
        Process process = jvm.start("map=m,log=r.jsonl", LoggingProgram.class, steps.split(" "));
        try {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> printed(jvm).stream().anyMatch(this::isEvent));
        } finally {
            process.getOutputStream().close();
            process.waitFor();
        }
        return printed(jvm);
    }

    private List<String> run(String name, List<Path> jars, boolean withAgent, String steps) throws Exception {
        AgentJvm jvm = withAgent ? jvm(name, jars) : jvm(name, jars).withoutAgent();
        assertThat(jvm.run("map=m,log=r.jsonl", LoggingProgram.class, steps.split(" ")))
                .isZero();
        return printed(jvm);
    }

    private AgentJvm jvm(String name, List<Path> jars) throws IOException {
        AgentJvm jvm = new AgentJvm(Files.createDirectories(folder.resolve(name)), OutputsAgent.class);
        jars.forEach(jar -> jvm.classPath(jar.toString()));
        return jvm;
    }

    private static List<String> printed(AgentJvm jvm) throws IOException {
        List<String> lines = new ArrayList<>(jvm.output());
        lines.addAll(jvm.error());
        return lines;
    }

    private static int more(String line) {
        Matcher number = MORE.matcher(line);
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }

    private boolean isEvent(String line) {
        return line.contains("ssot.redirect") && line.contains(EVENT);
    }
}
