package dev.ssotkit.agent.redirect.construction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A subclass that is not listed is a competitor of its own: left alone, and logged where it calls {@code super(..)}. */
class SubclassesTest {
    @Test
    void the_site_of_a_subclass_is_the_constructor_that_calls_super() {
        RunningProgram program = program("""
                static class Sub extends Legacy { Sub() { this(1); } Sub(int n) { super(n, 2L); } }
                static class Deep extends Sub { Deep() { super(3); } }
                static Object body() { return new Sub() != new Sub(2) && new Deep().name().equals("3/2"); }""");

        assertThat(program.run()).isEqualTo(true);
        assertThat(program.events()).containsExactly("3 observed(subclass) subclass app.Legacy in app.Main$Sub.<init>");
    }

    @Test
    void anonymous_classes_are_subclasses() {
        RunningProgram program = program(
                "static Object body() { return new Legacy() { @Override public String name() { return \"mine\"; } }.name(); }");

        assertThat(program.run()).isEqualTo("mine");
        assertThat(program.events()).containsExactly("observed(subclass) subclass app.Legacy in app.Main$1.<init>");
    }

    @Test
    void a_subclass_made_by_reflection_is_still_one() {
        RunningProgram program =
                Managers.duplicated().options("reflection=forward").main("""
                        return Sub.class.getConstructor().newInstance().name(); }
                        public static class Sub extends Legacy { public Sub() { }
                        """).start();

        assertThat(program.run()).isEqualTo("legacy");
        assertThat(program.events()).containsExactly("observed(subclass) subclass app.Legacy in app.Main$Sub.<init>");
    }

    @Test
    void a_chain_of_listed_types_counts_once() {
        String[] listed = {"app.Top", "app.Middle", "app.Bottom"};
        for (String options : new String[] {"mode=observe", "reflection=observe", "reflection=forward"}) {
            RunningProgram program = Managers.canonical()
                    .source("app.Top", "public class Top { public String name() { return \"legacy\"; } }")
                    .source("app.Middle", "public class Middle extends Top { }")
                    .source("app.Bottom", "public class Bottom extends Middle { }")
                    .entry(Managers.CANONICAL, "getInstance()", List.of(listed))
                    .options(options)
                    .main("return Bottom.class.getConstructor().newInstance().name() + new Bottom().name();")
                    .start();

            program.run();
            assertThat(program.events()).as(options).hasSize(2).allMatch(e -> e.endsWith("app.Bottom in app.Main.run"));
        }
    }

    @Test
    void a_subclass_between_two_listed_types_forwards_with_the_lower_one() {
        RunningProgram program = Managers.canonical()
                .source("app.Top", "public class Top { public String name() { return \"legacy\"; } }")
                .source("app.Middle", "public class Middle extends Top { public String name() { return \"middle\"; } }")
                .source("app.Bottom", "public class Bottom extends Middle { }")
                .entry(Managers.CANONICAL, "getInstance()", List.of("app.Top", "app.Bottom"))
                .main("return new Bottom().name() + new Middle().name();")
                .start();

        assertThat(program.run()).isEqualTo("canonicalmiddle");
        assertThat(program.events())
                .containsExactly(
                        "facade new app.Bottom in app.Main.run",
                        "observed(subclass) subclass app.Top in app.Middle.<init>");
    }

    @Test
    void subclasses_of_canonical_are_no_sites() {
        RunningProgram program = Managers.identical().main("""
                        return new Mine().name() + new Canonical() { }.name(); }
                        static class Mine extends Canonical { @Override public String name() { return "mine " + super.name(); }
                        """).start();

        assertThat(program.run()).isEqualTo("mine canonicalcanonical");
        assertThat(program.events()).isEmpty();
    }

    @Test
    void constants_of_an_enum_that_constructs_are_ordinary_sites_and_its_bodies_stay() {
        RunningProgram program = program("""
                enum Choice { A, B { @Override String say() { return "B" + l.name(); } }; final Legacy l = new Legacy(); String say() { return l.name(); } }
                static Object body() { return Choice.A.say() + Choice.B.say(); }""");

        assertThat(program.run()).isEqualTo("canonicalBcanonical");
        assertThat(program.events()).containsExactly("2 facade new app.Legacy in app.Main$Choice.<init>");
    }

    private static RunningProgram program(String members) {
        return Managers.duplicated()
                .main("return body(); }\n" + members.substring(0, members.length() - 1))
                .start();
    }
}
