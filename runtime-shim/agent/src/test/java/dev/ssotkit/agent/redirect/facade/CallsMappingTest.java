package dev.ssotkit.agent.redirect.facade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facades under {@code calls}: renames, order, literals, overloads, inherited and default methods. */
class CallsMappingTest {
    @Test
    void a_renamed_method_forwards_with_its_arguments_rearranged_and_literals_between() {
        assertThat(
                        program(
                                "public class Legacy { public String old(int a, String b, long c) { return \"legacy\"; } }",
                                "return new Legacy().old(1, \"b\", 3L);",
                                "app.Legacy old(int, java.lang.String, long) -> join($2, $3, $1, \"x,y\", 'c', 2.5, true, null, 7)"))
                .isEqualTo("b 3 1 x,y c 2.5 true null 7");
    }

    @Test
    void overloads_are_told_apart() {
        assertThat(program(
                        "public class Legacy { public String f(int a) { return null; } public String f(Object a) { return null; } }",
                        "return new Legacy().f(1) + new Legacy().f(\"s\");",
                        "app.Legacy f(int) -> number($1)",
                        "app.Legacy f(java.lang.Object) -> object($1)"))
                .isEqualTo("number 1object s");
    }

    @Test
    void inherited_methods_of_an_unlisted_superclass_forward() {
        assertThat(program(
                        "public class Legacy extends Base { } class Base { public String number(int n) { return \"base\"; } }",
                        "return new Legacy().number(4);"))
                .isEqualTo("number 4");
    }

    @Test
    void default_methods_of_an_interface_forward() {
        assertThat(program(
                        "public class Legacy implements Numbers { } interface Numbers { default String number(int n) { return \"default\"; } }",
                        "Numbers n = new Legacy(); return n.number(4);"))
                .isEqualTo("number 4");
    }

    @Test
    void an_original_object_keeps_its_inherited_methods() {
        assertThat(
                        program(
                                """
                                public class Legacy extends Base implements Numbers { } class Base { public String object(Object o) { return "base"; } }
                                interface Numbers { default String number(int n) { return "default"; } }
                                """,
                                "return Legacy.class.getConstructor().newInstance().number(4) + Legacy.class.getConstructor().newInstance().object(1);"))
                .isEqualTo("defaultbase");
    }

    @Test
    void a_fluent_method_hands_back_the_facade() {
        assertThat(program(
                        "public class Legacy { public Legacy self() { return this; } }",
                        "Legacy l = new Legacy(); return String.valueOf(l.self() == l);"))
                .isEqualTo("true");
    }

    @Test
    void a_result_may_be_dropped() {
        assertThat(program(
                        "public class Legacy { public void number(int n) { throw new IllegalStateException(); } }",
                        "new Legacy().number(1); return \"\" + Canonical.calls;"))
                .isEqualTo("1");
    }

    @Test
    void a_canonical_exception_reaches_the_caller() {
        assertThat(
                        program(
                                "public class Legacy { public void fail() { } }",
                                "try { new Legacy().fail(); return \"no\"; } catch (UnsupportedOperationException e) { return e.getMessage(); }"))
                .isEqualTo("canonical");
    }

    private static Object program(String legacy, String main, String... calls) {
        return new Program()
                .source("app.Canonical", """
                        public class Canonical { static int calls; static final Canonical I = new Canonical();
                          public static Canonical getInstance() { return I; } public Canonical self() { return this; }
                          public void fail() { throw new UnsupportedOperationException("canonical"); }
                          public String number(int n) { calls++; return "number " + n; }
                          public String object(Object o) { return "object " + o; }
                          public String join(String a, long b, int c, String d, char e, double f, boolean g, Object h, long i) {
                            return a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g + " " + h + " " + i; } }
                        """)
                .source("app.Legacy", legacy)
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"), calls)
                .main(main)
                .run();
    }

    /** The method's own descriptor does not say so: callers cast to what the type arguments tell (JLS 15.5). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "abstract class Fluent<S> { @SuppressWarnings(\"unchecked\") S self() { return (S) this; } public S then(int n) { return self(); } }",
                "abstract class Fluent<S extends Fluent<S>> { @SuppressWarnings(\"unchecked\") S self() { return (S) this; } public S then(int n) { return self(); } }",
                "interface Base { } abstract class Fluent<S extends Base> implements Base { @SuppressWarnings(\"unchecked\") public S then(int n) { return (S) this; } }",
            })
    void so_does_one_whose_result_only_the_type_arguments_of_a_supertype_tell(String fluent) {
        RunningProgram program = new Program()
                .source("app.Canonical", fluent, """
                        public class Canonical extends Fluent<Canonical> { static final Canonical ONE = new Canonical();
                          public static Canonical getInstance() { return ONE; } public String name() { return "canonical"; }
                          public Object peer() { return this; } public Object other() { return "other"; } }
                        """)
                .source("app.Legacy", """
                        public class Legacy extends Fluent<Legacy> { public String name() { return "legacy"; }
                          public Object peer() { return this; } public Object other() { return null; } }
                        """)
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main("""
                        Legacy l = new Legacy(); Object same = l;
                        return l.name() + (l.then(1) == same) + ((Legacy) l.peer()).name() + l.other();
                        """)
                .start();

        assertThat(program.run()).isEqualTo("canonicaltruecanonicalother");
    }
}
