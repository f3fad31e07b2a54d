package dev.ssotkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.junit.UsersBuild.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The support as a user's build runs it, in a JVM of its own, with and without the agent. */
class JUnitSupportIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void a_redirect_line_names_the_test_that_ran(Version version) throws Exception {
        run(version, true);

        assertThat(log())
                .filteredOn(line -> line.contains("SampleCases.constructs\""))
                .filteredOn(line -> line.contains("\"ssot.outcome\":\"redirected\""))
                .singleElement()
                .asString()
                .contains("\"test.case.name\":\"com.acme.SampleCases.constructs\"");
    }

    @ParameterizedTest
    @EnumSource
    void a_thread_that_a_test_started_belongs_to_it(Version version) throws Exception {
        run(version, true);

        assertThat(log())
                .filteredOn(line -> line.contains("\"ssot.site.kind\":\"method_reference\""))
                .filteredOn(line -> line.contains("\"ssot.outcome\":\"redirected\""))
                .singleElement()
                .asString()
                .contains("\"test.case.name\":\"com.acme.SampleCases.constructsInAnotherThread\"");
    }

    @ParameterizedTest
    @EnumSource
    void a_guarded_test_that_constructs_fails_and_says_where(Version version) throws Exception {
        List<String> output = run(version, true);

        assertThat(output)
                .contains("guardedAndClean() SUCCESSFUL", "constructs() SUCCESSFUL")
                .contains("guardedAndConstructs() FAILED legacy types were constructed:")
                .anyMatch(line -> line.matches("  2 x com\\.acme\\.Legacy -> .*"
                        + "SampleCases\\.guardedAndConstructs\\(SampleCases\\.java:\\d+\\): redirected"));
    }

    @ParameterizedTest
    @EnumSource
    void without_the_agent_a_guarded_test_that_passes_is_skipped_and_says_why(Version version) throws Exception {
        List<String> output = run(version, false);

        assertThat(output)
                .anyMatch(line -> line.startsWith("guardedAndClean() ABORTED the test ran, but unguarded: attach"))
                .anyMatch(line -> line.startsWith("guardedAndFails() FAILED expected: <1>"))
                .anyMatch(line -> line.startsWith("constructs() FAILED"));
    }

    @ParameterizedTest
    @EnumSource
    void a_guard_reaches_subclasses_nested_classes_and_what_runs_before_each(Version version) throws Exception {
        assertThat(run(version, true, "InheritsTheGuard", "ConstructsBefore"))
                .filteredOn(line -> line.contains("() "))
                .containsExactlyInAnyOrder(
                        "inheritedAndClean() SUCCESSFUL",
                        "inheritedAndConstructs() FAILED legacy types were constructed:",
                        "nestedAndConstructs() FAILED legacy types were constructed:",
                        "nestedAndClean() SUCCESSFUL",
                        "cleanByItself() FAILED legacy types were constructed:");
    }

    @ParameterizedTest
    @EnumSource
    void a_guarded_test_runs_alone_where_tests_run_in_parallel(Version version) throws Exception {
        assertThat(run(version, true, "Busy", "BesideBusyOnes"))
                .filteredOn(line -> line.startsWith("repetition "))
                .hasSize(40)
                .allMatch(line -> line.endsWith(" SUCCESSFUL"));
    }

    private List<String> run(Version version, boolean withAgent, String... guardedCases) throws Exception {
        MapFile.write(folder, """
                canonicalType: com.acme.Canonical
                accessor: getInstance()
                legacyTypes: [com.acme.Legacy]
                """);
        UsersBuild build = new UsersBuild(folder, version)
                .with("-Djunit.jupiter.execution.parallel.enabled=" + (guardedCases.length > 0))
                .with("-Djunit.jupiter.execution.parallel.mode.default=concurrent");
        if (withAgent) {
            build.withAgent();
        }
        return guardedCases.length == 0
                ? build.run("com.acme.SampleCases")
                : build.run(Arrays.stream(guardedCases)
                        .map(name -> "com.acme.GuardedCases$" + name)
                        .toArray(String[]::new));
    }

    /** The lines of sites. */
    private List<String> log() throws IOException {
        return Files.readAllLines(folder.resolve("r.jsonl")).stream()
                .filter(line -> line.contains("\"event\":\"ssot.redirect\""))
                .toList();
    }
}
