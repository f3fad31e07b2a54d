package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

class MembersTest {

    private static final String ONE = """
            package one;

            public class One {
                public static final String NAME = "one";
                private static final One INSTANCE = new One();

                public static One get() {
                    return INSTANCE;
                }

                public static String describe(String text) {
                    return "<" + text + ">";
                }

                public String send(String text, int times) {
                    return text.repeat(times);
                }

                public String put(Object value) {
                    return "object";
                }

                public String put(String value) {
                    return "string";
                }

                public One self() {
                    return this;
                }

                public long size() {
                    return 7;
                }
            }
            """;

    private static final String OLD = """
            package old;

            public class Old {
                public static final String NAME = "one";

                public static Old make() {
                    return new Old();
                }

                public static String describe(String text) {
                    return text;
                }

                public String emit(int times, String text) {
                    return text;
                }

                public String put(Object value) {
                    return "old";
                }

                public Old self() {
                    return this;
                }

                public int size() {
                    return 1;
                }

                public void gone() {}
            }
            """;

    private static Codebase.Outcome run(String body, String... calls) {
        return runWith("", body, calls);
    }

    private static Codebase.Outcome runWith(String imports, String body, String... calls) {
        return new Codebase()
                .main(ONE, OLD, """
                        package app;

                        import old.Old;
                        %s
                        public class Main {
                            public static void main(String[] args) {
                        %s
                            }
                        }
                        """.formatted(imports, body.indent(8)))
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of(calls)));
    }

    @Test
    void a_method_that_canonical_lacks_blocks_its_type_and_every_use_says_so() {
        Codebase.Outcome outcome = run("Old old = new Old();\nold.gone();");
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("Main.java"))
                .containsExactly("3 import BLOCKED", "7 construction BLOCKED", "7 type BLOCKED", "8 call BLOCKED");
        assertThat(outcome.reasons())
                .contains("one.One has no method gone() [add it there, or map the call in `calls`]")
                .contains("the type stays because of src/main/java/app/Main.java:8");
    }

    @Test
    void a_mapped_method_takes_its_arguments_in_the_order_of_the_line() {
        Codebase.Outcome outcome = run(
                "System.out.print(new Old().emit(3, \"ab\"));", "old.Old emit(int, java.lang.String) -> send($2, $1)");
        assertThat(outcome.file("Main.java")).as(outcome.reasons()).contains("One.get().send(\"ab\", 3)");
        assertThat(outcome.prints("app.Main")).isEqualTo("ababab");
    }

    @Test
    void arguments_with_effects_that_would_change_their_order_block() {
        Codebase.Outcome outcome = run(
                "System.out.print(new Old().emit(args.hashCode(), args.toString()));",
                "old.Old emit(int, java.lang.String) -> send($2, $1)");
        assertThat(outcome.changed).isEmpty();
    }

    @Test
    void a_literal_of_a_line_becomes_an_argument() {
        Codebase.Outcome outcome = run(
                "System.out.print(new Old().emit(3, \"ab\"));",
                "old.Old emit(int, java.lang.String) -> send(\"x-> ($1)\", 2)");
        assertThat(outcome.prints("app.Main")).isEqualTo("x-> ($1)x-> ($1)");
    }

    @Test
    void a_call_that_could_reach_another_overload_blocks() {
        Codebase.Outcome outcome = run("System.out.print(new Old().put(\"text\"));");
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("another overload of put");
    }

    @Test
    void a_result_of_another_type_blocks_where_it_would_not_fit() {
        assertThat(run("int size = new Old().size();").changed).isEmpty();
        Codebase.Outcome fits = run("long size = new Old().size();\nnew Old().size();\nSystem.out.print(size);");
        assertThat(fits.prints("app.Main")).isEqualTo("7");
    }

    @Test
    void a_method_that_returns_its_own_type_goes_on_in_a_chain() {
        Codebase.Outcome outcome = run("long size = new Old().self().self().size();\nSystem.out.print(size);");
        assertThat(outcome.prints("app.Main")).isEqualTo("7");
    }

    @Test
    void static_methods_and_constants_move_with_the_type() {
        Codebase.Outcome outcome = run("System.out.print(Old.NAME + Old.describe(\"x\"));");
        assertThat(outcome.file("Main.java")).as(outcome.reasons()).contains("One.NAME + One.describe(\"x\")");
        assertThat(outcome.prints("app.Main")).isEqualTo("one<x>");
    }

    @Test
    void members_that_were_imported_statically_are_qualified() {
        Codebase.Outcome outcome = runWith(
                "import static old.Old.NAME;\nimport static old.Old.describe;",
                "Old old = new Old();\nSystem.out.print(NAME + describe(\"x\"));");
        assertThat(outcome.file("Main.java"))
                .as(outcome.reasons())
                .contains("One.NAME + One.describe(\"x\")")
                .doesNotContain("import static");
        assertThat(outcome.prints("app.Main")).isEqualTo("one<x>");
    }

    @Test
    void a_static_factory_without_arguments_goes_to_the_accessor() {
        Codebase.Outcome outcome = run("long size = Old.make().size();");
        assertThat(outcome.file("Main.java")).as(outcome.reasons()).contains("One.get().size()");
        assertThat(outcome.rowsOf("Main.java")).contains("7 factory REWRITTEN");
    }

    @Test
    void a_factory_object_that_falls_away_keeps_its_effects() {
        Codebase.Outcome outcome = new Codebase()
                .main(ONE, OLD, """
                        package old;

                        public class Factory {
                            public Factory() {
                                System.out.print("made ");
                            }

                            public Old create() {
                                return new Old();
                            }
                        }
                        """, """
                        package app;

                        import old.Factory;
                        import old.Old;

                        public class Main {
                            public static void main(String[] args) {
                                Old old = new Factory().create();
                                System.out.print(old.self() == null);
                            }
                        }
                        """)
                .run(new ConsolidateManager(
                        "one.One", "get()", List.of("old.Old"), List.of("old.Factory create() -> get()")));
        assertThat(outcome.file("Main.java")).as(outcome.reasons()).contains("""
                        new Factory();
                        One old = One.get();
                """);
        assertThat(outcome.prints("app.Main")).isEqualTo("made false");
    }

    @Test
    void method_references_move_with_their_type() {
        Codebase.Outcome outcome = runWith("import java.util.function.*;\n", """
                Function<Old, Old> unbound = Old::self;
                Supplier<Old> bound = new Old()::self;
                Function<String, String> described = Old::describe;
                System.out.print(unbound.apply(bound.get()).size() + described.apply("x"));
                """);
        assertThat(outcome.file("Main.java"))
                .as(outcome.reasons())
                .contains("Function<One, One> unbound = One::self")
                .contains("One.get()::self")
                .contains("One::describe");
        assertThat(outcome.prints("app.Main")).isEqualTo("7<x>");
    }

    @Test
    void a_field_that_is_written_blocks() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package one;
                        public class One {
                            public int size;
                            public static One get() { return null; }
                        }
                        """, """
                        package old;
                        public class Old {
                            public int size;
                        }
                        """, """
                        package app;
                        class Main {
                            void m() {
                                new old.Old().size = 3;
                            }
                        }
                        """)
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("configured here (size)");
    }

    @Test
    void a_box_in_place_of_a_primitive_blocks_for_it_may_be_null() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package one;

                        public class One {
                            public Integer size() {
                                return null;
                            }
                        }
                        """, """
                        package old;

                        public class Old {
                            public int size() {
                                return 1;
                            }
                        }
                        """, """
                        package app;

                        class Main {
                            int size = new old.Old().size();
                        }
                        """)
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("java.lang.Integer would come in place of int");
    }
}
