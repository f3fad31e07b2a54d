package dev.ssotkit.agent.redirect.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JVM allows 255 slots of parameters, {@code invokedynamic} a few less: never an error that was not there. */
class WideSignaturesTest {
    @ParameterizedTest
    @ValueSource(ints = {200, 239, 240, 254})
    void a_constructor_with_many_parameters(int count) {
        for (String options : List.of("mode=redirect", "mode=observe", "reflection=forward")) {
            RunningProgram program = Managers.canonical()
                    .source(
                            "app.Legacy",
                            "public class Legacy { public Legacy(" + parameters(count) + ") { }",
                            "public String name() { return \"legacy\"; } }")
                    .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                    .options(options)
                    .main("return new Legacy(" + arguments(count) + ").name();")
                    .start();

            boolean redirects = count < 240 && !options.contains("observe");
            assertThat(program.run()).isEqualTo(redirects ? "canonical" : "legacy");
            assertThat(program.events())
                    .contains(
                            redirects
                                    ? "facade new app.Legacy in app.Main.run"
                                    : "observed(" + (count < 240 ? "mode_observe" : "unsupported_shape")
                                            + ") new app.Legacy in app.Main.run");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 239, 240, 254})
    void a_method_with_many_parameters(int count) {
        String method = "public int last(" + parameters(count) + ") { return p" + (count - 1) + "; } ";
        RunningProgram program = new Program()
                .source(
                        "app.Canonical",
                        "public class Canonical { static final Canonical I = new Canonical(); public static Canonical getInstance() { return I; }",
                        method + "}")
                .source("app.Legacy", "public class Legacy { " + method + "}")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main("return new Legacy().last(" + arguments(count) + ");")
                .start();

        assertThat(program.run()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 239, 240, 254})
    void a_factory_with_many_parameters(int count) {
        RunningProgram program = Managers.duplicated("app.Factory create(..) -> getInstance()")
                .source(
                        "app.Factory",
                        "public class Factory { public Legacy create(" + parameters(count) + ") { return null; } }")
                .main(
                        "Legacy l = new Factory().create(" + arguments(count) + ");",
                        "return l == null ? \"legacy\" : l.name();")
                .start();

        assertThat(program.run()).isIn("canonical", "legacy");
    }

    private static String parameters(int count) {
        return IntStream.range(0, count).mapToObj(i -> "int p" + i).collect(Collectors.joining(", "));
    }

    private static String arguments(int count) {
        return String.join(", ", Collections.nCopies(count, "7"));
    }
}
