package dev.ssotkit.agent.redirect.construction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import dev.ssotkit.fixtures.Compiler;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Legacy types that are nested, inner or private, and constructors with parameters of every kind. */
class NestedTypesTest {
    @ParameterizedTest
    @ValueSource(strings = {"8", "11"})
    void a_private_nested_class_is_redirected_inside_its_outer_class(String release) {
        RunningProgram program = Managers.canonical()
                .compiler(Compiler.JAVAC, "--release", release)
                .source("app.Outer", """
                        public class Outer { private static class Legacy { private Legacy() { } String name() { return "legacy"; } }
                          public static String say() { return new Legacy().name(); } }
                        """)
                .entry("app.Canonical", "getInstance()", List.of("app.Outer$Legacy"))
                .main("return Outer.say();")
                .start();

        assertThat(program.run()).isEqualTo("canonical");
        assertThat(program.events()).containsExactly("facade new app.Outer$Legacy in app.Outer.say");
    }

    @Test
    void an_inner_class_keeps_the_check_of_its_outer_object() {
        RunningProgram program = Managers.canonical()
                .source("app.Outer", """
                        public class Outer { public class Legacy { String name() { return "legacy"; } }
                          public static String say(Outer o) { return o.new Legacy().name(); } }
                        """)
                .entry("app.Canonical", "getInstance()", List.of("app.Outer$Legacy"))
                .main("""
                        String s = Outer.say(new Outer()); try { return s + Outer.say(null); }
                        catch (NullPointerException e) { return s + " NPE"; }
                        """)
                .start();

        assertThat(program.run()).isEqualTo("canonical NPE");
    }

    @Test
    void variable_arguments_of_a_constructor_reach_the_accessor_as_they_are() {
        RunningProgram program = new Program()
                .source("app.Canonical", """
                        public class Canonical { final String all; Canonical(String a) { all = a; } public String all() { return all; }
                          public static Canonical of(Object... parts) { return new Canonical(java.util.Arrays.toString(parts)); } }
                        """)
                .source(
                        "app.Legacy",
                        "public class Legacy { public Legacy(Object... parts) { } public String all() { return null; } }")
                .entry("app.Canonical", "of(java.lang.Object[])", List.of("app.Legacy"))
                .main("return new Legacy(1, \"b\").all() + new Legacy().all() + new Legacy((Object[]) null).all();")
                .start();

        assertThat(program.run()).isEqualTo("[1, b][]null");
    }

    @Test
    void arguments_widen_and_are_boxed_into_the_accessors_parameters_as_the_compiler_would() {
        RunningProgram program = new Program()
                .source("app.Canonical", """
                        public class Canonical { final double n; Canonical(double n) { this.n = n; } public double n() { return n; }
                          public static Canonical of(double n, Object o) { return new Canonical(n); } }
                        """)
                .source("app.Legacy", """
                        public class Legacy { public Legacy(int n, String s) { } public Legacy(char c, Legacy l) { }
                          public Legacy(Integer n, int m) { } public Legacy(Object n, int m) { } public double n() { return -1; } }
                        """)
                .entry("app.Canonical", "of(double, java.lang.Object)", List.of("app.Legacy"))
                .main("""
                        return new Legacy(3, "s").n() + " " + new Legacy('a', (Legacy) null).n() + " " + new Legacy(5, 6).n()
                          + " " + new Legacy("7", 8).n();
                        """)
                .start();

        assertThat(program.run()).isEqualTo("3.0 97.0 5.0 -1.0");
        assertThat(program.events()).contains("observed(arguments) new app.Legacy in app.Main.run");
    }

    @Test
    void results_and_arguments_of_mapped_methods_are_converted() {
        RunningProgram program = Managers.duplicated("app.Legacy add(int) -> add($1)")
                .source("app.Other", """
                        public class Other { public long sum(byte b) { return -1; } public Object boxed(Integer i) { return null; }
                          public void nothing(int i) { } }
                        """)
                .entry(
                        "app.Canonical2",
                        "getInstance()",
                        List.of("app.Other"),
                        "app.Other sum(byte) -> add($1)",
                        "app.Other nothing(int) -> add($1)",
                        "app.Other boxed(java.lang.Integer) -> text($1)")
                .source("app.Canonical2", """
                        public class Canonical2 { int t; static final Canonical2 I = new Canonical2(); public static Canonical2 getInstance() { return I; }
                          public int add(int n) { return t += n; } public String text(Object o) { return "text " + o; } }
                        """)
                .main(
                        "Other o = new Other(); o.nothing(40); return o.sum((byte) 2) + \" \" + o.boxed(5) + \" \" + new Legacy().add(1);")
                .start();

        assertThat(program.run()).isEqualTo("42 text 5 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "11"})
    void what_classes_around_it_read_of_its_private_state_is_what_they_put_there(String release) {
        RunningProgram program = Managers.canonical()
                .compiler(Compiler.JAVAC, "--release", release)
                .source("app.Outer", """
                        public class Outer { static class Legacy { private String tag = "legacy"; public String name() { return tag; } }
                          static String tag(Legacy l) { return l.tag; } }
                        """)
                .entry("app.Canonical", "getInstance()", List.of("app.Outer$Legacy"))
                .main("Outer.Legacy l = new Outer.Legacy(); return l.name() + Outer.tag(l);")
                .start();

        assertThat(program.run()).isEqualTo("legacylegacy");
        assertThat(program.events()).containsExactly("observed(instance_field) new app.Outer$Legacy in app.Main.run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ONE.all.add(\"legacy\");", "ONE.fill();"})
    void a_class_whose_initialiser_fills_its_own_object_is_initialised_as_without_the_agent(String fill) {
        RunningProgram program = Managers.canonical()
                .source("app.Legacy", """
                        public class Legacy { private final java.util.List<String> all = new java.util.ArrayList<>();
                          public static final Legacy ONE = new Legacy(); static { """ + fill + """
                         } private void fill() { all.add("legacy"); } public String name() { return all.toString(); } }
                        """)
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main("return Legacy.ONE.name();")
                .start();

        assertThat(program.run()).isEqualTo("[legacy]");
        assertThat(program.events()).containsExactly("observed(instance_field) new app.Legacy in app.Legacy.<clinit>");
    }
}
