package dev.ssotkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.Runner;
import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JvmRun;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The support as a user's build runs it, in a JVM of its own, with and without the agent. */
class JUnitSupportTest {
    private static final String MAP = """
            type: specs.openrewrite.org/v1beta/recipe
            name: com.acme.One
            displayName: One
            description: One.
            recipeList:
              - dev.ssotkit.rewrite.ConsolidateManager:
                  canonicalType: com.acme.Canonical
                  accessor: getInstance()
                  legacyTypes: [com.acme.Legacy]
            """;

    /** The versions of JUnit that users have. */
    enum Version {
        JUNIT_5,
        JUNIT_6
    }

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
        String[] classes = Arrays.stream(guardedCases)
                .map(name -> "com.acme.GuardedCases$" + name)
                .toArray(String[]::new);
        return runClasses(
                version,
                withAgent,
                classes.length > 0,
                classes.length > 0 ? classes : new String[] {"com.acme.SampleCases"});
    }

    private List<String> runClasses(Version version, boolean withAgent, boolean parallel, String... classes)
            throws IOException, InterruptedException {
        Files.writeString(folder.resolve("rewrite.yml"), MAP);
        List<String> command = new ArrayList<>();
        if (withAgent) {
            command.add("-javaagent:" + agentJar() + "=map=rewrite.yml,log=r.jsonl,quiet=true");
        }
        command.add("-Djunit.jupiter.execution.parallel.enabled=" + parallel);
        command.add("-Djunit.jupiter.execution.parallel.mode.default=concurrent");
        command.add("-cp");
        command.add(Stream.concat(junit(version), entries("junit/target/"))
                .collect(Collectors.joining(File.pathSeparator)));
        command.add(Runner.class.getName());
        command.addAll(Arrays.asList(classes));
        JvmRun run = new ForkedJvm().in(folder).mergingErrors().run(command.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.out()).isZero();
        return run.out().lines().toList();
    }

    private List<String> log() throws IOException {
        return Files.readAllLines(folder.resolve("r.jsonl"));
    }

    /** The agent with what it needs, and nothing of JUnit, which each JVM brings in its own version. */
    private Path agentJar() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", "dev.ssotkit.agent.start.AgentEntry");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        entries(
                                        "agent",
                                        "consolidation-map",
                                        "eligibility",
                                        "redirect-records",
                                        "asm",
                                        "byte-buddy",
                                        "snakeyaml")
                                .map(entry -> new File(entry).toURI().toString())
                                .collect(Collectors.joining(" ")));
        Path jar = folder.resolve("agent.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            return jar;
        }
    }

    private static Stream<String> junit(Version version) throws IOException {
        if (version == Version.JUNIT_5) {
            return entries("junit-jupiter", "junit-platform", "opentest4j");
        }
        try (Stream<Path> jars = Files.list(Path.of("target", "junit6").toAbsolutePath())) {
            return Stream.concat(jars.map(Path::toString).toList().stream(), entries("opentest4j"));
        }
    }

    /** What of this test's own class path holds one of those names. */
    private static Stream<String> entries(String... names) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Arrays.stream(names).anyMatch(entry::contains));
    }
}
