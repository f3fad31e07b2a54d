package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapesTest {

    private static Codebase.Outcome run(String one, String old, String body) {
        return new Codebase()
                .main("package one;\n\npublic " + one, "package old;\n\npublic " + old, """
                        package app;

                        import old.Old;

                        %s
                        class Main {
                        %s
                        }
                        """.formatted(
                                body.startsWith("@") ? body : "", body.startsWith("@") ? "" : body.indent(4)))
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()))
                .compiles();
    }

    @Test
    void a_lambda_moves_where_canonical_is_a_function_of_the_same_kind_and_blocks_elsewhere() {
        String lambda = "Old old = () -> \"x\";";
        assertThat(run("interface One {\n    String a();\n}", "interface Old {\n    String a();\n}", lambda).changed)
                .hasSize(1);
        assertThat(run("interface One {\n    String a(int i);\n}", "interface Old {\n    String a();\n}", lambda)
                        .changed)
                .isEmpty();
        assertThat(run("class One {}", "interface Old {\n    String a();\n}", lambda).changed)
                .isEmpty();
    }

    @Test
    void an_annotation_moves_where_canonical_has_the_elements_that_are_given() {
        String old = "@interface Old {\n    String value();\n}";
        assertThat(run("@interface One {\n    String value();\n}", old, "@Old(\"x\")")
                        .file("Main.java"))
                .contains("@One(\"x\")");
        assertThat(run("@interface One {\n    String name();\n}", old, "@Old(\"x\")").changed)
                .isEmpty();
        assertThat(run("@interface One {\n    String value();\n    int more();\n}", old, "@Old(\"x\")").changed)
                .isEmpty();
    }

    @Test
    void a_switch_moves_where_the_constants_are_the_same() {
        String body = """
                int of(Old old) {
                    return switch (old) {
                        case A -> 1;
                        case B -> 2;
                    };
                }
                """;
        assertThat(run("enum One { A, B }", "enum Old { A, B }", body).changed).hasSize(1);
        assertThat(run("enum One { A, B, C }", "enum Old { A, B }", body).changed)
                .isEmpty();
    }

    @Test
    void what_depends_on_the_order_of_the_constants_moves_where_both_have_the_same() {
        for (String use : List.of("old.ordinal()", "old.compareTo(Old.A)", "Old.values().length")) {
            String body = "int of(Old old) {\n    return " + use + ";\n}\n";
            assertThat(run("enum One { A, B }", "enum Old { A, B }", body).changed)
                    .as(use)
                    .hasSize(1);
            assertThat(run("enum One { B, A }", "enum Old { A, B }", body).changed)
                    .as(use)
                    .isEmpty();
            assertThat(run("enum One { A, B, C }", "enum Old { A, B }", body).changed)
                    .as(use)
                    .isEmpty();
        }
    }

    @Test
    void a_constant_that_is_found_by_its_name_moves_where_canonical_has_all_of_them() {
        String body = "Old of(String name) {\n    return Old.valueOf(name);\n}\n";
        assertThat(run("enum One { C, B, A }", "enum Old { A, B }", body).changed)
                .hasSize(1);
        assertThat(run("enum One { A }", "enum Old { A, B }", body).changed).isEmpty();
    }
}
