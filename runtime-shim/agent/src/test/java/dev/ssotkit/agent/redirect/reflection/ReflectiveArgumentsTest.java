package dev.ssotkit.agent.redirect.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One instance per context: under {@code reflection=forward} a constructor's arguments say which, as with {@code new}. */
class ReflectiveArgumentsTest {
    private static final String NEW =
            "static Legacy make(String u) throws Exception { return Legacy.class.getConstructor(String.class).newInstance(u); }";
    private static final String LEGACY =
            "public class Legacy { static int effects; private String u; public Legacy(String u) { this.u = u; effects++; }";

    @Test
    void the_arguments_reach_the_accessor() {
        RunningProgram program = program(LEGACY + " public String user() { return u; } }", """
                Legacy a = make("a"), again = make("a"), b = make("b");
                return a.user() + b.user() + Legacy.effects + a.equals(again) + a.equals(b) + (a == again); }
                """ + NEW);

        assertThat(program.run()).isEqualTo("ab0truefalsefalse");
        assertThat(program.events()).containsExactly("3 facade reflection app.Legacy in app.Main.make");
    }

    @Test
    void a_new_and_a_reference_with_the_same_context_share_one_facade_and_the_reflective_object_equals_it() {
        RunningProgram program = program(LEGACY + " public String user() { return u; } }", """
                Legacy a = new Legacy("a"); Function<String, Legacy> f = Legacy::new;
                return (a == f.apply("a")) + " " + (a == f.apply("b")) + " " + make("a").equals(a) + make("b").equals(a); }
                """ + NEW);

        assertThat(program.run()).isEqualTo("true false truefalse");
    }

    @Test
    void arguments_that_do_not_fit_are_observed() {
        RunningProgram program = program(
                LEGACY + " public Legacy() { } public String user() { return u; } }",
                "return Legacy.class.getConstructor().newInstance().user();");

        assertThat(program.run()).isNull();
        assertThat(program.events()).containsExactly("observed(arguments) reflection app.Legacy in app.Main.run");
    }

    @Test
    void a_line_in_calls_says_what_a_constructor_that_does_not_fit_becomes() {
        RunningProgram program = program(
                "public class Legacy { public Legacy(int n, String u) { } public String user() { return null; } }",
                List.of("app.Legacy"),
                List.of("app.Legacy <constructor>(int, java.lang.String) -> forUser($2)"),
                "return Legacy.class.getConstructor(int.class, String.class).newInstance(1, \"mapped\").user();");

        assertThat(program.run()).isEqualTo("mapped");
        assertThat(program.events()).containsExactly("facade reflection app.Legacy in app.Main.run");
    }

    @Test
    void the_constructor_that_was_called_counts_not_the_one_behind_it() {
        RunningProgram program = program(
                LEGACY
                        + " public Legacy(Integer n) { this(\"inner\"); effects += 10; } public String user() { return u; } }",
                List.of("app.Legacy"),
                List.of("app.Legacy <constructor>(java.lang.Integer) -> forUser(\"outer\")"),
                "return Legacy.class.getConstructor(Integer.class).newInstance(1).user() + make(\"own\").user(); }"
                        + NEW);

        assertThat(program.run()).isEqualTo("outerown");
        assertThat(program.events())
                .containsExactly(
                        "facade reflection app.Legacy in app.Main.make",
                        "facade reflection app.Legacy in app.Main.run");
    }

    @Test
    void a_listed_subclass_forwards_by_its_own_arguments() {
        RunningProgram program = program(
                LEGACY + " public String user() { return u; }"
                        + " public static class Sub extends Legacy { public Sub(String u) { super(\"base \" + u); } } }",
                List.of("app.Legacy", "app.Legacy$Sub"),
                List.of(),
                "return Legacy.Sub.class.getConstructor(String.class).newInstance(\"sub\").user();");

        assertThat(program.run()).isEqualTo("sub");
        assertThat(program.events()).containsExactly("facade reflection app.Legacy$Sub in app.Main.run");
    }

    @Test
    void a_parameter_that_is_written_before_super_is_not_guessed() {
        RunningProgram program = program("""
                public class Legacy extends Base { public Legacy(String u) { super(u = u + "!"); } }
                class Base { private final String own; Base(String u) { own = u; } public String user() { return own; } }
                """, "return make(\"a\").user(); }" + NEW);

        assertThat(program.run()).isEqualTo("a!");
        assertThat(program.events())
                .containsExactly("observed(unsupported_shape) reflection app.Legacy in app.Main.make");
    }

    @Test
    void what_a_site_has_announced_is_not_counted_by_either_of_its_constructors() {
        RunningProgram program = program(
                LEGACY + " public Legacy(int n) { this(\"inner\"); } public String user() { return u; } }",
                "return new Legacy(1).user();");

        assertThat(program.run()).isEqualTo("inner");
        assertThat(program.events()).containsExactly("observed(arguments) new app.Legacy in app.Main.run");
    }

    private static RunningProgram program(String legacy, String main) {
        return program(legacy, List.of("app.Legacy"), List.of(), main);
    }

    private static RunningProgram program(String legacy, List<String> legacyTypes, List<String> calls, String main) {
        return new Program()
                .source("app.Canonical", """
                        public class Canonical {
                          private static final java.util.Map<Object, Canonical> ALL = new java.util.HashMap<>();
                          private final String user;
                          private Canonical(String user) { this.user = user; }
                          public static Canonical forUser(String user) { return ALL.computeIfAbsent(user, u -> new Canonical(user)); }
                          public String user() { return user; }
                        }
                        """)
                .source("app.Legacy", legacy)
                .entry("app.Canonical", "forUser(java.lang.String)", legacyTypes, calls.toArray(new String[0]))
                .options("reflection=forward")
                .main(main.endsWith("}") ? main.substring(0, main.length() - 1) : main)
                .start();
    }
}
