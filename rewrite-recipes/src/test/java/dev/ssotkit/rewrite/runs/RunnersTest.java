package dev.ssotkit.rewrite.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import dev.ssotkit.rewrite.testkit.RereadSources;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openrewrite.Recipe;
import org.openrewrite.RecipeSerializer;
import org.openrewrite.config.CompositeRecipe;
import org.openrewrite.internal.InMemoryLargeSourceSet;
import org.openrewrite.text.FindAndReplace;

/** What a runner other than a build plugin does: ships recipes as JSON, streams sources, runs many repositories. */
class RunnersTest {

    private static final RecipeSerializer SERIALIZER = new RecipeSerializer();

    private static ConsolidateManager recipe() {
        return new ConsolidateManager(
                "one.One", "get()", List.of("old.A", "old.B"), List.of("old.B say(int) -> tell($1)"));
    }

    private static Codebase codebase() {
        return new Codebase()
                .main("""
                        package one;

                        public class One {
                            private static final One ONE = new One();

                            public static One get() {
                                return ONE;
                            }

                            public void tell(int number) {}
                        }
                        """, "package old;\n\npublic class A {}\n", """
                        package old;

                        public class B {
                            public void say(int number) {}
                        }
                        """, """
                        package app;

                        import old.A;
                        import old.B;

                        class Main {
                            A a = new A();

                            void run() {
                                new B().say(1);
                            }
                        }
                        """)
                .file("src/main/resources/beans.properties", "bean=old.A\n");
    }

    @Test
    void a_recipe_that_went_through_json_has_the_same_options() {
        ConsolidateManager copy = (ConsolidateManager) SERIALIZER.read(SERIALIZER.write(recipe()));
        assertThat(copy)
                .usingRecursiveComparison()
                .comparingOnlyFields("canonicalType", "accessor", "legacyTypes", "calls", "unknown")
                .isEqualTo(recipe());
        assertThat(copy.validate().isValid()).isTrue();
    }

    @Test
    void a_recipe_that_went_through_json_does_the_same() {
        Codebase.Outcome direct = codebase().run(recipe());
        Codebase.Outcome shipped = codebase().run(SERIALIZER.read(SERIALIZER.write(recipe())));
        assertThat(shipped.files).isEqualTo(direct.files);
        assertThat(shipped.rows).isEqualTo(direct.rows);
        assertThat(direct.file("Main.java")).contains("One a = One.get();").contains("One.get().tell(1);");
    }

    @Test
    void an_unknown_option_is_still_a_problem_after_json() {
        ConsolidateManager misspelt = recipe();
        misspelt.unknownOption("legacyTipes", List.of("old.C"));
        Recipe copy = SERIALIZER.read(SERIALIZER.write(misspelt));
        assertThat(copy.validate().isInvalid()).isTrue();
        assertThat(codebase().run(copy).changed).isEmpty();
    }

    @Test
    void trees_that_are_read_anew_in_each_phase_are_edited_all_the_same() {
        Codebase.Outcome held = codebase().run(recipe());
        Codebase.Outcome reread = codebase().runIn(RereadSources::new, recipe());
        assertThat(reread.files).isEqualTo(held.files);
        assertThat(reread.rows).isEqualTo(held.rows);
    }

    @Test
    void one_instance_runs_over_many_repositories_and_remembers_none() {
        ConsolidateManager recipe = recipe();
        Codebase.Outcome blocked = new Codebase().main("""
                        package app;

                        class Lonely {
                            old.A a;
                        }
                        """).run(recipe);
        Codebase.Outcome first = codebase().run(recipe);
        Codebase.Outcome second = codebase().run(recipe);
        assertThat(blocked.changed).isEmpty();
        assertThat(second.files).isEqualTo(first.files);
        assertThat(second.rows).isEqualTo(first.rows);
    }

    @Test
    void an_entry_that_stands_twice_in_a_run_does_the_same_as_once() {
        Codebase.Outcome once = codebase().run(recipe());
        Codebase.Outcome twice = codebase().run(recipe(), recipe());
        assertThat(twice.files).isEqualTo(once.files);
        assertThat(twice.rows).isEqualTo(once.rows);
    }

    @Test
    void lists_of_recipes_within_lists_decide_together_and_let_others_run_after_them() {
        ConsolidateManager b =
                new ConsolidateManager("one.One", "get()", List.of("old.B"), List.of("old.B say(int) -> tell($1)"));
        ConsolidateManager a = new ConsolidateManager("one.One", "get()", List.of("old.A"), List.of());
        Recipe other = new FindAndReplace("class Main", "class Program", null, null, null, null, "**/Main.java", null);
        Recipe nested = new CompositeRecipe(List.of(a, new CompositeRecipe(List.of(b, other))));
        Codebase.Outcome outcome = codebase().runIn(InMemoryLargeSourceSet::new, nested);
        assertThat(outcome.file("Main.java"))
                .contains("class Program")
                .contains("One a = One.get();")
                .contains("One.get().tell(1);");
        assertThat(outcome.rows)
                .doesNotHaveDuplicates()
                .filteredOn(row -> row.file().endsWith("Main.java"))
                .extracting("status")
                .containsOnly("REWRITTEN");
    }

    @Test
    void the_estimated_effort_is_set_and_the_cycles_are_the_engines_default() {
        assertThat(recipe().getEstimatedEffortPerOccurrence()).isEqualTo(Duration.ofMinutes(10));
        assertThat(recipe().maxCycles()).isEqualTo(Integer.MAX_VALUE);
    }
}
