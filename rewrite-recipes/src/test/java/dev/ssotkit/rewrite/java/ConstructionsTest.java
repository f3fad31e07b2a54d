package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstructionsTest {

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
    void every_construction_yields_the_one_instance() {
        Codebase.Outcome outcome = codebase().main("""
                        package app;

                        import old.Old;
                        import java.util.function.Supplier;

                        public class Main {
                            private final Old field = new Old();

                            public static void main(String[] args) {
                                Old local = new Old("x");
                                Supplier<Old> supplier = Old::new;
                                Supplier<Old> lambda = () -> new Old();
                                Old[] array = {new Old(), new Old()};
                                local.next();
                                supplier.get().next();
                                lambda.get().next();
                                array[1].next();
                                new Main().field.next();
                                System.out.print(new Old().next());
                            }
                        }
                        """).run(entry());
        assertThat(outcome.file("Main.java")).isEqualTo("""
                package app;

                import one.One;
                import java.util.function.Supplier;

                public class Main {
                    private final One field = One.get();

                    public static void main(String[] args) {
                        One local = One.get();
                        Supplier<One> supplier = One::get;
                        Supplier<One> lambda = () -> One.get();
                        One[] array = {One.get(), One.get()};
                        local.next();
                        supplier.get().next();
                        lambda.get().next();
                        array[1].next();
                        new Main().field.next();
                        System.out.print(One.get().next());
                    }
                }
                """);
        assertThat(outcome.prints("app.Main")).isEqualTo("6");
    }

    @Test
    void effects_of_dropped_arguments_stay_once_and_in_order() {
        Codebase.Outcome outcome = codebase().main("""
                        package app;

                        import old.Old;

                        public class Main {
                            static String say(String text) {
                                System.out.print(text);
                                return text;
                            }

                            public static void main(String[] args) {
                                // made here
                                Old old = new Old(say("a"));
                                old.next();
                                new Old(say("b")).next();
                                System.out.print(old.next());
                            }
                        }
                        """).run(entry());
        assertThat(outcome.file("Main.java")).contains("""
                        // made here
                        say("a");
                        One old = One.get();
                        old.next();
                        say("b");
                        One.get().next();
                """);
        assertThat(outcome.prints("app.Main")).isEqualTo("ab3");
    }

    @Test
    void a_dropped_argument_with_effects_blocks_where_no_statement_can_stand() {
        Codebase.Outcome outcome = codebase().main("""
                        package app;

                        import old.Old;

                        public class Main {
                            private final Old field = new Old(System.lineSeparator().trim());
                        }
                        """).run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("no statement can stand here");
    }

    @Test
    void a_subtype_that_moves_without_its_supertype_stays_too() {
        Codebase.Outcome outcome = codebase()
                .main("""
                        package old;

                        public class Older extends Old {}
                        """, """
                        package app;

                        import old.Old;
                        import old.Older;

                        public class Main {
                            private final Old old;

                            Main() {
                                this(new Older());
                            }

                            Main(Old old) {
                                this.old = old;
                            }

                            void lock() {
                                synchronized (old) {
                                }
                            }
                        }
                        """)
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old", "old.Older"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rows).isNotEmpty().allMatch(row -> !row.status().equals("REWRITTEN"));
    }

    @Test
    void constructions_of_the_canonical_type_go_to_the_accessor_and_stay_in_its_own_tests() {
        Codebase.Outcome outcome = new Codebase()
                .main(ONE.replace("protected One", "public One"), OLD, """
                        package app;

                        import one.One;

                        public class Main {
                            One one = new One();
                        }
                        """)
                .test("""
                        package app;

                        import one.One;

                        public class MainTest {
                            One one = new One();
                        }
                        """, """
                        package one;

                        public class OneTest {
                            One one = new One();
                        }
                        """)
                .run(entry());
        assertThat(outcome.file("Main.java")).contains("One one = One.get();");
        assertThat(outcome.file("MainTest.java")).contains("One one = One.get();");
        assertThat(outcome.file("OneTest.java")).contains("One one = new One();");
        assertThat(outcome.rowsOf("OneTest.java")).containsExactly("4 construction KEPT");
    }
}
