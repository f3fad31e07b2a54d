package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code Legacy::new}, and lines that send a constructor elsewhere. */
class ConstructorReferencesTest {

    private static final String ONE = """
            package one;

            public class One {
                private static final One INSTANCE = new One();
                private int count;

                protected One() {}

                public static One get() {
                    return INSTANCE;
                }

                public int next() {
                    return ++count;
                }
            }
            """;

    private static final String OLD = """
            package old;

            public class Old {
                private int count;

                public Old() {}

                public Old(String name) {}

                public int next() {
                    return ++count;
                }
            }
            """;

    private static ConsolidateManager entry(String... calls) {
        return new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of(calls));
    }

    private static Codebase codebase() {
        return new Codebase().main(ONE, OLD);
    }

    @Test
    void a_constructor_reference_whose_arguments_fall_away_becomes_a_lambda() {
        Codebase.Outcome outcome = codebase().main("""
                        package app;

                        import java.util.List;
                        import java.util.Map;
                        import java.util.HashMap;
                        import java.util.function.Function;
                        import old.Old;

                        public class Main {
                            static Function<String, Old> maker() {
                                return Old::new;
                            }

                            public static void main(String[] args) {
                                Function<String, Old> make = Old::new;
                                Map<String, Old> byName = new HashMap<>();
                                byName.computeIfAbsent("name", Old::new).next();
                                List.of("a", "b").stream().map(Old::new).forEach(Old::next);
                                System.out.print(make.apply("x").next() + maker().apply("y").next());
                            }
                        }
                        """).run(entry());
        assertThat(outcome.file("Main.java"))
                .contains(
                        "return name -> One.get();",
                        "make = name -> One.get();",
                        "computeIfAbsent(\"name\", name -> One.get())",
                        "map(name -> One.get()).forEach(One::next)");
        assertThat(outcome.prints("app.Main")).isEqualTo("9");
    }

    @Test
    void a_reference_to_a_constructor_of_any_number_of_arguments_stays_and_blocks() {
        Codebase.Outcome outcome = new Codebase().main(ONE, """
                        package old;

                        public class Old {
                            public Old(String... names) {}
                        }
                        """, """
                        package app;

                        class Main {
                            java.util.function.Supplier<old.Old> make = old.Old::new;
                        }
                        """).run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("write it as a lambda first");
    }

    @Test
    void a_constructor_reference_that_the_compiler_infers_from_stays_and_blocks() {
        Codebase.Outcome outcome = codebase().main("""
                        package app;

                        import java.util.Comparator;
                        import java.util.function.Function;
                        import old.Old;

                        public class Main {
                            static <T, R> Function<T, R> same(Function<T, R> function) {
                                return function;
                            }

                            static Object made = same((Function<String, Old>) Old::new).andThen(o -> 1);

                            static <T> Comparator<T> by(Function<T, Old> key) {
                                return null;
                            }

                            static Comparator<String> order = Main.<String>by(Old::new).reversed();
                        }
                        """).run(entry());
        assertThat(outcome.reasons()).contains("the method in its place takes other arguments");
        outcome.compiles();
    }

    @Test
    void a_line_may_send_to_a_class_that_nothing_else_names() {
        Codebase.Outcome outcome =
                codebase().main("""
                        package one;

                        public class Makers {
                            public static One named(String name) {
                                return One.get();
                            }
                        }
                        """, """
                        package app;

                        public class Main {
                            public static void main(String[] args) {
                                java.util.function.Function<String, old.Old> make = old.Old::new;
                                System.out.print(new old.Old("x").next() + make.apply("y").next());
                            }
                        }
                        """).run(entry("old.Old <constructor>(java.lang.String) -> one.Makers named($1)"));
        assertThat(outcome.file("Main.java")).contains("Makers.named(\"x\").next()", "make = Makers::named;");
        assertThat(outcome.prints("app.Main")).isEqualTo("3");
    }

    @Test
    void a_reference_to_what_throws_more_blocks() {
        Codebase.Outcome outcome =
                codebase().main("""
                        package one;

                        public class Makers {
                            public static One named(String name) throws java.io.IOException {
                                return One.get();
                            }
                        }
                        """, """
                        package app;

                        public class Main {
                            java.util.function.Function<String, old.Old> make = old.Old::new;
                        }
                        """).run(entry("old.Old <constructor>(java.lang.String) -> one.Makers named($1)"));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("named throws java.io.IOException");
    }
}
