package dev.ssotkit.agent.redirect.construction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.OldClassFiles;
import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import dev.ssotkit.fixtures.Compiler;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.Opcodes;

/** Facades whose methods lead to methods of variable arity: the arguments are collected as the compiler would. */
class VariableArityTest {

    /** What the facade stands for, and in which class file. */
    enum Shape {
        CLASS("class Legacy { public Legacy() {}", "{ return null; }", "new Legacy()", Opcodes.V1_8),
        CLASS_OF_VERSION_49("class Legacy { public Legacy() {}", "{ return null; }", "new Legacy()", Opcodes.V1_5),
        CLASS_OF_VERSION_50("class Legacy { public Legacy() {}", "{ return null; }", "new Legacy()", Opcodes.V1_6),
        ABSTRACT_CLASS("abstract class Legacy {", "; ", "new Factory().create()", Opcodes.V1_8),
        ABSTRACT_CLASS_OF_VERSION_50("abstract class Legacy {", ";", "new Factory().create()", Opcodes.V1_6),
        INTERFACE("interface Legacy {", ";", "new Factory().create()", Opcodes.V1_8),
        INTERFACE_OF_VERSION_49("interface Legacy {", ";", "new Factory().create()", Opcodes.V1_5);

        private final String head;
        private final String body;
        private final String made;
        private final int version;

        Shape(String head, String body, String made, int version) {
            this.head = head;
            this.body = body;
            this.made = made;
            this.version = version;
        }

        private Program program(String parameters, String line, String taken, String call) {
            String method = head.startsWith("class") || head.startsWith("interface") ? "public" : "public abstract";
            return new Program()
                    .source("app.Canonical", """
                            public class Canonical { private static final Canonical I = new Canonical();
                              public static Canonical get() { return I; }
                              public String of(%1$s) { return java.util.Arrays.toString(o); }
                              public static String all(%1$s) { return "static " + java.util.Arrays.toString(o); } }
                            """.formatted(taken))
                    .source("app.Legacy", "public %s %s String f(%s) %s }".formatted(head, method, parameters, body))
                    .source("app.Factory", "public class Factory { Legacy create() { return null; } }")
                    .entry(
                            "app.Canonical",
                            "get()",
                            List.of("app.Legacy"),
                            "app.Factory create() -> get()",
                            "app.Legacy f(..) -> " + line)
                    .compiler(Compiler.JAVAC, "--release", "8", "-XDstringConcat=inline")
                    .beforeLoading(OldClassFiles.version(version))
                    .main("return " + made + ".f(" + call + ");");
        }
    }

    @ParameterizedTest
    @EnumSource
    void arguments_are_boxed_and_collected(Shape shape) {
        Program program = shape.program("int a, String b", "of($2, $1, 'c', null)", "Object... o", "2, \"x\"");
        RunningProgram running = program.start();

        assertThat(running.run()).isEqualTo("[x, 2, c, null]");
        assertThat(running.keptClasses("app.Legacy", "app.Main")).isEmpty();
        assertThat(running.events()).hasSize(1).allMatch(event -> event.startsWith("facade "));
    }

    @ParameterizedTest
    @EnumSource
    void arguments_are_unboxed_and_widened_into_an_array_of_primitives(Shape shape) {
        assertThat(shape.program("short a, Integer b, char c", "of($1, $2, $3, 7)", "long... o", "(short) 3, 5, 'A'")
                        .run())
                .isEqualTo("[3, 5, 65, 7]");
    }

    @ParameterizedTest
    @EnumSource
    void a_static_method_collects_too(Shape shape) {
        assertThat(shape.program("int a, long b", "all", "double... o", "1, 2L").run())
                .isEqualTo("static [1.0, 2.0]");
    }

    static Stream<Arguments> calls() {
        return Stream.of(
                Arguments.of("int a, String b", "of()", "Object... o", "2, \"x\"", "[]"),
                Arguments.of("int a, String b", "of", "Object... o", "2, \"x\"", "[2, x]"),
                Arguments.of("int a, int b", "of($1, $2)", "int n, int... o", "2, 3", "[3]"),
                Arguments.of("int a", "of($1)", "int n, Object... o", "2", "[]"),
                Arguments.of("String a", "of(1.5, $1)", "Object... o", "null", "[1.5, null]"),
                Arguments.of("Object a", "of($1)", "Object... o", "new String[] {\"x\"}", "[[Ljava.lang.String;"),
                Arguments.of("String[] a", "of($1)", "Object... o", "new String[] {\"x\", \"y\"}", "[x, y]"),
                Arguments.of("String... a", "of", "String... o", "\"x\", \"y\"", "[x, y]"),
                Arguments.of("int[] a", "of($1)", "int... o", "new int[] {1, 2}", "[1, 2]"),
                Arguments.of("String a", "of(null)", "Object... o", "\"x\"", "null"),
                Arguments.of("String a", "of(null, null)", "Object... o", "\"x\"", "[null, null]"),
                Arguments.of("java.util.List<String> a", "of($1, $1)", "Iterable<?>... o", "null", "[null, null]"),
                Arguments.of("String[] a", "of($1, $1)", "Object[]... o", "null", "[null, null]"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void what_is_passed_is_what_the_compiler_passes(
            String parameters, String line, String taken, String call, String answer) {
        for (Shape shape : new Shape[] {Shape.CLASS, Shape.ABSTRACT_CLASS_OF_VERSION_50, Shape.INTERFACE}) {

            String result =
                    String.valueOf(shape.program(parameters, line, taken, call).run());
            assertThat(result).as(shape.toString()).startsWith(answer);
        }
    }

    @Test
    void each_call_makes_an_array_of_its_own() {
        assertThat(new Program()
                        .source("app.Canonical", """
                                public class Canonical { private static final Canonical I = new Canonical();
                                  public static Canonical get() { return I; } public Object of(Object... o) { return o; } }
                                """)
                        .source("app.Legacy", "public class Legacy { public Object f(int a) { return null; } }")
                        .entry("app.Canonical", "get()", List.of("app.Legacy"), "app.Legacy f(int) -> of")
                        .main("Legacy l = new Legacy(); return l.f(1) != l.f(1) && l.f(2) instanceof Object[];")
                        .run())
                .isEqualTo(true);
    }

    @Test
    void null_for_a_primitive_element_fails_as_unboxing_does() {
        assertThat(new Program()
                        .source("app.Canonical", """
                                public class Canonical { private static final Canonical I = new Canonical();
                                  public static Canonical get() { return I; } public int of(int... o) { return o.length; } }
                                """)
                        .source("app.Legacy", "public class Legacy { public int f(Integer a) { return 0; } }")
                        .entry("app.Canonical", "get()", List.of("app.Legacy"), "app.Legacy f(Integer) -> of")
                        .main(
                                "try { return new Legacy().f(null); } catch (NullPointerException e) { return \"null\"; }")
                        .run())
                .isEqualTo("null");
    }

    @Test
    void the_result_may_become_the_facade() {
        assertThat(new Program()
                        .source("app.Canonical", """
                                public class Canonical { private static final Canonical I = new Canonical();
                                  public static Canonical get() { return I; } public Canonical with(Object... o) { return this; } }
                                """)
                        .source(
                                "app.Legacy",
                                "public class Legacy { public Legacy with(int a, int b) { return null; } }")
                        .entry("app.Canonical", "get()", List.of("app.Legacy"), "app.Legacy with(int, int) -> with")
                        .main("Legacy l = new Legacy(); return l.with(1, 2) == l;")
                        .run())
                .isEqualTo(true);
    }
}
