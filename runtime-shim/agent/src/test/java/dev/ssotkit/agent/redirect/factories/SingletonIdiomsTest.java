package dev.ssotkit.agent.redirect.factories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import dev.ssotkit.fixtures.Compiler;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A static method without arguments that returns the legacy type goes to the accessor, however it keeps its object. */
class SingletonIdiomsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "private static Legacy one; public static synchronized Legacy get() { if (one == null) one = new Legacy(); return one; }",
                "private static final Legacy ONE = new Legacy(); public static Legacy get() { return ONE; }",
                "static final Legacy ONE = new Legacy(); public static Legacy get() { return ONE; }",
                "private static volatile Legacy one; public static Legacy get() { Legacy l = one; if (l == null) { synchronized (Legacy.class) {"
                        + " l = one; if (l == null) one = l = new Legacy(); } } return l; }",
                "public static Legacy get() { return Holder.ONE; } static class Holder { static final Legacy ONE = new Legacy(); }",
                "public static Legacy get() { return Holder.one; } private static class Holder { private static Legacy one = make(); }"
                        + " private static Legacy make() { return new Legacy(); }",
                "private static Legacy one; static { one = new Legacy(); } public static Legacy get() { return one; } static void reset() { one = null; }",
                "public static Legacy get() { return other(); } private static Legacy other() { return Legacy.get2(); } static Legacy get2() { return new Legacy(); }",
            })
    void is_redirected(String idiom) {
        for (String release : new String[] {"8", "11"}) {
            RunningProgram program = program(release, idiom);

            assertThat(program.run()).as(release).isEqualTo("canonical");
            assertThat(program.events()).contains("facade factory app.Legacy in app.Main.run");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private static Legacy one = new Legacy(); public static void set(Legacy l) { one = l; } public static Legacy get() { return one; }",
                "static Legacy one = new Legacy(); public static Legacy get() { return one; }",
                "public static Legacy get() { return Holder.one; } static class Holder { private static Legacy one = new Legacy(); void set(Legacy l) { one = l; } }",
                "private static Legacy one = new Legacy(); public static Legacy get() { return one; } static class Setter { void set(Legacy l) { one = l; } }",
                "private static final Legacy ONE = new Legacy(); private Legacy inner = this; public static Legacy get() { return ONE.inner; }",
                "private static final Legacy[] ALL = {new Legacy()}; public static Legacy get() { return ALL[0]; }",
                "private static final java.util.function.Supplier<Legacy> S = Legacy::new; public static Legacy get() { return S.get(); }",
                "private static Legacy one; public Legacy() { one = this; } public static Legacy get() { new Legacy(); return one; }",
                "public static Legacy get() { return new Legacy() { }; }",
            })
    void is_observed_where_it_may_hold_a_subtype(String idiom) {
        RunningProgram program = program("11", idiom);

        assertThat(program.run()).isEqualTo("legacy");
        assertThat(program.events()).contains("observed(factory_result_subtype) factory app.Legacy in app.Main.run");
    }

    @Test
    void an_enum_stays_what_it_is() {
        RunningProgram program = Managers.canonical()
                .source(
                        "app.Legacy",
                        "public enum Legacy { ONE; public static Legacy get() { return ONE; } public String label() { return \"legacy\"; } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main("return Legacy.get().label() + Legacy.valueOf(\"ONE\").ordinal();")
                .start();

        assertThat(program.run()).isEqualTo("legacy0");
        assertThat(program.events())
                .anyMatch(e -> e.startsWith("observed(") && e.endsWith("factory app.Legacy in app.Main.run"));
    }

    private static RunningProgram program(String release, String idiom) {
        return Managers.canonical()
                .compiler(Compiler.JAVAC, "--release", release)
                .source("app.Legacy", "public class Legacy {", idiom, "public String name() { return \"legacy\"; } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main("return Legacy.get().name();")
                .start();
    }
}
