package dev.ssotkit.agent.output.forked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.jvm.AgentJvm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several applications in one JVM, each with a logging of its own. */
class ApplicationLoadersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"slf4j1", "slf4j2"})
    void an_event_goes_to_the_log_of_the_application_that_holds_the_site(String slf4j) throws Exception {
        assertThat(run(slf4j, "each_has_its_own")).containsExactly("before: false", "two as well: false", "events: 2");
    }

    @ParameterizedTest
    @ValueSource(strings = "slf4j2")
    void at_most_a_thousand_events_wait_and_the_others_are_counted(String slf4j) throws Exception {
        assertThat(run(slf4j, "at_most_a_thousand_wait")).containsExactly("events: 20", "further: true");
    }

    @ParameterizedTest
    @ValueSource(strings = "slf4j2")
    void twenty_sites_of_a_run_have_a_line_and_each_log_says_how_many_more_are_its_own(String slf4j) throws Exception {
        assertThat(run(slf4j, "twenty_of_a_run_have_a_line")).containsExactly("events: 20", "both count: true");
    }

    @ParameterizedTest
    @CsvSource({"slf4j1, logback", "slf4j2, logback", "slf4j2, log4j2"})
    void a_loader_whose_application_has_stopped_is_asked_for_nothing(String slf4j, String binding) throws Exception {
        assertThat(run(slf4j, binding, "a_stopped_one_is_not_asked")).containsExactly("asked: [][]");
    }

    @ParameterizedTest
    @ValueSource(strings = "slf4j2")
    void an_event_goes_to_the_parents_log_where_the_application_has_none(String slf4j) throws Exception {
        assertThat(run(slf4j, "a_parents_log_serves_a_child_that_has_none")).containsExactly("asked: []");
    }

    @ParameterizedTest
    @ValueSource(strings = "slf4j2")
    void an_event_goes_to_the_log_that_a_module_imports_from_one_beside_it(String slf4j) throws Exception {
        assertThat(run(slf4j, "a_loader_beside_serves_one_that_imports_from_it"))
                .containsExactly("before: false");
    }

    @ParameterizedTest
    @CsvSource({"slf4j1, logback", "slf4j2, logback", "slf4j2, log4j2"})
    void an_undeployed_application_is_not_kept_alive(String slf4j, String binding) throws Exception {
        assertThat(run(slf4j, binding, "an_undeployed_one_is_collected")).containsExactly("collected: true");
    }

    private List<String> run(String slf4j, String scenario) throws Exception {
        return run(slf4j, "logback", scenario);
    }

    private List<String> run(String slf4j, String binding, String scenario) throws Exception {
        // Log4j's own default is to show errors only, and to keep its loader alive by a shutdown hook.
        AgentJvm jvm = new AgentJvm(folder, OutputsAgent.class)
                .option("-Dorg.apache.logging.log4j.level=INFO")
                .option("-Dlog4j2.shutdownHookEnabled=false");
        List<String> arguments = new ArrayList<>(List.of(scenario));
        Logging.jars(slf4j, binding).forEach(jar -> arguments.add(jar.toString()));

        int exitCode = jvm.run("map=m,log=r.jsonl", LoadersProgram.class, arguments.toArray(new String[0]));

        assertThat(exitCode).as(jvm.error().toString()).isZero();
        return jvm.output();
    }
}
