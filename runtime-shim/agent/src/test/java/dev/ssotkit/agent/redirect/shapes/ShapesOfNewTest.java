package dev.ssotkit.agent.redirect.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import dev.ssotkit.fixtures.Compiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every place where a {@code new} can stand, as javac and ECJ compile it. */
class ShapesOfNewTest {
    @ParameterizedTest
    @EnumSource
    void a_plain_construction_yields_the_facade(Compiler compiler) {
        RunningProgram program = program(compiler, "return new Legacy().name();");

        assertThat(program.run()).isEqualTo("canonical");
        assertThat(program.events()).containsExactly("facade new app.Legacy in app.Main.run");
    }

    @ParameterizedTest
    @EnumSource
    void a_dropped_construction_is_one_event(Compiler compiler) {
        RunningProgram program = program(compiler, "new Legacy(); return Legacy.constructed;");

        assertThat(program.run()).isEqualTo(0);
        assertThat(program.events()).containsExactly("facade new app.Legacy in app.Main.run");
    }

    @ParameterizedTest
    @EnumSource
    void a_construction_in_the_arguments_of_another(Compiler compiler) {
        RunningProgram program =
                program(compiler, "return new Legacy(new Legacy(new Legacy(), 1L), 2L).name() + Legacy.constructed;");

        assertThat(program.run()).isEqualTo("canonical0");
        assertThat(program.events()).hasSize(3).allMatch(event -> event.startsWith("facade new"));
    }

    @ParameterizedTest
    @EnumSource
    void arguments_with_branches_keep_their_frames(Compiler compiler) {
        RunningProgram program = program(
                compiler,
                "boolean b = System.nanoTime() != 0; StringBuilder s = new StringBuilder();",
                "String n = new Legacy(b ? s.append(1) : s.append(2), b && s.length() > 0 ? 3L : 4L).name();",
                "Legacy l = b ? new Legacy() : new Legacy(null, 1L);",
                "return n + s + l.name();");

        assertThat(program.run()).isEqualTo("canonical1canonical");
    }

    @ParameterizedTest
    @EnumSource
    void argument_side_effects_happen_once_and_in_order(Compiler compiler) {
        RunningProgram program = program(
                compiler,
                "List<Integer> order = new ArrayList<>(); int[] i = {0};",
                "new Legacy(order.add(1), order.add(2) ? i[0]++ : 0L); return order + \" \" + i[0];");

        assertThat(program.run()).isEqualTo("[1, 2] 1");
    }

    @ParameterizedTest
    @EnumSource
    void a_construction_inside_try_and_catch(Compiler compiler) {
        RunningProgram program = program(
                compiler,
                "String s = \"\"; for (int i = 0; i < 2; i++) { try { Legacy l = new Legacy(fail(i), 0L); s += l.name(); }",
                "catch (IllegalArgumentException e) { s += e.getMessage(); } finally { s += \"!\"; } } return s; }",
                "static Object fail(int i) { if (i == 0) throw new IllegalArgumentException(\"no\"); return i;");

        assertThat(program.run()).isEqualTo("no!canonical!");
    }

    @ParameterizedTest
    @EnumSource
    void a_construction_in_the_arguments_of_super(Compiler compiler) {
        RunningProgram program = program(
                compiler,
                "return new Sub().held.name(); }",
                "static class Base { final Legacy held; Base(Legacy held) { this.held = held; } }",
                "static class Sub extends Base { Sub() { super(new Legacy()); }");

        assertThat(program.run()).isEqualTo("canonical");
    }

    @ParameterizedTest
    @EnumSource
    void a_construction_in_a_lambda_carries_the_enclosing_method(Compiler compiler) {
        RunningProgram program = program(
                compiler, "Supplier<Supplier<Legacy>> s = () -> () -> new Legacy(); return s.get().get().name();");

        assertThat(program.run()).isEqualTo("canonical");
        if (compiler == Compiler.JAVAC) {
            assertThat(program.events()).containsExactly("facade new app.Legacy in app.Main.run");
        }
    }

    @ParameterizedTest
    @EnumSource
    void constructions_as_array_elements_and_in_string_concatenation(Compiler compiler) {
        RunningProgram program = program(
                compiler,
                "Legacy[] a = {new Legacy(), new Legacy()}; return \"\" + (a[0] == a[1]) + new Legacy().name();");

        assertThat(program.run()).isEqualTo("truecanonical");
    }

    @ParameterizedTest
    @EnumSource
    void a_constructor_reference_yields_the_facade(Compiler compiler) {
        RunningProgram program = program(
                compiler,
                "Supplier<Legacy> none = Legacy::new; BiFunction<Object, Long, Legacy> two = Legacy::new;",
                "return none.get().name() + (none.get() == two.apply(1, 2L)) + Legacy.constructed;");

        assertThat(program.run()).isEqualTo("canonicaltrue0");
        assertThat(program.events())
                .containsExactly(
                        "2 facade method_reference app.Legacy in app.Main.run",
                        "facade method_reference app.Legacy in app.Main.run");
    }

    @ParameterizedTest
    @EnumSource
    void constructors_of_subclasses_still_call_the_original_super(Compiler compiler) {
        RunningProgram program = program(
                compiler,
                "return new Sub().name() + new Legacy() { @Override public String name() { return \"anonymous\"; } }.name(); }",
                "static class Sub extends Legacy { Sub() { this(1); } Sub(int i) { super(i, 2L); }");

        assertThat(program.run()).isEqualTo("1/2anonymous");
        assertThat(program.events())
                .containsExactly(
                        "observed(subclass) subclass app.Legacy in app.Main$1.<init>",
                        "observed(subclass) subclass app.Legacy in app.Main$Sub.<init>");
    }

    private static RunningProgram program(Compiler compiler, String... main) {
        return Managers.duplicated()
                .compiler(compiler, "--release", "17")
                .main(main)
                .start();
    }
}
