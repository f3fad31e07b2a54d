package dev.ssotkit.rewrite.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kotlin specification, 8.6.1: {@code when} without {@code else} names every constant, or every subtype. */
class KotlinWhenTest {

    private static Codebase.Outcome run(String constants, String code) {
        return new Codebase()
                .main(
                        "package old;\n\npublic enum Old { A, B }",
                        "package one;\n\npublic enum One { " + constants + " }")
                .kotlin("app/App.kt", "package app\n\nimport old.Old\n\n" + code + "\n")
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fun f(o: Old): Int = when (o) { Old.A -> 1; Old.B -> 2 }",
                "fun f(o: Old): Int = when (val x = o) { Old.A -> 1; Old.B -> x.name.length }",
                "fun f(o: Old): Int { when (o) { Old.A -> return 1; Old.B -> return 2 } }",
                "fun f(o: Old): Int { return when (o) { Old.A, Old.B -> 1 } }",
            })
    void it_moves_to_the_same_constants_only(String code) {
        Codebase.Outcome outcome = run("A, B, C", code);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("one.One has C besides");
        run("B, A", code).movedWholly().compiles();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fun f(o: Old): Int = when (o) { Old.A -> 1; else -> 2 }",
                "fun f(o: Old): Int = when { o == Old.A -> 1; else -> 2 }",
            })
    void with_an_else_it_moves_to_any(String code) {
        run("A, B, C", code).movedWholly().compiles();
    }
}
