package dev.ssotkit.agent.redirect.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Constructions that no call site shows: observed by default, forwarding under {@code reflection=forward}. */
class ReflectionTest {
    private static final String BY_NAME =
            "Object l = Class.forName(\"app.Legacy\").getConstructor().newInstance(); return ((Legacy) l).name();";

    @Test
    void reflection_is_observed_by_default() {
        RunningProgram program = Managers.duplicated().main(BY_NAME).start();

        assertThat(program.run()).isEqualTo("legacy");
        assertThat(program.events()).containsExactly("observed(reflection) reflection app.Legacy in app.Main.run");
    }

    @Test
    void under_forward_the_object_keeps_its_identity_and_forwards() {
        RunningProgram program =
                Managers.duplicated().options("reflection=forward").main("""
                        var c = Legacy.class.getConstructor(); Legacy a = c.newInstance(); Legacy b = c.newInstance();
                        Canonical.getInstance().add(4);
                        return (a != b) + " " + a.name() + " " + a.add(1) + " " + b.add(1) + " " + Legacy.constructed;
                        """).start();

        assertThat(program.run()).isEqualTo("true canonical 5 6 0");
        assertThat(program.events()).containsExactly("2 facade reflection app.Legacy in app.Main.run");
    }

    @Test
    void a_constructor_that_calls_another_of_its_class_is_cut_as_well() {
        RunningProgram program = new Program()
                .source("app.Canonical", """
                        public class Canonical { static final Canonical I = new Canonical();
                          public static Canonical getInstance() { return I; } public int size() { return 42; } }
                        """)
                .source("app.Legacy", """
                        public class Legacy { static int effects; private int size;
                          public Legacy() { this(1); effects++; } public Legacy(int s) { size = s; effects++; }
                          public int size() { return size; } }
                        """)
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .options("reflection=forward")
                .main("""
                        return Legacy.class.getConstructor().newInstance().size() + Legacy.effects
                          + Legacy.class.getConstructor(int.class).newInstance(9).size() + Legacy.effects;
                        """)
                .start();

        assertThat(program.run()).isEqualTo(84);
    }

    @Test
    void only_the_named_packages_forward() {
        RunningProgram program = Managers.duplicated()
                .options("reflection=app")
                .source("appendix.Other", """
                        public class Other { public static String run() throws Exception {
                            return app.Legacy.class.getConstructor().newInstance().name(); } }
                        """)
                .main("return Legacy.class.getConstructor().newInstance().name() + appendix.Other.run();")
                .start();

        assertThat(program.run()).isEqualTo("canonicallegacy");
    }

    @Test
    void an_object_that_canonical_is_assignable_to_keeps_its_identity_but_forwards() {
        RunningProgram program =
                Managers.identical().options("reflection=forward").main("""
                        Legacy l = Legacy.class.getConstructor().newInstance();
                        return l.name() + (l == Canonical.getInstance()) + (l.getClass() == Legacy.class);
                        """).start();

        assertThat(program.run()).isEqualTo("canonicalfalsetrue");
        assertThat(program.events()).containsExactly("facade reflection app.Legacy in app.Main.run");
    }

    @Test
    void an_object_whose_constructor_cannot_be_cut_stays_original() {
        RunningProgram program = Managers.canonical()
                .source(
                        "app.Legacy",
                        "public class Legacy { static int effects; public Legacy() { effects++; } public String name() { return \"legacy\"; } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .beforeLoading(UncutConstructors::of)
                .options("reflection=forward")
                .main("return Legacy.class.getConstructor().newInstance().name() + Legacy.effects;")
                .start();

        assertThat(program.run()).isEqualTo("legacy1");
        assertThat(program.events())
                .containsExactly("observed(unsupported_shape) reflection app.Legacy in app.Main.run");
    }

    @Test
    void canonical_made_by_reflection_elsewhere_forwards_to_the_one_instance() {
        RunningProgram program =
                Managers.duplicated().options("reflection=forward").main("""
                        Canonical.getInstance().add(4);
                        Canonical other = Canonical.class.getConstructor().newInstance();
                        return (other != Canonical.getInstance()) + " " + other.add(1);
                        """).start();

        assertThat(program.run()).isEqualTo("true 5");
        assertThat(program.events()).containsExactly("facade reflection app.Canonical in app.Main.run");
    }

    @Test
    void canonical_made_by_reflection_elsewhere_is_observed_by_default() {
        RunningProgram program = Managers.duplicated()
                .main("return Canonical.class.getConstructor().newInstance().add(1);")
                .start();

        assertThat(program.run()).isEqualTo(1);
        assertThat(program.events()).containsExactly("observed(reflection) reflection app.Canonical in app.Main.run");
    }

    @Test
    void method_handles_are_told_from_reflection() {
        RunningProgram program = Managers.duplicated().main("""
                        var h = java.lang.invoke.MethodHandles.lookup().findConstructor(Legacy.class,
                          java.lang.invoke.MethodType.methodType(void.class)); return ((Legacy) h.invoke()).name();
                        """).start();

        assertThat(program.run()).isEqualTo("legacy");
        assertThat(program.events()).containsExactly("observed(reflection) method_handle app.Legacy in app.Main.run");
    }

    @Test
    void a_reference_to_a_reflective_constructor_is_reflection() {
        RunningProgram program =
                Managers.duplicated().options("reflection=forward").main("""
                        java.util.concurrent.Callable<Legacy> c = Legacy.class.getConstructor()::newInstance;
                        return c.call().name();
                        """).start();

        assertThat(program.run()).isEqualTo("canonical");
        assertThat(program.events()).containsExactly("facade reflection app.Legacy in app.Main.run");
    }

    @Test
    void a_subclass_of_a_listed_superclass_forwards_as_a_whole() {
        RunningProgram program = Managers.canonical()
                .source("app.Base", """
                        public class Base { static int effects; public Base() { effects++; }
                          public int add(int n) { return -1; } }
                        """)
                .source("app.Sub", "public class Sub extends Base { public Sub() { effects++; } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Base", "app.Sub"))
                .options("reflection=forward")
                .main("return Sub.class.getConstructor().newInstance().add(3) + 10 * Base.effects;")
                .start();

        assertThat(program.run()).isEqualTo(3);
        assertThat(program.events()).containsExactly("facade reflection app.Sub in app.Main.run");
    }

    @Test
    void a_subclass_of_a_listed_abstract_class_forwards_and_counts_once() {
        RunningProgram program = Managers.canonical()
                .source("app.Base", "public abstract class Base { public int add(int n) { return -1; } }")
                .source("app.Sub", "public class Sub extends Base { static int effects; public Sub() { effects++; } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Base", "app.Sub"))
                .options("reflection=forward")
                .main("return Sub.class.getConstructor().newInstance().add(3) + 10 * Sub.effects;")
                .start();

        assertThat(program.run()).isEqualTo(3);
        assertThat(program.events()).containsExactly("facade reflection app.Sub in app.Main.run");
    }

    @Test
    void an_original_construction_at_a_site_is_not_counted_again_by_the_constructor() {
        RunningProgram program = Managers.duplicated()
                .options("mode=observe,reflection=forward")
                .main("return new Legacy(new Legacy(), 1L).name().isEmpty();")
                .start();

        assertThat(program.run()).isEqualTo(false);
        assertThat(program.events())
                .containsExactly(
                        "observed(mode_observe) new app.Legacy in app.Main.run",
                        "observed(mode_observe) new app.Legacy in app.Main.run");
    }
}
