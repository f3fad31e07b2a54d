package dev.ssotkit.agent.redirect.construction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Constructions that a line maps to a method whose arguments the compiler would convert. */
class MappedOverloadsTest {

    @Test
    void an_argument_is_boxed_for_the_method_that_takes_objects() {
        RunningProgram program = new Program()
                .source("app.Canonical", """
                        public class Canonical { final Object first; Canonical(Object first) { this.first = first; }
                          public static Canonical with(Object first, Object second) { return new Canonical(first + " " + second); }
                          public Object item() { return first; } }
                        """)
                .source("app.Legacy", """
                        public class Legacy { private final Object item; private final double weight;
                          public Legacy(Object item, double weight) { this.item = item; this.weight = weight; }
                          public Object item() { return item; } }
                        """)
                .entry(
                        "app.Canonical",
                        "with(java.lang.Object, java.lang.Object)",
                        List.of("app.Legacy"),
                        "app.Legacy <constructor>(java.lang.Object, double) -> with($1, $2)")
                .main("return new Legacy(\"x\", 1.0).item();")
                .start();

        assertThat(program.run()).isEqualTo("x 1.0");
        assertThat(program.events()).containsExactly("facade new app.Legacy in app.Main.run");
    }

    @Test
    void arguments_are_collected_into_the_array_of_a_variable_arity_method() {
        assertThat(made("Object a, int b", "\"x\", 2", "of($1, $2, 'c', null)", "Object... o"))
                .isEqualTo("[x, 2, c, null]");
        assertThat(made("Object a, int b", "\"x\", 2", "of()", "Object... o")).isEqualTo("[]");
        assertThat(made("Object a, int b", "\"x\", 2", "of($2)", "Object... o")).isEqualTo("[2]");
        assertThat(made("Integer a", "7", "of($1, 1)", "long... o")).isEqualTo("[7, 1]");
    }

    @Test
    void an_array_that_is_passed_is_the_array() {
        assertThat(made("String[] a", "new String[] {\"x\", \"y\"}", "of($1)", "Object... o"))
                .isEqualTo("[x, y]");
        assertThat(made("String[] a", "new String[] {\"x\", \"y\"}", "of", "Object... o"))
                .isEqualTo("[x, y]");
        assertThat(made("", "", "of(null)", "Object... o")).isEqualTo("null");
    }

    private static Object made(String parameters, String arguments, String line, String taken) {
        return new Program()
                .source(
                        "app.Canonical",
                        "public class Canonical { final String text; Canonical(String text) { this.text = text; }",
                        "public static Canonical get() { return new Canonical(\"\"); }",
                        "public static Canonical of(" + taken
                                + ") { return new Canonical(java.util.Arrays.toString(o)); }",
                        "public String text() { return text; } }")
                .source(
                        "app.Legacy",
                        "public class Legacy { public Legacy(" + parameters + ") { }",
                        "public String text() { return \"legacy\"; } }")
                .entry("app.Canonical", "get()", List.of("app.Legacy"), "app.Legacy <constructor>(..) -> " + line)
                .main("return new Legacy(" + arguments + ").text();")
                .run();
    }
}
