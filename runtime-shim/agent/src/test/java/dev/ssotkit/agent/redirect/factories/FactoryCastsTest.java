package dev.ssotkit.agent.redirect.factories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import dev.ssotkit.fixtures.Compiler;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A factory never yields what its caller's cast refuses, also if {@code calls} names it. */
class FactoryCastsTest {
    private static final String[] CALLS = {
        "app.Factory generic(..) -> getInstance()",
        "app.Factory bounded(..) -> getInstance()",
        "app.Factory of(..) -> getInstance()",
        "app.Factory object(..) -> getInstance()",
        "app.Factory base(..) -> getInstance()",
        "app.Factory text(..) -> text()",
        "app.Box get() -> getInstance()"
    };

    /** What runs with the agent as without it, but for the object; everything by way of a factory. */
    private static RunningProgram program(String... main) {
        return Managers.canonical()
                .file("app.Canonical", """
                        package app;
                        public class Canonical implements Runnable { static final Canonical ONE = new Canonical();
                          public static Canonical getInstance() { return ONE; }
                          public static String text() { return "canonical text"; }
                          public void run() { } public String name() { return "canonical"; } }
                        """)
                .source("app.Base", "public class Base { public String name() { return \"base\"; } }")
                .source(
                        "app.Legacy",
                        "public class Legacy extends Base { public String name() { return \"legacy\"; } }")
                .source(
                        "app.Lacking",
                        "public class Lacking extends Base { public String name() { return \"lacking\"; } public void flush() {} }")
                .source(
                        "app.Special",
                        "public class Special extends Base implements Runnable { public void run() {} public String name() { return \"special\"; } }")
                .source("app.Box", """
                        public class Box<T> { private final T value; public Box(T value) { this.value = value; }
                          public T get() { return value; } }
                        """)
                .source("app.Factory", """
                        @SuppressWarnings("unchecked") public class Factory {
                          public static Object next = new Legacy();
                          public static <T> T generic() { return (T) next; }
                          public static <T extends Base> T bounded() { return (T) next; }
                          public static <T> T of(Class<T> type) {
                            try { return type.getDeclaredConstructor().newInstance(); }
                            catch (ReflectiveOperationException e) { throw new IllegalStateException(e); } }
                          public static Object object() { return next; }
                          public static Base base() { return (Base) next; }
                          public static <T> T text() { return (T) "text"; } }
                        """)
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy", "app.Base", "app.Lacking"), CALLS)
                .compiler(Compiler.JAVAC)
                .main(main)
                .start();
    }

    private static void yields(String result, String outcome, String main) {
        RunningProgram program = program(main);
        assertThat(program.run()).as(main).isEqualTo(result);
        assertThat(program.events())
                .as(main)
                .filteredOn(FactoryCastsTest::isOfFactory)
                .containsExactly(outcome);
    }

    private static boolean isOfFactory(String event) {
        return (event.contains(" factory ") || event.contains(" method_reference app.Factory"))
                && event.contains("app.Main.run");
    }

    private static final String FACADE = "facade factory app.Factory in app.Main.run";
    private static final String REDIRECTED = "redirected factory app.Factory in app.Main.run";
    private static final String CAST = "observed(factory_result_cast) factory app.Factory in app.Main.run";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Legacy l = Factory.generic(); return l.name();",
                "Legacy l = Factory.of(Legacy.class); return l.name();",
                "return ((Legacy) Factory.object()).name();",
                "return ((Legacy) Factory.base()).name();",
                "Object o = Factory.object(); Object p = o; return ((Legacy) p).name();",
                "Object o = System.nanoTime() == 0 ? null : Factory.object(); return ((Legacy) o).name();",
                "Object[] a = new Legacy[1]; a[0] = Factory.object(); return ((Legacy[]) a)[0].name();",
                "return ((Legacy) Objects.requireNonNull(Factory.object())).name();",
                "return Legacy.class.cast(Factory.object()).name();",
                "List<Legacy> all = new ArrayList<>(); all.add(Factory.of(Legacy.class)); return all.get(0).name();",
                "Object o = Factory.object(); synchronized (Main.class) { return ((Legacy) o).name(); }",
                "Object o = Factory.object(); Supplier<String> s = () -> ((Legacy) o).name(); return s.get();",
                "long n = 1; Object o = Factory.object(); Supplier<Supplier<String>> s = () -> () -> n + ((Legacy) o).name(); return s.get().get().substring(1);",
                "Object o = Factory.object(); return o instanceof Runnable ? \"no\" : ((Legacy) o).name();",
                "Object o = Factory.object(); return o instanceof Lacking l ? l.name() : ((Base) o).name();",
            })
    void a_cast_to_a_legacy_type_yields_what_its_new_would(String main) {
        yields("canonical", FACADE, main);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Special s = Factory.generic(); return s.name();",
                "Special s = Factory.bounded(); return s.name();",
                "return ((Special) Factory.object()).name();",
                "return ((Special) Factory.base()).name();",
                "Base b = Factory.base(); return ((Special) b).name();",
                "Base b = Factory.base(); ((Runnable) b).run(); return b.name();",
                "Object[] a = new Special[1]; a[0] = Factory.object(); return ((Special[]) a)[0].name();",
                "return Special.class.cast(Factory.object()).name();",
                "return ((Special) Objects.requireNonNull(Factory.base(), \"none\")).name();",
                "Object o = Factory.object(); ((Runnable) o).run(); return ((Base) o).name();",
                "Object o = Factory.object(); Supplier<String> s = () -> ((Special) o).name(); return s.get();",
                "Object o = Factory.object(); return o == null ? \"\" : ((Special) o).name();",
                "Object o = Factory.object(); if (!(o instanceof Base)) return \"\"; return ((Special) o).name();",
            })
    void a_cast_to_anything_else_leaves_the_original(String main) {
        yields("special", CAST, "Factory.next = new Special(); " + main);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Canonical c = Factory.generic(); return c.name();",
                "return ((Canonical) Factory.object()).name();",
                "Object o = Factory.object(); ((Runnable) o).run(); return ((Canonical) o).name();",
                "Object o = Factory.object(); if (o instanceof Special s) return s.name(); return ((Canonical) o).name();",
                "Object o = Factory.object(); Supplier<String> n = () -> o instanceof Special s ? s.name() : \"canonical\"; return n.get();",
                "Object o = Factory.object(); return o instanceof Legacy l ? l.name() : o instanceof Canonical c ? c.name() : \"\";",
                "return Factory.object() == Canonical.ONE ? \"canonical\" : \"\";",
                "Factory.generic(); return \"canonical\";",
            })
    void what_takes_the_canonical_instance_gets_it(String main) {
        yields("canonical", REDIRECTED, "Factory.next = Canonical.ONE; " + main);
    }

    @Test
    void a_line_that_leads_elsewhere_is_held_to_what_that_returns() {
        yields("canonical text", REDIRECTED, "String s = Factory.text(); return s;");
        yields(
                "text",
                CAST,
                "try { Number n = Factory.text(); return n; } catch (ClassCastException e) { return \"text\"; }");
    }

    @Test
    void a_legacy_type_that_is_not_eligible_stays_with_its_own_reason() {
        yields(
                "lacking",
                "observed(unmapped_method) factory app.Factory in app.Main.run",
                "Factory.next = new Lacking(); Lacking l = Factory.generic(); return l.name();");
    }

    @Test
    void a_type_variable_of_which_the_caller_says_nothing_leaves_the_original() {
        RunningProgram program =
                program("return Main.<Legacy>made().name(); } static <T> T made() { return Factory.generic();");
        assertThat(program.run()).isEqualTo("legacy");
        assertThat(program.events()).contains("observed(factory_result_cast) factory app.Factory in app.Main.made");
        yields(
                "legacy",
                "observed(factory_result_cast) factory app.Box in app.Main.run",
                "Box<? super Legacy> box = new Box<>(new Legacy() { }); Object[] all = {box.get()}; return ((Legacy) all[0]).name();");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Base b = Factory.bounded(); return b.name();",
                "Base b = Factory.bounded(); return name(b); } static String name(Base b) { return b.name();",
            })
    void one_that_is_taken_for_its_bound_yields_that(String main) {
        yields("canonical", FACADE, main);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Supplier<Legacy> s = Factory::generic; return s.get().name();",
                "Function<Class<Legacy>, Legacy> f = Factory::of; return f.apply(Legacy.class).name();",
            })
    void a_reference_is_cast_by_its_functional_type(String main) {
        yields("canonical", "facade method_reference app.Factory in app.Main.run", main);
    }

    @Test
    void a_reference_is_observed_where_its_functional_type_refuses() {
        yields(
                "special",
                "observed(factory_result_cast) method_reference app.Factory in app.Main.run",
                "Factory.next = new Special(); Supplier<Special> s = Factory::generic; return s.get().name();");
        yields(
                "canonical",
                "redirected method_reference app.Factory in app.Main.run",
                "Supplier<Object> s = Factory::object; return ((Canonical) s.get()).name();");
    }

    @Test
    void the_original_fails_as_it_did() {
        yields(
                "CCE",
                CAST,
                "try { return ((Special) Factory.object()).name(); } catch (ClassCastException e) { return \"CCE\"; }");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void the_cases_of_a_switch_over_types_refuse_nothing() {
        yields(
                "canonical",
                FACADE,
                "return switch (Factory.object()) { case Special s -> s.name(); case Lacking l -> l.name(); case Runnable r -> \"\";"
                        + " case Object o -> ((Legacy) o).name(); };");
    }
}
