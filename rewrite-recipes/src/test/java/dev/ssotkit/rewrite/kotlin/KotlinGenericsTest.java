package dev.ssotkit.rewrite.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kotlin has no raw types: what names a class without type arguments cannot name a generic one (Java has, JLS 4.8). */
class KotlinGenericsTest {

    private static Codebase.Outcome run(String canonical, String declarations) {
        String body =
                " {\n    public static String word() {\n        return \"\";\n    }\n\n    public void add(Object it) {}\n}";
        return new Codebase()
                .main("package old;\n\npublic class Old" + body, "package one;\n\npublic class " + canonical + body)
                .kotlin("app/App.kt", "package app\n\nimport old.Old\n\n" + declarations + "\n")
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fun f(it: Old) { it.add(1) }",
                "operator fun Old.plusAssign(it: Any) { add(it) }",
                "fun f(all: List<Old>) = all.size",
                "fun f(it: Any) = it is Old",
                "fun f(it: Any) = it as Old",
                "val made = Old()",
                "class Sub : Any() { lateinit var it: Old }",
                "typealias Ours = Old",
            })
    void a_name_without_arguments_becomes_that_of_no_generic_class(String declaration) {
        Codebase.Outcome outcome = run("One<T>", declaration);
        assertThat(outcome.changed).as(outcome.reasons()).isEmpty();
        assertThat(outcome.reasons()).contains("one.One<T> has other type parameters than old.Old");
        run("One", declaration).movedWholly().compiles();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fun f() = Old.word()", "fun f() = Old::class.java.modifiers"})
    void a_name_that_is_only_looked_into_may(String declaration) {
        run("One<T>", declaration).movedWholly().compiles();
    }
}
