package dev.ssotkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.junit.UsersBuild.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tests that an annotation brings, run as a user's build runs them. */
class SingleSourceOfTruthIT {
    private static final String CANONICAL = """
            package p; public class Canonical {
              private static final Canonical INSTANCE = new Canonical(); private Canonical() {}
              public static Canonical getInstance() { return INSTANCE; }
              public void send(String text) {} }
            """;
    private static final String LEGACY = """
            package p; public class Legacy {
              public Legacy() {} public Legacy(int size) {}
              public void send(String text) {} public void flush() {} }
            """;
    private static final String FACTORY = """
            package p; public class Factory { public Legacy create() { return new Legacy(); } public static Legacy of(String name) { return null; } }
            """;
    private static final String USER = """
            package p; class User {
              void run() {
                new Legacy().send("");
                new Legacy(3).flush(); } }
            """;

    @TempDir
    Path folder;

    private List<String> run(String... sources) throws IOException, InterruptedException {
        return run(Version.JUNIT_5, false, sources);
    }

    private List<String> run(Version version, boolean withAgent, String... sources)
            throws IOException, InterruptedException {
        Path classes = Compiled.into(folder.resolve("classes"), sources);
        Path tests = tests("map = \"rewrite.yml\"");
        if (!Files.exists(folder.resolve("rewrite.yml"))) {
            MapFile.write(folder, """
                    canonicalType: p.Canonical
                    accessor: getInstance()
                    legacyTypes: [p.Legacy]
                    calls:
                      - p.Factory create() -> getInstance()
                      - p.Factory of(..) -> getInstance()
                    """);
        }
        UsersBuild build = new UsersBuild(folder, version).on(tests, classes);
        if (withAgent) {
            build.withAgent();
        }
        return build.run("t.ClosingTest");
    }

    private Path tests(String members) throws IOException {
        return JavaCompilation.of("package t; import dev.ssotkit.junit.SingleSourceOfTruth; @SingleSourceOfTruth("
                        + members + ") class ClosingTest {}")
                .into(folder.resolve("tests"));
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_migration_passes_all_four(Version version) throws Exception {
        assertThat(run(version, false, CANONICAL, "package p; class User { void run() { Canonical.getInstance(); } }"))
                .containsExactly(
                        "one implementation exists SUCCESSFUL",
                        "everything refers to it SUCCESSFUL",
                        "its interface is complete SUCCESSFUL",
                        "p.Canonical.getInstance() from 8 threads at once SUCCESSFUL");
    }

    @Test
    void an_open_one_fails_and_names_each_class_and_each_line() throws Exception {
        assertThat(run(CANONICAL, LEGACY, FACTORY, USER))
                .containsSubsequence(
                        "one implementation exists FAILED 1 type beside p.Canonical:",
                        "  p.Legacy in " + folder.resolve("classes"),
                        "Delete each once nothing refers to it.")
                .containsSubsequence(
                        "everything refers to it FAILED 6 references to what p.Canonical replaces:",
                        "  p.User.run:3 names p.Legacy (construction)",
                        "  p.User.run:4 names p.Legacy (construction)",
                        "Move each; the recipe's rows say what keeps it from moving them.")
                .containsSubsequence(
                        "its interface is complete FAILED 1 member of what p.Canonical replaces, used and missing:",
                        "  of p.Legacy: method flush() has no counterpart in p.Canonical, used at p.User.run(User.java:4)",
                        "Add each to p.Canonical, or map it in `calls`.");
    }

    @Test
    void each_way_of_construction_is_tried_or_says_why_not() throws Exception {
        assertThat(run(CANONICAL, LEGACY, FACTORY))
                .contains(
                        "new p.Legacy() FAILED new p.Legacy() yields an object of its own, a p.Legacy, and not what"
                                + " p.Canonical.getInstance() returns; let nobody call it, or attach the agent",
                        "new p.Legacy(int) ABORTED not tried: it takes (int); what it yields depends on what it is given",
                        "new p.Factory().create() FAILED new p.Factory().create() yields an object of its own, a p.Legacy,"
                                + " and not what p.Canonical.getInstance() returns; let nobody call it, or attach the agent",
                        "p.Factory.of(java.lang.String) ABORTED not tried: it takes (java.lang.String); what it yields"
                                + " depends on what it is given");
    }

    @Test
    void a_constructor_for_subclasses_alone_is_no_way_until_somebody_else_calls_it() throws Exception {
        String open = CANONICAL.replace("private Canonical() {}", "protected Canonical() {}");
        String fake = "package p; class FakeCanonical extends Canonical {}";
        assertThat(run(open, fake))
                .noneMatch(line -> line.startsWith("new p.Canonical()"))
                .contains("p.Canonical.getInstance() from 8 threads at once SUCCESSFUL");
        assertThat(run(open, fake, "package p; class User { Object run() { return new Canonical(); } }"))
                .anyMatch(line ->
                        line.startsWith("new p.Canonical() FAILED new p.Canonical() yields an object of its own"));
        assertThat(run(CANONICAL.replace("private Canonical() {}", "public Canonical() {}")))
                .anyMatch(line -> line.startsWith("new p.Canonical() FAILED"));
    }

    @ParameterizedTest
    @EnumSource
    void with_the_agent_every_way_yields_the_instance_or_its_facade(Version version) throws Exception {
        String eligible = LEGACY.replace("public void flush() {}", "");
        assertThat(run(version, true, CANONICAL, eligible, FACTORY))
                .contains("new p.Legacy() SUCCESSFUL", "new p.Factory().create() SUCCESSFUL");
    }

    @Test
    void with_the_agent_a_type_that_is_not_eligible_fails_still() throws Exception {
        assertThat(run(Version.JUNIT_5, true, CANONICAL, LEGACY))
                .anyMatch(line -> line.startsWith("new p.Legacy() FAILED new p.Legacy() yields an object of its own"));
    }

    @Test
    void a_lazy_accessor_that_loses_the_race_fails() throws Exception {
        String lazy = """
                package p; public class Canonical {
                  private static Canonical instance; private static final java.util.concurrent.CountDownLatch ALL =
                    new java.util.concurrent.CountDownLatch(8);
                  public static Canonical getInstance() throws InterruptedException {
                    if (instance == null) { ALL.countDown(); ALL.await(); instance = new Canonical(); return new Canonical(); }
                    return instance; } }
                """;
        assertThat(run(lazy))
                .anyMatch(
                        line -> line.startsWith("p.Canonical.getInstance() from 8 threads at once FAILED it returns "))
                .contains(
                        "new p.Canonical() ABORTED not tried: p.Canonical.getInstance() yields no instance to compare with");
    }

    @Test
    void a_constructor_that_throws_yields_nothing_and_says_so() throws Exception {
        String guarded = """
                package p; public class Legacy { public Legacy() { throw new UnsupportedOperationException("use Canonical"); } }
                """;
        assertThat(run(CANONICAL, guarded))
                .contains(
                        "new p.Legacy() ABORTED not tried: it throws java.lang.UnsupportedOperationException: use Canonical");
    }

    @Test
    void what_is_tried_is_constructed_apart_from_what_tests_see() throws Exception {
        String telling = CANONICAL.replace(
                "private Canonical() {}",
                "private Canonical() { System.out.println(\"made in \" + getClass().getClassLoader().getClass().getSimpleName()); }");
        assertThat(run(telling))
                .filteredOn(line -> line.startsWith("made in "))
                .containsExactly("made in FreshApplication");
    }

    @Test
    void a_map_that_is_missing_or_wrong_fails_the_class_and_says_where() throws Exception {
        Files.writeString(folder.resolve("rewrite.yml"), "type: specs.openrewrite.org/v1beta/recipe\nname: x\n");
        assertThat(run(CANONICAL))
                .singleElement()
                .asString()
                .contains("rewrite.yml")
                .contains("has no entry");
    }

    @Test
    void constructions_of_an_entry_without_one_instance_are_skipped_and_say_why() throws Exception {
        MapFile.write(folder, """
                canonicalType: p.Canonical
                accessor: new
                legacyTypes: [p.Legacy]
                """);
        assertThat(run(CANONICAL))
                .contains("every way of construction yields the same instance SKIPPED `accessor: new`: names move, and"
                        + " there is no one instance");
    }
}
