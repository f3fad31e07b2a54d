package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code Legacy::make}, {@code factory::create} and {@code Legacy::send} whose targets take other arguments. */
class FactoryReferencesTest {

    private static final String ONE = """
            package one;

            public class One {
                private static final One INSTANCE = new One();
                private int count;

                protected One() {}

                public static One get() {
                    return INSTANCE;
                }

                public int post(int count, String text) {
                    return this.count += count + text.length();
                }
            }
            """;

    private static final String OLD = """
            package old;

            public class Old {
                private static int count;

                public static Old make(String name) {
                    return new Old();
                }

                public int send(String text, int by) {
                    return count += by + text.length();
                }
            }
            """;

    private static final String FACTORY = """
            package old;

            public class Factory {
                public Old create(String name) {
                    return new Old();
                }
            }
            """;

    private static Codebase.Outcome run(String members) {
        Codebase codebase = new Codebase().main(ONE, OLD, FACTORY, """
                package app;

                import java.util.List;
                import java.util.function.BiFunction;
                import java.util.function.Function;
                import old.Factory;
                import old.Old;

                public class Main {
                %s
                }
                """.formatted(members.indent(4)));
        return codebase.run(new ConsolidateManager(
                "one.One",
                "get()",
                List.of("old.Old"),
                List.of(
                        "old.Old make(java.lang.String) -> get()",
                        "old.Old send(java.lang.String, int) -> post($2, $1)",
                        "old.Factory create(java.lang.String) -> get()")));
    }

    @Test
    void a_factory_reference_whose_arguments_fall_away_becomes_a_lambda() {
        Codebase.Outcome outcome = run("""
                static Function<String, Old> pick(boolean first) {
                    return first ? Old::make : (name -> Old.make(name));
                }

                public static void main(String[] args) {
                    Factory factory = new Factory();
                    Function<String, Old> bound = factory::create;
                    BiFunction<Factory, String, Old> unbound = Factory::create;
                    List.of("a", "b").stream().map(Old::make).forEach(old -> old.send("x", 1));
                    Object cast = (Function<String, Old>) Old::make;
                    System.out.print(pick(true).apply("").send("x", 1) + bound.apply("").send("", 1)
                            + unbound.apply(factory, "").send("", 1) + (cast == null ? "?" : "!"));
                }
                """);
        assertThat(outcome.file("Main.java"))
                .contains(
                        "return first ? name1 -> One.get() : (name -> One.get());",
                        "bound = name1 -> One.get();",
                        "unbound = (factory1, name1) -> One.get();",
                        "map(name1 -> One.get()).forEach(old -> old.post(1, \"x\"))",
                        "(Function<String, One>) name1 -> One.get();");
        assertThat(outcome.prints("app.Main")).isEqualTo("21!");
    }

    @Test
    void an_unbound_reference_whose_arguments_change_their_order_becomes_a_lambda() {
        Codebase.Outcome outcome = run("""
                interface Sender {
                    int send(Old to, String text, int by);
                }

                public static void main(String[] args) {
                    Sender sender = Old::send;
                    System.out.print(sender.send(Old.make(""), "abc", 4));
                }
                """);
        assertThat(outcome.file("Main.java")).contains("sender = (old1, text1, by1) -> old1.post(by1, text1);");
        assertThat(outcome.prints("app.Main")).isEqualTo("7");
    }

    @Test
    void a_factory_reference_stays_and_blocks_where_the_compiler_infers_from_it() {
        Codebase.Outcome outcome = run("""
                static <T> List<T> keys(Function<T, Old> make) {
                    return List.of();
                }

                List<String> keys = keys(Old::make);
                """);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("the method in its place takes other arguments");
    }

    @Test
    void a_reference_on_a_receiver_that_is_evaluated_once_stays_and_blocks() {
        Codebase.Outcome outcome = run("""
                static Old old() {
                    return Old.make("");
                }

                BiFunction<String, Integer, Integer> send = old()::send;
                """);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("write it as a lambda first");
        outcome.compiles();
    }
}
