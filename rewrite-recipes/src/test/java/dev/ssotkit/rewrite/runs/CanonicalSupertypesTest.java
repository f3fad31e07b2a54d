package dev.ssotkit.rewrite.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrewrite.Recipe;
import org.openrewrite.config.CompositeRecipe;

/** Several entries, of which one canonical type extends another one's legacy type: that stays, whatever else moves. */
class CanonicalSupertypesTest {

    private static Recipe entries() {
        return new CompositeRecipe(List.of(
                new ConsolidateManager("one.Tokens", "new", List.of("old.Tokens"), List.of()),
                new ConsolidateManager("one.Words", "new", List.of("old.Words"), List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {" extends java.util.function.Function<String, Integer>", ""})
    void what_canonical_inherits_stays_what_its_subclasses_implement(String parent) {
        Codebase.Outcome outcome = new Codebase()
                .main(
                        "package old;\n\npublic interface Tokens extends java.util.function.Function<String, Integer> {}\n",
                        "package old;\n\npublic interface Words extends Tokens {}\n",
                        "package one;\n\npublic interface Tokens" + parent + " {}\n",
                        "package one;\n\npublic interface Words extends old.Tokens {}\n",
                        """
                        package app;

                        import old.Words;

                        class Main implements Words {
                            @Override
                            public Integer apply(String text) {
                                return text.length();
                            }

                            public static void main(String[] args) {
                                System.out.println(new Main().apply("xyz"));
                            }
                        }
                        """)
                .run(entries());
        assertThat(outcome.file("one/Words.java")).contains("extends old.Tokens");
        assertThat(outcome.file("app/Main.java")).contains("import one.Words;");
        assertThat(outcome.prints("app.Main")).isEqualTo("3\n");
        assertThat(outcome.rows)
                .anyMatch(row -> row.status().equals("KEPT") && row.file().endsWith("one/Words.java"));
    }
}
