package dev.ssotkit.agent.redirect.factories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Factories count as {@code new} does. */
class FactoriesTest {
    private static final String FACTORY = "app.Factory create(..) -> getInstance()";

    @Test
    void a_static_factory_of_the_legacy_type_goes_to_the_accessor() {
        RunningProgram program = Managers.canonical()
                .source("app.Legacy", """
                        public class Legacy { private static Legacy one;
                          public static Legacy get() { if (one == null) one = new Legacy(); return one; }
                          public String name() { return "legacy"; } }
                        """)
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main("return Legacy.get().name();")
                .start();

        assertThat(program.run()).isEqualTo("canonical");
        assertThat(program.events())
                .contains("facade factory app.Legacy in app.Main.run", "not_executed new app.Legacy in app.Legacy.get");
    }

    @Test
    void a_factory_class_that_is_named_in_calls_goes_to_its_target() {
        RunningProgram program = factory("return new Factory().create(3).name();");

        assertThat(program.run()).isEqualTo("canonical");
        assertThat(program.events()).contains("facade factory app.Factory in app.Main.run");
    }

    @Test
    void a_factory_called_on_null_still_throws() {
        RunningProgram program = factory(
                "Factory f = null; try { return f.create(1); } catch (NullPointerException e) { return \"NPE\"; }");

        assertThat(program.run()).isEqualTo("NPE");
    }

    @Test
    void a_reference_to_a_factory_method_yields_the_facade() {
        RunningProgram program = factory("""
                Factory f = new Factory(); IntFunction<Legacy> bound = f::create;
                BiFunction<Factory, Integer, Legacy> unbound = Factory::create;
                return bound.apply(1).name() + unbound.apply(f, 2).name();
                """);

        assertThat(program.run()).isEqualTo("canonicalcanonical");
        assertThat(program.events())
                .filteredOn(event -> event.contains("facade method_reference app.Factory in app.Main.run"))
                .hasSize(2);
    }

    @Test
    void what_an_observed_factory_constructs_is_original_too() {
        RunningProgram program = factory("Legacy l = new Factory().make(); return l.name();");

        assertThat(program.run()).isEqualTo("canonical");

        RunningProgram observed = Managers.canonical()
                .source("app.Legacy", """
                        public class Legacy { public static Legacy get() { return new Legacy(); }
                          public Legacy setName(String n) { return this; } public String name() { return "legacy"; } }
                        """)
                .entry(
                        "app.Canonical",
                        "getInstance()",
                        List.of("app.Legacy"),
                        "app.Legacy setName(..) -> app.Main keep()")
                .main("""
                        Legacy l = Legacy.get(); synchronized (l) { return l.name(); } }
                        public static Legacy keep() { return null;
                        """)
                .start();
        assertThat(observed.run()).isEqualTo("legacy");
        assertThat(observed.events())
                .contains(
                        "observed(hazard) factory app.Legacy in app.Main.run",
                        "observed(inside_factory) new app.Legacy in app.Legacy.get");
    }

    @Test
    void a_static_method_can_be_mapped_to_an_instance_method_of_canonical() {
        RunningProgram program = Managers.duplicated("app.Statics addTo(int, int) -> add($2)")
                .source("app.Statics", "public class Statics { public static int addTo(int a, int b) { return -1; } }")
                .main("Statics.addTo(1, 5); return Statics.addTo(100, 1);")
                .start();

        assertThat(program.run()).isEqualTo(6);
        assertThat(program.events()).isNotEmpty().allMatch(event -> event.startsWith("redirected factory app.Statics"));
    }

    @Test
    void a_factory_whose_body_can_return_a_subtype_is_observed() {
        RunningProgram program = program(
                "public class Legacy { private static Legacy one = new Legacy();",
                "  public static void install(Legacy other) { one = other; }",
                "  public static Legacy get() { return one; } public String name() { return \"legacy\"; } }",
                "return Legacy.get().name();");

        assertThat(program.run()).isEqualTo("legacy");
        assertThat(program.events()).contains("observed(factory_result_subtype) factory app.Legacy in app.Main.run");
    }

    @Test
    void a_factory_whose_result_is_cast_to_more_than_it_declares_is_observed() {
        RunningProgram program = program(
                "public class Legacy { public static Legacy get() { return new Legacy(); }",
                "  public String name() { return \"legacy\"; }",
                "  public static class Special extends Legacy { } }",
                "try { return ((Legacy.Special) Legacy.get()).name(); } catch (ClassCastException e) { return \"CCE\"; }");

        assertThat(program.run()).isEqualTo("CCE");
        assertThat(program.events()).contains("observed(factory_result_cast) factory app.Legacy in app.Main.run");
    }

    @Test
    void an_eager_singleton_is_redirected() {
        RunningProgram program = program(
                "public class Legacy { private static final Legacy ONE = new Legacy();",
                "  public static Legacy get() { return ONE; }",
                "",
                "  public String name() { return \"legacy\"; } }",
                "return Legacy.get().name();");

        assertThat(program.run()).isEqualTo("canonical");
    }

    @Test
    void a_factory_of_an_interface_yields_a_facade_of_a_generated_class() {
        RunningProgram program = Managers.canonical()
                .source(
                        "app.Sender",
                        "public interface Sender { String name(); default int add(int n) { return -1; } }")
                .source(
                        "app.Factory",
                        "public class Factory { public static Sender create() { return () -> \"lambda\"; } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Sender"), "app.Factory create() -> getInstance()")
                .main("""
                        Sender s = Factory.create(); s.add(1);
                        return s.name() + s.add(1) + (s == Factory.create()) + s.equals(s) + (s instanceof Canonical);
                        """)
                .start();

        assertThat(program.run()).isEqualTo("canonical2truetruefalse");
        assertThat(program.events())
                .isNotEmpty()
                .allMatch(event -> event.contains("facade factory app.Factory in app.Main.run"));
    }

    @Test
    void a_factory_of_an_abstract_type_yields_a_facade_without_its_constructor() {
        RunningProgram program = Managers.canonical()
                .source("app.Base", """
                        public abstract class Base { static int made; protected Base() { made++; }
                          public abstract int add(int n); public String name() { return "base"; } }
                        """)
                .source(
                        "app.Factory",
                        "public class Factory { public Base create() { return new Base() { public int add(int n) { return -1; } }; } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Base"), "app.Factory create() -> getInstance()")
                .main("Base b = new Factory().create(); return b.name() + b.add(5) + Base.made;")
                .start();

        assertThat(program.run()).isEqualTo("canonical50");
    }

    private static RunningProgram program(String first, String second, String third, String... rest) {
        String main = rest[rest.length - 1];
        String last = rest.length > 1 ? rest[0] : "";
        return Managers.canonical()
                .source("app.Legacy", first, second, third, last)
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main(main)
                .start();
    }

    private static RunningProgram factory(String main) {
        return Managers.duplicated(FACTORY)
                .source("app.Factory", """
                        public class Factory { public Legacy create(int n) { return new Legacy(n, 0L); }
                          public Legacy make() { return new Legacy(); } }
                        """)
                .main(main)
                .start();
    }
}
