package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two legacy types meet on one: merged where that is certain, else blocked. */
class MergesTest {

    private static final String FAILURE = "package %s;\n\npublic class %s extends RuntimeException {}\n";
    private static final String HANDLE = "package %s;\n\npublic class %s {}\n";

    private static Codebase codebase() {
        return new Codebase()
                .main(
                        FAILURE.formatted("one", "Failure"),
                        FAILURE.formatted("a", "FailureA"),
                        FAILURE.formatted("b", "FailureB"),
                        HANDLE.formatted("one", "Handle"),
                        HANDLE.formatted("a", "HandleA"),
                        HANDLE.formatted("b", "HandleB"));
    }

    private static Codebase.Outcome run(String body) {
        return codebase()
                .main("""
                        package app;

                        import a.FailureA;
                        import a.HandleA;
                        import b.FailureB;
                        import b.HandleB;

                        public class Main {
                        %s
                        }
                        """.formatted(body))
                .run(
                        new ConsolidateManager("one.Failure", "new", List.of("a.FailureA", "b.FailureB"), List.of()),
                        new ConsolidateManager("one.Handle", "new", List.of("a.HandleA", "b.HandleB"), List.of()));
    }

    @Test
    void alternatives_of_a_catch_that_become_one_are_merged() {
        Codebase.Outcome outcome = run("""
                    public static void main(String[] args) {
                        for (RuntimeException next : new RuntimeException[] {new FailureA(), new FailureB()}) {
                            try {
                                throw next;
                            } catch (FailureA | FailureB failure) {
                                System.out.print(failure.getClass().getName() + " ");
                            }
                        }
                        try {
                            throw new IllegalStateException("x");
                        } catch (FailureA | IllegalStateException | FailureB failure) {
                            System.out.print(failure.getMessage());
                        }
                    }
                """);
        assertThat(outcome.file("Main.java"))
                .contains("catch (Failure failure)", "catch (Failure | IllegalStateException failure)");
        assertThat(outcome.prints("app.Main")).isEqualTo("one.Failure one.Failure x");
    }

    @Test
    void a_merged_catch_that_asks_for_more_than_any_exception_has_blocks() {
        Codebase.Outcome outcome = run("""
                    static void take(FailureA failure) {}
                    static void take(FailureB failure) { take((FailureA) null); }
                    static void take(RuntimeException failure) {}

                    static void run(Runnable task) {
                        try {
                            task.run();
                        } catch (FailureA | FailureB failure) {
                            Object held = failure;
                            take(failure);
                        }
                    }
                """);
        assertThat(outcome.file("Main.java")).contains("FailureA | FailureB");
        assertThat(outcome.reasons()).contains("two exceptions would become one and be caught twice");
        outcome.compiles();
    }

    @Test
    void two_catches_with_the_same_code_become_one() {
        Codebase.Outcome outcome = run("""
                    public static void main(String[] args) {
                        try {
                            throw new FailureB();
                        } catch (FailureA failure) {
                            System.out.print("caught");
                        } catch (IllegalStateException failure) {
                            System.out.print("other");
                        } catch (FailureB failure) {
                            System.out.print("caught");
                        } finally {
                            System.out.print(" done");
                        }
                    }
                """);
        assertThat(outcome.file("Main.java")).containsOnlyOnce("catch (Failure failure)");
        assertThat(outcome.prints("app.Main")).isEqualTo("caught done");
    }

    @Test
    void two_catches_with_different_code_block() {
        Codebase.Outcome outcome = run("""
                    static void run(Runnable task) {
                        try {
                            task.run();
                        } catch (FailureA failure) {
                            System.out.print("a");
                        } catch (FailureB failure) {
                            System.out.print("b");
                        }
                    }
                """);
        assertThat(outcome.file("Main.java")).containsAnyOf("catch (FailureA failure)", "catch (FailureB failure)");
        assertThat(outcome.reasons()).contains("merge the catches first");
        outcome.compiles();
    }

    @Test
    void tests_for_types_that_become_one_are_merged() {
        Codebase.Outcome outcome = run("""
                    static boolean isHandle(Object o) {
                        return o instanceof HandleA || o instanceof HandleB;
                    }

                    static boolean isAny(Object o) {
                        return o == null || o instanceof HandleA || (o instanceof String || o instanceof HandleB);
                    }

                    static boolean isNone(Object o) {
                        return !(o instanceof HandleA || o instanceof HandleB);
                    }

                    public static void main(String[] args) {
                        System.out.print(isHandle(new HandleA()) + " " + isHandle(new HandleB()) + " " + isHandle("")
                                + " " + isAny("") + " " + isAny(1) + " " + isNone(new HandleB()));
                    }
                """);
        assertThat(outcome.file("Main.java"))
                .contains(
                        "return o instanceof Handle;",
                        "return o == null || o instanceof Handle || (o instanceof String);",
                        "return !(o instanceof Handle);");
        assertThat(outcome.printsUnproven("two tests become one", "app.Main"))
                .isEqualTo("true true false true false false");
    }

    @Test
    void a_test_whose_operand_has_effects_stays() {
        Codebase.Outcome outcome = run("""
                    private static int count;

                    static Object next() {
                        count++;
                        return "";
                    }

                    public static void main(String[] args) {
                        boolean found = next() instanceof HandleA || next() instanceof HandleB;
                        System.out.print(found + " " + count);
                    }
                """);
        assertThat(outcome.file("Main.java")).contains("next() instanceof Handle || next() instanceof Handle");
        assertThat(outcome.prints("app.Main")).isEqualTo("false 2");
    }

    @Test
    void overloads_that_become_the_same_are_merged_if_they_do_the_same() {
        Codebase.Outcome outcome = run("""
                    /** Takes the first. */
                    static String take(HandleA handle) {
                        return "taken " + handle.getClass().getName();
                    }

                    // Takes the second.
                    static String take(HandleB handle) {
                        return "taken " + handle.getClass().getName();
                    }

                    public static void main(String[] args) {
                        System.out.print(take(new HandleA()) + " " + take(new HandleB()));
                    }
                """);
        assertThat(outcome.reasons()).isEqualTo("[REWRITTEN:  []]");
        assertThat(outcome.file("Main.java")).containsOnlyOnce("static String take(Handle handle)");
        assertThat(outcome.prints("app.Main")).isEqualTo("taken one.Handle taken one.Handle");
    }

    @Test
    void overloads_that_do_different_things_block() {
        Codebase.Outcome outcome = run("""
                    static String take(HandleA handle) {
                        return "a";
                    }

                    static String take(HandleB handle) {
                        return "b";
                    }
                """);
        assertThat(outcome.file("Main.java")).containsAnyOf("take(HandleA handle)", "take(HandleB handle)");
        outcome.compiles();
        assertThat(outcome.reasons()).contains("two overloads of take would have the same parameters");
    }

    @Test
    void throws_clauses_may_name_the_one_type_twice() {
        Codebase.Outcome outcome = run("""
                    static void run() throws FailureA, FailureB {}

                    public static void main(String[] args) {
                        run();
                        System.out.print("ran");
                    }
                """);
        assertThat(outcome.prints("app.Main")).isEqualTo("ran");
    }

    @Test
    void an_annotation_that_would_stand_twice_blocks() {
        Codebase.Outcome outcome = new Codebase()
                .main(
                        "package one;\n\npublic @interface Mark {}\n",
                        "package a;\n\npublic @interface MarkA {}\n",
                        "package b;\n\npublic @interface MarkB {}\n",
                        """
                        package app;

                        @a.MarkA
                        @b.MarkB
                        public class Main {}
                        """)
                .run(new ConsolidateManager("one.Mark", "new", List.of("a.MarkA", "b.MarkB"), List.of()));
        assertThat(outcome.reasons()).contains("would stand twice");
        outcome.compiles();
    }
}
