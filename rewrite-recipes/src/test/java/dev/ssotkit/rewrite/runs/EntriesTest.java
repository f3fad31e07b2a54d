package dev.ssotkit.rewrite.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openrewrite.Recipe;
import org.openrewrite.Validated;
import org.openrewrite.config.Environment;
import org.openrewrite.config.YamlResourceLoader;

class EntriesTest {

    private static String canonical(String name) {
        return """
                package one;

                public class %1$s {
                    public static %1$s get() {
                        return new %1$s();
                    }
                }
                """.formatted(name);
    }

    private static Codebase codebase() {
        return new Codebase()
                .main(
                        canonical("One"),
                        canonical("Two"),
                        "package old;\n\npublic class A {}\n",
                        "package old;\n\npublic class B {}\n",
                        """
                        package app;

                        class Main {
                            old.A a = new old.A();
                            old.B b = new old.B();
                        }
                        """);
    }

    private static ConsolidateManager entry(String canonical, String... legacy) {
        return new ConsolidateManager(canonical, "get()", List.of(legacy), List.of());
    }

    private static Recipe yaml(String yaml) {
        return Environment.builder()
                .load(new YamlResourceLoader(
                        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)),
                        URI.create("rewrite.yml"),
                        new Properties()))
                .build()
                .activateRecipes("com.acme.One");
    }

    private static final String VALID = """
            type: specs.openrewrite.org/v1beta/recipe
            name: com.acme.One
            displayName: One
            description: One.
            recipeList:
              - dev.ssotkit.rewrite.ConsolidateManager:
                  canonicalType: one.One
                  accessor: get()
                  legacyTypes:
                    - old.A
            """;

    private static String problemsOf(Recipe recipe) {
        return recipe.validateAll().stream()
                .flatMap(validated -> validated.failures().stream())
                .map(Validated.Invalid::getMessage)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void several_entries_move_their_types_together() {
        Codebase.Outcome outcome = codebase().run(entry("one.One", "old.A"), entry("one.Two", "old.B"));
        assertThat(outcome.file("Main.java")).contains("One a = One.get();").contains("Two b = Two.get();");
        assertThat(outcome.rows).hasSize(4);
        outcome.compiles();
    }

    @Test
    void a_type_that_two_entries_claim_moves_in_neither() {
        Codebase.Outcome outcome = codebase().run(entry("one.One", "old.A"), entry("one.Two", "old.A", "old.B"));
        assertThat(outcome.file("Main.java")).contains("old.A a = new old.A();").contains("Two b = Two.get();");
        assertThat(outcome.reasons()).contains("two entries claim this type");
    }

    @Test
    void a_map_from_yaml_runs() {
        assertThat(problemsOf(yaml(VALID))).isEmpty();
        assertThat(codebase().run(yaml(VALID)).file("Main.java")).contains("One a = One.get();");
    }

    @Test
    void an_unknown_option_is_a_problem_that_names_entry_value_and_remedy_and_nothing_is_edited() {
        Recipe recipe = yaml(VALID.replace("legacyTypes:", "legacyTipes: [old.B]\n      legacyTypes:"));
        assertThat(problemsOf(recipe))
                .contains("one.One")
                .contains("legacyTipes")
                .contains("legacyTypes");
        assertThat(codebase().run(recipe).changed).isEmpty();
    }

    @Test
    void an_invalid_entry_turns_all_of_them_off() {
        Codebase.Outcome outcome = codebase().run(entry("one.One", "old.A"), entry("one.Two", "old..B"));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rows).isEmpty();
    }

    @Test
    void an_unquoted_line_that_yaml_reads_as_a_map_is_a_problem() {
        Recipe recipe = yaml(VALID + "      calls:\n        - old.A c() -> d(\"x: y\")\n");
        assertThat(problemsOf(recipe)).contains("quote");
        assertThat(codebase().run(recipe).changed).isEmpty();
    }

    @Test
    void preconditions_above_an_entry_block_it() {
        Recipe recipe = yaml(VALID.replace("recipeList:", """
                preconditions:
                  - org.openrewrite.FindSourceFiles:
                      filePattern: "**/*.java"
                recipeList:"""));
        Codebase.Outcome outcome = codebase().run(recipe);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("preconditions");
    }

    @Test
    void a_canonical_type_that_nothing_shows_blocks() {
        Codebase.Outcome outcome = codebase().run(entry("one.Missing", "old.A"));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("not visible");
    }

    @Test
    void main_never_sees_a_canonical_type_in_test() {
        Codebase.Outcome outcome = codebase().test(canonical("InTest")).run(entry("one.InTest", "old.A"));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("not visible");
    }

    @Test
    void a_type_without_attribution_is_unresolved_and_blocks_only_what_it_names() {
        Codebase.Outcome outcome = codebase()
                .main("""
                        package app;

                        import gone.Z;
                        import old.*;

                        class Other {
                            Z unknown;
                            B known = new B();
                        }
                        """)
                .run(new ConsolidateManager("one.One", "get()", List.of("gone.Z", "old.B"), List.of()));
        assertThat(outcome.file("Other.java")).contains("import gone.Z;").contains("One known = One.get();");
        assertThat(outcome.rowsOf("Other.java")).contains("3 import BLOCKED", "7 type UNRESOLVED");
    }
}
