package dev.ssotkit.rewrite.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A nested type of a legacy type moves with it, as in Java; where it cannot, the reason says what parts the two. */
class KotlinNestedTypesTest {

    private static final String LEVEL = " {\n    public enum Level { LOW, HIGH }\n}";

    private static Codebase.Outcome run(String canonical, String main) {
        return new Codebase()
                .main("package old;\n\npublic class Old" + LEVEL, "package one;\n\npublic class One" + canonical)
                .kotlin("app/Main.kt", "package app\n\n" + main)
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "println(Old.Level.HIGH)",
                "val x: Old.Level = Old.Level.HIGH\n    println(x)",
                "println(old.Old.Level.HIGH)",
                "println(Old.Level.valueOf(\"HIGH\"))",
                "println(Old.Level.values()[1])",
                "println(Old.Level.values().last())",
            })
    void it_is_named_through_the_type_around_it(String statement) {
        Codebase.Outcome outcome = run(LEVEL, "import old.Old\n\nfun main() {\n    " + statement + "\n}\n");
        assertThat(outcome.file("Main.kt")).doesNotContain("Old").contains("one.One");
        assertThat(outcome.reasons()).doesNotContain("KEPT");
        assertThat(outcome.prints("app.MainKt").strip()).isEqualTo("HIGH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "println(Level.HIGH)",
                "val x: Level = Level.HIGH\n    println(x)",
                "listOf<Level>(Level.HIGH).forEach { println(it) }",
            })
    void its_own_import_moves_with_it(String statement) {
        Codebase.Outcome outcome = run(LEVEL, "import old.Old.Level\n\nfun main() {\n    " + statement + "\n}\n");
        assertThat(outcome.file("Main.kt")).contains("import one.One.Level").doesNotContain("old.");
        assertThat(outcome.prints("app.MainKt").strip()).isEqualTo("HIGH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import old.Old.Level as Grade\n\nfun main() {\n    println(Grade.HIGH)\n}\n",
                "import old.Old.Level.HIGH\n\nfun main() {\n    println(HIGH)\n}\n",
                "import old.Old.*\n\nfun main() {\n    println(Level.HIGH)\n}\n",
            })
    void an_import_by_another_name_of_a_member_or_of_all_of_them_is_held(String main) {
        Codebase.Outcome outcome = run(LEVEL, main);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("an import of a member of old.Old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Old.In.Deep()", "old.Old.In.Deep()", "listOf(Old.In.Deep())"})
    void one_nested_in_another_is_made_through_both(String construction) {
        String in = " {\n    public static class In {\n        public static class Deep {}\n    }\n}";
        Codebase.Outcome outcome = new Codebase()
                .main("package old;\n\npublic class Old" + in, "package one;\n\npublic class One" + in)
                .kotlin("app/Main.kt", "package app\n\nimport old.Old\n\nval made = " + construction + "\n")
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
        assertThat(outcome.movedWholly().file("Main.kt")).doesNotContain("Old");
        outcome.compiles();
    }

    @Test
    void what_canonical_lacks_is_named() {
        Codebase.Outcome outcome = run(" {}", "import old.Old\n\nfun main() {\n    println(Old.Level.HIGH)\n}\n");
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons())
                .contains("old.Old.Level is nested in old.Old, and one.One has no nested type Level");
    }

    @Test
    void an_interface_that_is_made_of_a_function_by_its_name_is_judged_by_the_function() {
        String nested =
                "class %s {\n    public enum Level { LOW, HIGH }\n\n    public interface Listener {\n        %s;\n    }\n}";
        String main = "package app\n\nimport old.Old\n\nfun main() {\n    val made = Old.Listener { println(it) }\n"
                + "    println(made != null)\n}\n";
        for (String method : List.of("void on(Level it)", "void on(int it)", "void off(Level it)")) {
            Codebase.Outcome outcome = new Codebase()
                    .main(
                            "package old;\n\npublic " + nested.formatted("Old", "void on(Level it)"),
                            "package one;\n\npublic " + nested.formatted("One", method))
                    .kotlin("app/Main.kt", main)
                    .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
            if (method.equals("void on(Level it)")) {
                assertThat(outcome.movedWholly().prints("app.MainKt").strip()).isEqualTo("true");
            } else {
                assertThat(outcome.changed).as(method).isEmpty();
                assertThat(outcome.reasons()).contains("cannot be a one.One$Listener, whose method is");
            }
        }
    }
}
