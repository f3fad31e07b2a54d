package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever compiles after the move means what it meant; what would not is blocked. */
class SameMeaningTest {

    private static final String ONE = """
            package one;

            public class One {
                private static final One INSTANCE = new One();

                protected One() {}

                public static One get() {
                    return INSTANCE;
                }

                public int number() {
                    return 7;
                }

                public One self() {
                    return this;
                }

                public String say(Object text) {
                    return "object";
                }

                public String say(String text) {
                    return "string";
                }
            }
            """;

    private static final String FIRST = """
            package old;

            public class First {
                public String number() {
                    return "7";
                }

                public First self() {
                    return this;
                }

                public String say(String text) {
                    return "string";
                }
            }
            """;

    private static final String SECOND = """
            package old;

            public class Second {
                public Second self() {
                    return this;
                }
            }
            """;

    private static Codebase.Outcome run(String members) {
        return new Codebase()
                .main(ONE, FIRST, SECOND, """
                        package app;

                        import java.util.List;
                        import java.util.function.*;
                        import old.First;
                        import old.Second;

                        public class Main {
                            public static void main(String[] args) {}

                        %s
                        }
                        """.formatted(members))
                .run(new ConsolidateManager("one.One", "get()", List.of("old.First", "old.Second"), List.of()));
    }

    private static String blockedReasons(Codebase.Outcome outcome) {
        assertThat(outcome.file("Main.java")).contains("First").doesNotContain("First one = One");
        outcome.compiles();
        return outcome.reasons();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int chained(First one) { return one.number().length(); }",
                "String assigned(First one) { String text = one.number(); return text; }",
                "int inferred(First one) { var text = one.number(); return text.length(); }",
                "String joined(First one) { return \"x\" + one.number(); }",
                "boolean compared(First one) { return one.number() == null; }",
                "Object cast(First one) { return (String) one.number(); }",
                "Object boxed(First one) { return one.number(); }",
                "void switched(First one) { switch (one.number()) { case \"x\": break; default: } }",
                "Supplier<String> lambda(First one) { return () -> one.number(); }",
                "RuntimeException thrown(First one) { throw new IllegalStateException(one.number()); }",
                "int passed(First one) { return List.of(one.number()).get(0).length(); }"
            })
    void a_result_of_another_type_blocks_wherever_it_is_used_as_what_it_was(String member) {
        assertThat(blockedReasons(run(member)))
                .contains("int would come in place of java.lang.String, and it is used here as what it was");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Supplier<String> bound(First one) { return one::number; }",
                "Function<First, String> f = First::number;"
            })
    void a_method_reference_with_another_result_blocks(String member) {
        assertThat(blockedReasons(run(member))).contains("another result would come in its place: number of");
    }

    @Test
    void a_result_of_another_type_that_nobody_looks_at_does_no_harm() {
        Codebase.Outcome outcome = run("""
                    void drop(First one) {
                        one.number();
                        if (one != null) one.number();
                        Runnable later = () -> one.number();
                        Runnable reference = one::number;
                        for (one.number(); one == null; one.number()) {}
                    }
                """);
        assertThat(outcome.file("Main.java")).contains("void drop(One one)").doesNotContain("First");
        outcome.compiles();
    }

    @Test
    void an_unrelated_call_that_would_reach_another_overload_blocks() {
        Codebase.Outcome outcome = run("""
                    static String take(Object any) { return "any"; }
                    static String take(First first) { return "first"; }
                    String taken = take(new Second());
                """);
        assertThat(outcome.file("Main.java")).contains("take(new Second())");
        assertThat(outcome.reasons()).contains("the call would reach another overload: take");
        outcome.compiles();
    }

    @Test
    void a_more_specific_overload_of_the_canonical_type_is_no_doubt() {
        Codebase.Outcome outcome = run("    String said = new First().say(\"x\");");
        assertThat(outcome.file("Main.java")).contains("One.get().say(\"x\")");
        outcome.compiles();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String of(Object o) { if (o instanceof First) return \"1\"; if (o instanceof Second) return \"2\"; return \"\"; }",
                "String of(Object o) { return o instanceof First f ? \"1\" : o instanceof Second s ? \"2\" : \"\"; }"
            })
    void one_value_tested_for_two_types_that_become_one_blocks(String member) {
        Codebase.Outcome outcome = run(member);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("tested for types that would become one");
    }

    @Test
    void a_value_tested_for_either_of_two_types_is_tested_for_the_one() {
        Codebase.Outcome outcome = run("boolean of(Object o) { return o instanceof First || o instanceof Second; }");
        assertThat(outcome.file("Main.java")).contains("o instanceof One").doesNotContain("instanceof Second");
        outcome.compilesUnproven("two tests become one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static class Box<T extends Runnable> {} Box<First> box;",
                "static <T extends Runnable> T one(List<T> all) { return all.get(0); } void of(List<First> all) { one(all); }",
                "Class<? extends Runnable> type = First.class;",
                "@interface Uses { Class<? extends Runnable>[] value(); } @Uses({First.class}) void uses() {}"
            })
    void a_type_argument_that_would_leave_its_bounds_blocks(String members) {
        Codebase.Outcome outcome = new Codebase()
                .main(
                        ONE,
                        """
                        package old;

                        public class First implements Runnable {
                            public void run() {}
                        }
                        """,
                        "package app;\nimport java.util.List;\nimport old.First;\npublic class Main {\n" + members
                                + "\n}")
                .run(new ConsolidateManager("one.One", "get()", List.of("old.First"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rows).anyMatch(row -> row.status().equals("BLOCKED"));
    }

    @Test
    void a_catch_that_comes_to_cover_a_later_one_blocks() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package one;

                        public class Failure extends Exception {}
                        """, """
                        package one;

                        public class Special extends Failure {}
                        """, """
                        package old;

                        public class Failure extends Exception {}
                        """, """
                        package app;

                        public class Main {
                            void any() {
                                try {
                                    if (hashCode() > 0) throw new old.Failure();
                                    throw new one.Special();
                                } catch (old.Failure first) {
                                } catch (one.Special second) {
                                }
                            }
                        }
                        """)
                .run(new ConsolidateManager("one.Failure", "new", List.of("old.Failure"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("two exceptions would become one and be caught twice");
    }

    @Test
    void an_anonymous_test_double_reaches_a_protected_constructor() {
        Codebase.Outcome outcome = new Codebase()
                .main(ONE, FIRST)
                .test("""
                        package app;

                        import old.First;

                        public class MainTest {
                            First fake = new First() {
                                @Override
                                public String say(String text) {
                                    return "fake";
                                }
                            };
                        }
                        """)
                .run(new ConsolidateManager("one.One", "get()", List.of("old.First"), List.of()));
        assertThat(outcome.file("MainTest.java")).contains("One fake = new One() {");
        outcome.compiles();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object sorted = new java.util.TreeSet<Rank>();",
                "java.util.Map<Rank, String> names = new java.util.TreeMap<>();",
                "Object sorted(java.util.List<Rank> all) { return all.stream().sorted().toList(); }",
                "void sort(Rank[] all) { java.util.Arrays.sort(all); }",
                "void sort(Rank[] all) { java.util.Arrays.parallelSort(all); }",
            })
    void what_sorts_by_an_order_that_canonical_has_not_blocks(String member) {
        Codebase.Outcome outcome = ranks(member);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("it sorts old.Rank by its own order, and one.One is not Comparable");
    }

    @Test
    void what_sorts_by_a_comparator_of_its_own_moves() {
        Codebase.Outcome outcome = ranks("Object sorted = new java.util.TreeSet<Rank>((one, other) -> 0);");
        assertThat(outcome.file("Main.java")).contains("new java.util.TreeSet<One>((one, other) -> 0)");
        outcome.compiles();
    }

    private static Codebase.Outcome ranks(String member) {
        return new Codebase()
                .main(ONE, """
                        package old;

                        public class Rank implements Comparable<Rank> {
                            public int compareTo(Rank other) {
                                return 0;
                            }
                        }
                        """, "package app;\n\nimport old.Rank;\n\nclass Main {\n    " + member + "\n}\n")
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Rank"), List.of()));
    }
}
