package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Catches that nothing reaches any more, and catches that would come to take more than today. */
class CatchesTest {

    private static final String ONE = """
            package one;

            public class One {
                private static final One INSTANCE = new One();

                protected One() {}

                public static One get() {
                    return INSTANCE;
                }
            }
            """;

    private static final String OLD = """
            package old;

            public class Old {
                public Old() throws java.io.IOException {}
            }
            """;

    private static Codebase.Outcome run(String members) {
        return new Codebase()
                .main(ONE, OLD, """
                        package app;

                        import java.io.FileReader;
                        import java.io.IOException;
                        import old.Old;

                        public class Main {
                        %s
                        }
                        """.formatted(members.indent(4)))
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of()));
    }

    @Test
    void dead_catches_go_in_lambdas_initialisers_and_nested_tries_and_finally_stays() {
        Codebase.Outcome outcome = run("""
                static Old field;

                static {
                    try {
                        field = new Old();
                    } catch (IOException e) {
                        throw new ExceptionInInitializerError(e);
                    }
                }

                static void nested() {
                    try {
                        new Old();
                        try {
                            new FileReader("/nowhere").close();
                        } catch (IOException e) {
                            System.out.print("inner ");
                        }
                    } catch (IOException e) {
                        System.out.print("outer ");
                    }
                }

                static void rethrown() {
                    try {
                        try {
                            new Old();
                        } catch (Exception e) {
                            throw e;
                        }
                    } catch (IOException e) {
                        System.out.print("outer ");
                    }
                }

                static int loop() {
                    for (;;) {
                        try {
                            new Old();
                            return 1;
                        } catch (IOException e) {
                            System.out.print("again ");
                        } finally {
                            System.out.print("finally ");
                        }
                    }
                }

                public static void main(String[] args) {
                    Runnable task = () -> {
                        try {
                            new Old();
                        } catch (IOException e) {
                            System.out.print("task ");
                        }
                    };
                    task.run();
                    nested();
                    rethrown();
                    System.out.print(loop());
                }
                """);
        assertThat(outcome.file("Main.java")).doesNotContain("outer one", "again", "ExceptionInInitializerError");
        assertThat(outcome.printsUnproven(
                        "a rethrown exception is as precise as what may be thrown (JLS 11.2.2), which the proof does not follow",
                        "app.Main"))
                .isEqualTo("inner finally 1");
    }

    @Test
    void a_catch_that_alone_leads_on_to_the_next_statement_blocks() {
        Codebase.Outcome outcome = run("""
                static int find() {
                    try {
                        new Old();
                        return 1;
                    } catch (IOException e) {
                        System.out.print("failed");
                    }
                    return 2;
                }
                """);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("what follows a catch that goes would be unreachable");
    }

    private static Codebase.Outcome both(String alternatives, String handled) {
        return run("""
                static void take(Exception e) {
                    System.out.print("caught " + e.getMessage());
                }

                public static void main(String[] args) {
                    try {
                        new Old();
                        if (args.length == 0) {
                            throw new InterruptedException("stop");
                        }
                    } catch (%s e) {
                        %s
                    }
                }
                """.formatted(alternatives, handled));
    }

    @Test
    void an_alternative_that_nothing_reaches_any_more_goes() {
        Codebase.Outcome outcome = both("IOException | InterruptedException", "take(e);");
        assertThat(outcome.compiles().file("Main.java")).contains("catch (InterruptedException e)");
        assertThat(outcome.prints("app.Main")).isEqualTo("caught stop");
        assertThat(both("IllegalStateException | IOException | InterruptedException", "take(e);")
                        .compiles()
                        .file("Main.java"))
                .contains("catch (IllegalStateException | InterruptedException e)");
        assertThat(both("InterruptedException | IOException", "throw new IllegalStateException(\"\" + e, e);")
                        .file("Main.java"))
                .contains("catch (InterruptedException e)");
    }

    @Test
    void a_catch_of_alternatives_goes_where_nothing_reaches_any_of_them() {
        Codebase.Outcome outcome = run("""
                static class Other extends Exception {}

                static class Thrower {
                    Thrower() throws java.util.concurrent.TimeoutException {}
                }

                static void all() throws IOException {
                    try {
                        new Old();
                    } catch (java.io.FileNotFoundException | java.io.EOFException e) {
                        System.out.print("gone");
                    }
                }
                """);
        assertThat(outcome.compiles().file("Main.java")).doesNotContain("catch");
    }

    @Test
    void an_alternative_stays_where_the_type_of_what_is_caught_decides() {
        for (String handled :
                java.util.List.of("System.out.print(e);", "var all = java.util.List.of(e);", "var f = e;")) {
            Codebase.Outcome outcome = both("IOException | InterruptedException", handled);
            assertThat(outcome.changed).isEmpty();
            assertThat(outcome.reasons()).contains("an alternative of a catch would be unreachable");
        }
    }

    private static Codebase.Outcome runWithSuperclass(String superclass, String members) {
        return new Codebase()
                .main(
                        "package one;\n\npublic class Failure extends " + superclass + " {}\n",
                        "package old;\n\npublic class OldFailure extends one.Failure {}\n",
                        """
                        package app;

                        import old.OldFailure;
                        import one.Failure;

                        public class Main {
                        %s
                        }
                        """.formatted(members.indent(4)))
                .run(new ConsolidateManager("one.Failure", "new", List.of("old.OldFailure"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "try { task.run(); } catch (OldFailure e) { System.out.print(e); }",
                "try { task.run(); } catch (OldFailure | IllegalStateException e) { System.out.print(e); }",
                "if (thrown instanceof OldFailure) { System.out.print(thrown); }",
                "if (thrown instanceof OldFailure failure) { System.out.print(failure); }",
            })
    void a_catch_of_or_a_test_for_an_exception_that_moves_to_its_superclass_blocks(String statement) {
        Codebase.Outcome outcome = runWithSuperclass(
                "RuntimeException", "static void run(Runnable task, Object thrown) {\n    " + statement + "\n}");
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("takes only those of ");
    }

    @Test
    void a_catch_of_an_exception_that_moves_to_its_superclass_moves_where_nothing_else_can_come() {
        Codebase.Outcome outcome = runWithSuperclass("Exception", """
                static void fail() throws OldFailure {
                    throw new OldFailure();
                }

                static void other() throws Failure {
                    throw new Failure();
                }

                public static void main(String[] args) {
                    try {
                        fail();
                    } catch (OldFailure e) {
                        System.out.print("old ");
                    }
                    try {
                        other();
                    } catch (OldFailure e) {
                        System.out.print("either");
                    } catch (Failure e) {
                        System.out.print("either");
                    }
                }
                """);
        assertThat(outcome.file("Main.java")).doesNotContain("OldFailure");
        assertThat(outcome.prints("app.Main")).isEqualTo("old either");
    }

    @Test
    void a_catch_of_a_checked_exception_that_moves_to_its_superclass_blocks_where_that_can_come() {
        Codebase.Outcome outcome = runWithSuperclass("Exception", """
                static void fail() throws Failure {
                    throw new OldFailure();
                }

                static void run() throws Failure {
                    try {
                        fail();
                    } catch (OldFailure e) {
                        System.out.print("old");
                    }
                }
                """);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("takes only those of ");
    }
}
