package dev.ssotkit.walkthrough.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.walkthrough.evidence.Plan;
import dev.ssotkit.walkthrough.evidence.RunLog;
import dev.ssotkit.walkthrough.evidence.UsesTable;
import dev.ssotkit.walkthrough.maven.NestedMaven;
import dev.ssotkit.walkthrough.maven.Rewrite;
import dev.ssotkit.walkthrough.process.ChildProcess;
import dev.ssotkit.walkthrough.process.Command;
import dev.ssotkit.walkthrough.workspace.Build;
import dev.ssotkit.walkthrough.workspace.ScratchFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The numbers of the real case: 120 and more manager classes, most of them test doubles, over 15 and more import paths. */
class SeedCodeBaseIT {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private static Build build;
    private static ScratchFolder scratch;
    private static SeedCodeBase code;
    private static Path before;
    private static Path after;
    private static UsesTable uses;

    @BeforeAll
    static void compile_rewrite_and_compile_again() throws IOException {
        build = Build.read();
        scratch = ScratchFolder.create(Boolean.getBoolean("walkthrough.keep"));
        code = SeedCodeBase.write(scratch.path().resolve("seed"));
        before = compile("before");
        NestedMaven maven = NestedMaven.in(scratch.path(), build);
        uses = UsesTable.read(new Rewrite(maven, build, code.root(), SeedCodeBase.RECIPE).run("rewrite"));
        after = compile("after");
    }

    @AfterAll
    static void delete_the_scratch_folder() throws IOException {
        scratch.close();
    }

    @Test
    void the_code_base_has_the_numbers_of_the_case() {
        assertThat(code.managerClasses()).isGreaterThanOrEqualTo(120);
        assertThat(code.importPaths()).isGreaterThanOrEqualTo(15);
        assertThat(code.doubles()).isGreaterThan(code.managerClasses() / 2);
    }

    @Test
    void before_every_part_has_a_manager_of_its_own_and_one_event_arrives() throws IOException {
        assertThat(run(before, "com.orbit.parts.Main"))
                .containsExactly("delivered 1 of " + code.parts() + ", managers " + code.parts());
    }

    @Test
    void the_recipe_leaves_one_manager_and_every_event_arrives() throws IOException {
        assertThat(run(after, "com.orbit.parts.Main"))
                .containsExactly("delivered " + code.parts() + " of " + code.parts() + ", managers 1");
    }

    @Test
    void the_recipe_moves_every_use_and_every_test_double() {
        assertThat(uses.uses()).extracting(UsesTable.Use::status).containsOnly("REWRITTEN");
        assertThat(uses.uses().stream()
                        .filter(use ->
                                use.kind().equals("subclass") && use.file().startsWith("src/test/")))
                .hasSize(code.doubles());
    }

    @Test
    void every_test_double_answers_as_before() throws IOException {
        List<String> answers = List.of("answers " + code.answersOfDoubles());

        assertThat(run(before, "com.orbit.doubles.AllDoubles")).isEqualTo(answers);
        assertThat(run(after, "com.orbit.doubles.AllDoubles")).isEqualTo(answers);
    }

    @Test
    void the_agent_alone_makes_the_unchanged_classes_share_one_manager() throws IOException {
        assertThat(run(before, "com.orbit.parts.Main", agent("main")))
                .containsExactly("delivered " + code.parts() + " of " + code.parts() + ", managers 1");
        assertThat(RunLog.read(logOf("main")).redirected())
                .hasSize(code.parts())
                .allMatch(RunLog.Site::isLocated);
    }

    @Test
    void the_agent_leaves_every_test_double_as_it_was() throws IOException {
        assertThat(run(before, "com.orbit.doubles.AllDoubles", agent("doubles")))
                .containsExactly("answers " + code.answersOfDoubles());
    }

    @Test
    void the_agent_does_at_every_site_what_the_plan_says() throws IOException {
        Plan plan = Plan.parse(run(
                "plan",
                "-jar",
                build.shimJar().toString(),
                "plan",
                "--map=" + code.root().resolve("rewrite.yml"),
                "--classes=" + before));
        List<RunLog.Site> sites = new ArrayList<>();
        for (String main : List.of("com.orbit.parts.Main", "com.orbit.doubles.AllDoubles")) {
            run(before, main, agent("planned-" + main));
            sites.addAll(RunLog.read(logOf("planned-" + main)).sites());
        }

        assertThat(plan.contradictedBy(sites)).isEmpty();
        assertThat(plan.byType()).hasSize(code.managerClasses() - code.doubles());
        assertThat(plan.bySite()).containsValues("facade", "observed(subclass)");
        assertThat(sites).extracting(RunLog.Site::outcome).contains("redirected", "facade", "observed");
    }

    @Test
    void discovery_finds_every_manager_factory_and_double_and_nothing_else() throws IOException {
        Path csv = scratch.path().resolve("found.csv");
        run(
                "discover",
                "-jar",
                build.shimJar().toString(),
                "discover",
                "--canonical=" + SeedManager.CANONICAL.qualifiedName(),
                "--classes=" + before,
                "--csv=" + csv);

        List<String> found = Files.readAllLines(csv).stream()
                .skip(1)
                .filter(row -> !row.contains("\"look-alike\"") && !row.contains("\"canonical\""))
                .map(row -> row.substring(1, row.indexOf('"', 1)))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(code.competitors());
    }

    private static Path compile(String name) throws IOException {
        return JavaCompilation.below(
                        code.root().resolve("src/main/java"), code.root().resolve("src/test/java"))
                .options("--release", "17")
                .into(scratch.path().resolve(name));
    }

    private static String agent(String name) {
        return "-javaagent:" + build.shimJar() + "=map=" + code.root().resolve("rewrite.yml") + ",log=" + logOf(name);
    }

    private static Path logOf(String name) {
        return scratch.path().resolve("redirects-" + name + ".jsonl");
    }

    private static List<String> run(Path classes, String mainClass, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of(options));
        words.addAll(List.of("-cp", classes.toString(), mainClass));
        return run(mainClass, words.toArray(String[]::new));
    }

    private static List<String> run(String name, String... words) throws IOException {
        Command java = Command.java(scratch.path()).with(words);
        try (ChildProcess child = java.start(Files.createTempFile(scratch.path(), name, ".log"))) {
            assertThat(child.awaitExit(LIMIT))
                    .as(() -> String.join("\n", child.err()))
                    .contains(0);
            return child.out();
        }
    }
}
