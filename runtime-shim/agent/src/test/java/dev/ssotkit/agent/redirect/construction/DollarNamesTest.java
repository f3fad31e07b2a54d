package dev.ssotkit.agent.redirect.construction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any binary name is a type name, wherever its {@code $} stand. */
class DollarNamesTest {
    private static final String BODY =
            " { private String name; public %1$s() { name = \"legacy\"; } public String name() { return name; }"
                    + " public int add(int i) { return -1; } }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Manager$",
                "Manager$$",
                "$colon$colon",
                "$AutoValue_M",
                "$$AutoValue_M",
                "Outer$1",
                "Outer$1Local",
                "Outer$Inner$",
                "Outer$$Inner",
                "Trait$class",
                "$"
            })
    void a_legacy_type_of_that_name_is_redirected(String name) {
        RunningProgram program = Managers.canonical()
                .source("app." + name, "public class " + name + String.format(BODY, name))
                .entry("app.Canonical", "getInstance()", List.of("app." + name))
                .main("Supplier<" + name + "> s = " + name + "::new; return new " + name
                        + "().name() + s.get().name();")
                .start();

        assertThat(program.run()).isEqualTo("canonicalcanonical");
        assertThat(program.events())
                .containsExactly(
                        "facade method_reference app." + name + " in app.Main.run",
                        "facade new app." + name + " in app.Main.run");
    }

    @ParameterizedTest
    @CsvSource({"app.Outer.Manager$, Manager$", "app.Outer$Manager$, Manager$", "app.Outer.$Inner, $Inner"})
    void so_is_a_nested_one_however_it_is_written(String written, String name) {
        RunningProgram program = Managers.canonical()
                .source(
                        "app.Outer",
                        "public class Outer { public static class " + name + String.format(BODY, name) + "}")
                .entry("app.Canonical", "getInstance()", List.of(written))
                .main("return new Outer." + name + "().name();")
                .start();

        assertThat(program.run()).isEqualTo("canonical");
        assertThat(program.events()).containsExactly("facade new app.Outer$" + name + " in app.Main.run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"One$", "$One", "One$$Two"})
    void canonical_accessor_class_and_factory_may_be_named_so(String name) {
        RunningProgram program = new Program()
                .source("app." + name, "public class " + name + """
                         { static final String TEXT = "canonical"; public String name() { return TEXT; } }
                        """)
                .source(
                        "app.Holder$",
                        "public class Holder$ { static final " + name + " IT = new " + name + "(); public static "
                                + name + " one() { return IT; } }")
                .source("app.Legacy$", "public class Legacy$ { public String name() { return \"legacy\"; } }")
                .source(
                        "app.Factory$",
                        "public class Factory$ { public static Legacy$ make() { return new Legacy$(); } }")
                .entry("app." + name, "app.Holder$ one()", List.of("app.Legacy$"), "app.Factory$ make() -> one()")
                .main("return new Legacy$().name() + Factory$.make().name() + (new " + name + "() == Holder$.one());")
                .start();

        assertThat(program.run()).isEqualTo("canonicalcanonicaltrue");
        assertThat(program.events())
                .contains(
                        "facade factory app.Factory$ in app.Main.run",
                        "facade new app.Legacy$ in app.Main.run",
                        "redirected new app." + name + " in app.Main.run");
    }

    @Test
    void the_one_object_of_scala_2_12_is_what_its_constructor_stores() {
        RunningProgram program = Managers.canonical()
                .source("app.Manager$", """
                        public final class Manager$ { public static Manager$ MODULE$;
                          static { new Manager$(); } private Manager$() { MODULE$ = this; }
                          public String name() { return "scala"; } }
                        """)
                .entry("app.Canonical", "getInstance()", List.of("app.Manager$"))
                .main("return Manager$.MODULE$.name();")
                .start();

        assertThat(program.run()).isEqualTo("scala");
        assertThat(program.events())
                .containsExactly("observed(not_eligible) new app.Manager$ in app.Manager$.<clinit>");
    }
}
