package dev.ssotkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JvmRun;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.junit.UsersBuild.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From tests as a user's build runs them, through the log, to what {@code report --by-test} says of them. */
class ReachOfTestsIT {
    private static final String SORTS = "com.acme.ReachCases$AllSorts";
    private static final String SHOP = "com.acme.ReachCases$Shop.open(ReachCases.java:";

    @TempDir
    Path folder;

    @BeforeEach
    void writeMap() throws IOException {
        MapFile.write(folder, """
                canonicalType: com.acme.Canonical
                accessor: getInstance()
                legacyTypes: [com.acme.Legacy, com.acme.Unused]
                """);
    }

    @ParameterizedTest
    @EnumSource
    void every_sort_of_test_is_told_by_its_method_and_no_parameter_gets_into_the_log(Version version) throws Exception {
        build(version).withAgent().run(SORTS);

        assertThat(byTest())
                .startsWith("Which tests reach what com.acme.Canonical replaces (11 tests in 1 run)")
                .containsSubsequence(
                        "com.acme.Legacy -> com.acme.Canonical: 7 tests",
                        "  " + SORTS,
                        "         1  " + SHOP,
                        "  " + SORTS + "$Inside.nested",
                        "         1  " + SHOP,
                        "  " + SORTS + ".dynamic",
                        "         2  " + SHOP,
                        "  " + SORTS + ".inAThread",
                        "         1  " + SHOP,
                        "  " + SORTS + ".parametrised",
                        "         2  " + SHOP,
                        "  " + SORTS + ".plain",
                        "         1  " + SHOP,
                        "  " + SORTS + ".repeated",
                        "         3  " + SHOP,
                        "No test reaches 1 of 2 legacy types",
                        "  com.acme.Unused -> com.acme.Canonical");
        assertThat(Files.readString(folder.resolve("r.jsonl"))).doesNotContain("secret");
    }

    @ParameterizedTest
    @EnumSource
    void tests_that_run_in_parallel_are_told_apart_and_a_pool_of_both_belongs_to_neither(Version version)
            throws Exception {
        build(version)
                .with("-Djunit.jupiter.execution.parallel.enabled=true")
                .with("-Djunit.jupiter.execution.parallel.mode.default=concurrent")
                .with("-Djunit.jupiter.execution.parallel.config.strategy=fixed")
                .with("-Djunit.jupiter.execution.parallel.config.fixed.parallelism=4")
                .withAgent()
                .run("com.acme.ReachCases$One", "com.acme.ReachCases$Two");

        assertThat(byTest())
                .containsSubsequence(
                        "com.acme.Legacy -> com.acme.Canonical: 2 or more tests",
                        "  com.acme.ReachCases$One.one",
                        "        20  " + SHOP,
                        "  com.acme.ReachCases$Two.two",
                        "        40  " + SHOP,
                        "  one of several tests that ran at once, in a thread of none",
                        "        30  " + SHOP)
                .doesNotContain("  no test");
    }

    @Test
    void constructions_that_are_only_observed_are_reached_all_the_same() throws Exception {
        build(Version.JUNIT_5).with("-Dssot.mode=observe").withAgent().run(SORTS);

        assertThat(byTest()).contains("com.acme.Legacy -> com.acme.Canonical: 7 tests");
    }

    @Test
    void two_forks_write_two_logs_that_add_up() throws Exception {
        UsersBuild build = build(Version.JUNIT_5).withAgent();
        build.run(SORTS);
        build.run(SORTS);

        assertThat(byTest())
                .startsWith("Which tests reach what com.acme.Canonical replaces (22 tests in 2 runs)")
                .containsSubsequence("  " + SORTS + ".repeated", "         6  " + SHOP);
    }

    private UsersBuild build(Version version) {
        return new UsersBuild(folder, version);
    }

    /** What is printed, each place without its line. */
    private List<String> byTest() throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("-jar", "agent.jar", "report", "--by-test", "--map", "rewrite.yml"));
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jsonl"))
                    .forEach(command::add);
        }
        JvmRun run = new ForkedJvm().in(folder).mergingErrors().run(command.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.out()).isZero();
        return Arrays.stream(run.out().split("\\R"))
                .map(line -> line.replaceAll("(ReachCases\\.java:)\\d+\\)$", "$1"))
                .toList();
    }
}
