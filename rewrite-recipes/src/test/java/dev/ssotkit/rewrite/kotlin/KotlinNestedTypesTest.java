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
            })
    void it_is_named_through_the_type_around_it(String statement) {
        Codebase.Outcome outcome = run(LEVEL, "import old.Old\n\nfun main() {\n    " + statement + "\n}\n");
        assertThat(outcome.file("Main.kt")).doesNotContain("Old.Level").contains("one.One");
        assertThat(outcome.prints("app.MainKt").strip()).isEqualTo("HIGH");
    }

    @Test
    void what_canonical_lacks_is_named() {
        Codebase.Outcome outcome = run(" {}", "import old.Old\n\nfun main() {\n    println(Old.Level.HIGH)\n}\n");
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons())
                .contains("old.Old.Level is nested in old.Old, and one.One has no nested type Level");
    }
}
