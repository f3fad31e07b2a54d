package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessorsTest {

    private static final String CONTEXT = "package app;\n\npublic class Context {}\n";

    @Test
    void an_accessor_with_arguments_takes_those_of_the_constructor() {
        Codebase.Outcome outcome = new Codebase()
                .main(CONTEXT, """
                        package one;

                        public class One {
                            public static One of(app.Context context) {
                                return new One();
                            }
                        }
                        """, """
                        package old;

                        public class Old {
                            public Old(app.Context context) {}
                        }
                        """, """
                        package app;

                        import java.util.function.Function;
                        import old.Old;

                        class Main {
                            Old old = new Old(new Context());
                            Function<Context, Old> function = Old::new;
                        }
                        """)
                .run(new ConsolidateManager("one.One", "of(app.Context)", List.of("old.Old"), List.of()));
        assertThat(outcome.file("Main.java"))
                .as(outcome.reasons())
                .contains("One.of(new Context())")
                .contains("One::of");
        outcome.compiles();
    }

    @Test
    void an_argument_is_boxed_for_the_method_that_takes_objects() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package one;

                        public class Pair {
                            public static Pair with(Object first, Object second) {
                                return new Pair();
                            }

                            public Object item() {
                                return null;
                            }
                        }
                        """, """
                        package old;

                        public class OldPair {
                            public OldPair(Object item, double weight) {}

                            public Object item() {
                                return null;
                            }
                        }
                        """, """
                        package app;

                        class Use {
                            Object a() {
                                return new old.OldPair("x", 1.0).item();
                            }
                        }
                        """)
                .run(new ConsolidateManager(
                        "one.Pair",
                        "with(java.lang.Object, java.lang.Object)",
                        List.of("old.OldPair"),
                        List.of("old.OldPair <constructor>(java.lang.Object, double) -> with($1, $2)")));
        assertThat(outcome.file("Use.java")).as(outcome.reasons()).contains("Pair.with(\"x\", 1.0).item()");
        outcome.compiles();
    }

    @Test
    void a_constructor_that_does_not_fit_the_accessor_blocks() {
        Codebase.Outcome outcome = new Codebase()
                .main(CONTEXT, """
                        package one;

                        public class One {
                            public static One of(app.Context context) {
                                return new One();
                            }
                        }
                        """, "package old;\n\npublic class Old {}\n", """
                        package app;

                        class Main {
                            old.Old old = new old.Old();
                        }
                        """)
                .run(new ConsolidateManager("one.One", "of(app.Context)", List.of("old.Old"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("map this constructor in `calls`");
    }

    @Test
    void a_type_that_is_legacy_and_canonical_moves_construction_by_construction() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package app;

                        public class Json {
                            private static final StringBuilder SHARED = new StringBuilder();

                            public static StringBuilder mapper() {
                                return SHARED;
                            }
                        }
                        """, """
                        package app;

                        class Main {
                            StringBuilder plain = new StringBuilder();
                            StringBuilder sized = new StringBuilder(nextSize());

                            static int nextSize() {
                                return 3;
                            }
                        }
                        """)
                .run(new ConsolidateManager(
                        "java.lang.StringBuilder", "app.Json mapper()", List.of("java.lang.StringBuilder"), List.of()));
        assertThat(outcome.file("Main.java"))
                .as(outcome.reasons())
                .contains("StringBuilder plain = Json.mapper();")
                .contains("StringBuilder sized = new StringBuilder(nextSize());");
        assertThat(outcome.file("Json.java")).as(outcome.reasons()).contains("SHARED = new StringBuilder()");
        assertThat(outcome.rowsOf("Main.java")).containsExactly("4 construction REWRITTEN", "5 construction BLOCKED");
        outcome.compiles();
    }

    @Test
    void a_catch_that_nothing_reaches_any_more_goes_and_one_that_is_still_reached_stays() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package one;

                        public class One {
                            public static One get() {
                                return null;
                            }
                        }
                        """, """
                        package old;

                        public class Old {
                            public Old() throws java.io.IOException {}
                        }
                        """, """
                        package app;

                        import java.io.IOException;
                        import old.Old;

                        class Main {
                            Old dead() {
                                try {
                                    return new Old();
                                } catch (IOException e) {
                                    throw new IllegalStateException(e);
                                }
                            }

                            Old withFinally() {
                                try {
                                    return new Old();
                                } catch (IOException e) {
                                    return null;
                                } finally {
                                    System.out.print("x");
                                }
                            }

                            void reached() {
                                try {
                                    Old old = new Old();
                                    System.in.read();
                                } catch (IOException e) {
                                    System.out.print(e);
                                }
                            }
                        }
                        """)
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of()));
        assertThat(outcome.file("Main.java"))
                .as(outcome.reasons())
                .contains("""
                    One dead() {
                        {
                            return One.get();
                        }
                    }
                """)
                .contains("} finally {")
                .containsOnlyOnce("catch (IOException e)");
        outcome.compiles();
    }
}
