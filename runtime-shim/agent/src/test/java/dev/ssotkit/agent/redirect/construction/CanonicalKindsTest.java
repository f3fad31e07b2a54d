package dev.ssotkit.agent.redirect.construction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Canonical may be an interface, abstract, of another package, or a type of the JDK. */
class CanonicalKindsTest {
    private static final String LEGACY =
            "public class Legacy { public String name() { return \"legacy\"; } int secret() { return 1; } }";

    @Test
    void an_interface_whose_implementation_nobody_else_sees() {
        RunningProgram program = new Program()
                .source("api.Sender", "public interface Sender { String name(); default int secret() { return 42; } }")
                .source("api.Senders", """
                        public class Senders { private static final Sender S = new Sender() { public String name() { return "canonical"; } };
                          public static Sender sender() { return S; } }
                        """)
                .source("app.Legacy", LEGACY)
                .entry("api.Sender", "api.Senders sender()", List.of("app.Legacy"))
                .main("Legacy l = new Legacy(); return l.name() + l.secret() + (l == new Legacy());")
                .start();

        assertThat(program.run()).isEqualTo("canonical42true");
    }

    @Test
    void an_abstract_class_of_another_package_with_an_implementation_that_is_not_public() {
        RunningProgram program = new Program()
                .source("api.Canonical", """
                        public abstract class Canonical { public abstract String name(); protected int secret() { return 42; }
                          public static Canonical getInstance() { return Hidden.ONE; } }
                        class Hidden extends Canonical { static final Hidden ONE = new Hidden(); public String name() { return "canonical"; } }
                        """)
                .source("app.Legacy", LEGACY)
                .entry("api.Canonical", "getInstance()", List.of("app.Legacy"))
                .main("Legacy l = new Legacy(); return l.name() + l.secret() + (l == new Legacy());")
                .start();

        assertThat(program.run()).isEqualTo("canonical42true");
    }

    @Test
    void a_type_of_the_jdk_that_is_legacy_and_canonical_at_once() {
        RunningProgram program = new Program()
                .source("app.Dice", """
                        public class Dice { private static final java.util.Random ONE = new java.util.Random(1) { };
                          public static java.util.Random random() { return ONE; } static Object fresh() { return new java.util.Random(); } }
                        """)
                .entry("java.util.Random", "app.Dice random()", List.of("java.util.Random"))
                .main("""
                        Supplier<Random> s = Random::new; Random mine = new Random(5) { };
                        return (new Random() == Dice.random()) + " " + (new Random(7) == s.get()) + " "
                          + (Dice.fresh() == Dice.random()) + " " + (mine == Dice.random());
                        """)
                .start();

        assertThat(program.run()).isEqualTo("true true false false");
        assertThat(program.events())
                .filteredOn(event -> event.startsWith("redirected"))
                .hasSize(3);
    }

    @Test
    void a_type_that_is_legacy_and_canonical_with_an_accessor_of_its_own() {
        RunningProgram program = new Program()
                .source("app.Parser", """
                        public class Parser { private static final Parser ONE = new Parser();
                          public Parser() { } public Parser(int depth) { }
                          public static Parser getInstance() { return ONE; }
                          static class Builder { Parser build() { return new Parser(); } } }
                        """)
                .entry("app.Parser", "getInstance()", List.of("app.Parser"))
                .main("""
                        Supplier<Parser> s = Parser::new; Parser mine = new Parser(5) { };
                        return (new Parser() == Parser.getInstance()) + " " + (new Parser(7) == s.get()) + " "
                          + (new Parser.Builder().build() == Parser.getInstance()) + " " + (mine == Parser.getInstance());
                        """)
                .start();

        assertThat(program.run()).isEqualTo("true true false false");
        assertThat(program.events())
                .filteredOn(event -> event.startsWith("redirected"))
                .hasSize(3);
    }

    @Test
    void reflection_in_a_thread_of_its_own_is_by_the_class_whose_lambda_runs() {
        RunningProgram program =
                Managers.duplicated().options("reflection=app").main("""
                        var c = Legacy.class.getConstructor();
                        var task = new java.util.concurrent.FutureTask<Legacy>(c::newInstance);
                        Thread t = new Thread(task); t.start(); return task.get().name();
                        """).start();

        assertThat(program.run()).isEqualTo("canonical");
        assertThat(program.events())
                .hasSize(1)
                .allMatch(event -> event.startsWith("facade reflection app.Legacy in app.Main."));
    }

    @Test
    void an_interface_may_hand_the_instance_out() {
        RunningProgram program = new Program()
                .source("app.Canonical", "public class Canonical { public String name() { return \"canonical\"; } }")
                .source("app.Holder", """
                        public interface Holder { Canonical ONE = new Canonical();
                          static Canonical one() { return String.valueOf(ONE) == null ? null : ONE; } }
                        """)
                .source("app.Legacy", "public class Legacy { public String name() { return \"legacy\"; } }")
                .entry("app.Canonical", "app.Holder one()", List.of("app.Legacy"))
                .main("return new Legacy().name();")
                .start();

        assertThat(program.run()).isEqualTo("canonical");
    }

    /** What stands in an interface is public, and so in what serialisation goes by. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "public interface Canonical extends java.io.Serializable { String name();",
                "public abstract class Canonical implements java.io.Serializable { public abstract String name();",
            })
    void the_serial_version_of_what_hands_the_instance_out_stays_and_nobody_inherits_a_field(String canonical) {
        Program program = new Program()
                .source("app.Canonical", canonical + """
                          public static Canonical getInstance() { return java.util.Objects.requireNonNull(Holder.ONE); }
                          class Holder { static final Canonical ONE = new Canonical() { public String name() { return "canonical"; } }; } }
                        """)
                .source("app.Legacy", "public class Legacy { public String name() { return \"legacy\"; } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main("""
                        return java.io.ObjectStreamClass.lookup(Canonical.class).getSerialVersionUID() + " "
                            + Canonical.getInstance().getClass().getFields().length + " " + new Legacy().name();
                        """);
        RunningProgram running = program.start();
        String plain = String.valueOf(running.run(program.loaderWithoutAgent()));

        assertThat(running.run()).isEqualTo(plain.replace("legacy", "canonical"));
    }
}
