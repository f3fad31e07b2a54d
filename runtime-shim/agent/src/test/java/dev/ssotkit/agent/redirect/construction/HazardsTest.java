package dev.ssotkit.agent.redirect.construction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A construction whose result its method configures, closes or locks on is observed. */
class HazardsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Legacy l = new Legacy(); l.setName(\"x\"); return l;",
                "Legacy l = new Legacy(); l.configure(); return l;",
                "Legacy l = new Legacy(); l.enableCache(); return l;",
                "Legacy l = new Legacy(); if (System.nanoTime() != 0) l.disable(); return l;",
                "return new Legacy().withName(\"x\");",
                "return new Legacy().add(1);",
                "try (Legacy l = new Legacy()) { return l; }",
                "Legacy l = new Legacy(); synchronized (l) { return l; }",
                "held = new Legacy(); held.setName(\"x\"); return held; } static Legacy held; static Object other() { return null;",
                "Legacy l = null; for (int i = 0; i < 2; i++) { if (i == 0) l = new Legacy(); else l.setName(\"x\"); } return l;"
            })
    void is_observed(String main) {
        RunningProgram program = program(main);

        program.run();

        assertThat(program.events()).containsExactly("observed(hazard) new app.Legacy in app.Main.run");
    }

    @Test
    void a_fluent_method_of_a_supertype_returns_the_same_object() {
        RunningProgram program = new Program()
                .source("app.Base", "public class Base { public Base withName(Object n) { return this; } }")
                .source("app.Legacy", "public class Legacy extends Base { }")
                .source("app.Canonical", "public class Canonical { public static Canonical get() { return null; } }")
                .entry("app.Canonical", "get()", List.of("app.Legacy"))
                .main("return new Legacy().withName(\"x\");")
                .start();

        program.run();

        assertThat(program.events()).containsExactly("observed(hazard) new app.Legacy in app.Main.run");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Legacy l = new Legacy(); kotlin.io.CloseableKt.closeFinally(l, null); return l;",
                "Legacy l = new Legacy(); $closeResource(null, l); return l; }"
                        + " static void $closeResource(Throwable t, AutoCloseable c) {"
            })
    void what_compilers_call_to_close_closes(String main) {
        RunningProgram program = programOf(main)
                .source(
                        "kotlin.io.CloseableKt",
                        "public class CloseableKt { public static void closeFinally(AutoCloseable c, Throwable t) { } }")
                .start();

        program.run();

        assertThat(program.events()).containsExactly("observed(hazard) new app.Legacy in app.Main.run");
    }

    @Test
    void a_field_write_is_a_hazard_also_for_canonical_itself() {
        RunningProgram program = new Program()
                .source("app.Canonical", """
                        public class Canonical { public boolean open; static final Canonical I = new Canonical();
                          public static Canonical getInstance() { return I; } }
                        """)
                .source("app.Legacy", "public class Legacy { }")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main("Canonical c = new Canonical(); c.open = true; return Canonical.getInstance().open;")
                .start();

        assertThat(program.run()).isEqualTo(false);
        assertThat(program.events()).containsExactly("observed(hazard) new app.Canonical in app.Main.run");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Legacy l = new Legacy(); l.settle(); return l;",
                "Legacy l = new Legacy(); l.addAll(1); return l;",
                "Legacy l = new Legacy(); new Other().setName(l); return l;",
                "Legacy l = new Legacy(); l.reset(\"x\"); return l;"
            })
    void is_redirected(String main) {
        RunningProgram program = program(main);

        program.run();

        assertThat(program.events()).containsExactly("facade new app.Legacy in app.Main.run");
    }

    @Test
    void a_line_for_the_method_that_is_the_hazard_allows_it() {
        RunningProgram program =
                program("Legacy l = new Legacy(); l.setName(\"x\"); return l;", "app.Legacy setName(..) -> reset($1)");

        program.run();

        assertThat(program.events()).containsExactly("facade new app.Legacy in app.Main.run");
    }

    @Test
    void a_line_for_the_constructor_allows_all_of_its_hazards() {
        RunningProgram program = program(
                "Legacy l = new Legacy(); l.setName(\"x\"); l.close(); return l;",
                "app.Legacy <constructor>() -> getInstance()");

        program.run();

        assertThat(program.events()).containsExactly("facade new app.Legacy in app.Main.run");
    }

    private static RunningProgram program(String main, String... calls) {
        return programOf(main, calls).start();
    }

    private static Program programOf(String main, String... calls) {
        String methods = """
                public void setName(Object n) { } public void configure() { } public void enableCache() { }
                public void disable() { } public void settle() { } public void addAll(int i) { }
                public void reset(Object n) { } public void close() { }
                """;
        return new Program()
                .source(
                        "app.Canonical",
                        "public class Canonical { private static final Canonical I = new Canonical();",
                        "public static Canonical getInstance() { return I; }",
                        methods,
                        "public Canonical withName(Object n) { return this; } public Canonical add(int i) { return this; } }")
                .source(
                        "app.Legacy",
                        "public class Legacy implements AutoCloseable {",
                        methods,
                        "public Legacy withName(Object n) { return this; } public Legacy add(int i) { return this; } }")
                .source("app.Other", "public class Other { public void setName(Object n) { } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"), calls)
                .main(main);
    }
}
