package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions whose body comes to yield something, where an overload would take them for another kind. */
class FunctionKindsTest {

    private static Codebase.Outcome run(String statements) {
        return new Codebase()
                .main("""
                        package one;

                        public class One {
                            private static final One INSTANCE = new One();

                            protected One() {}

                            public static One get() {
                                return INSTANCE;
                            }

                            public int pause() {
                                return 1;
                            }
                        }
                        """, """
                        package old;

                        public class Old {
                            public void pause() {}
                        }
                        """, """
                        package app;

                        import java.util.concurrent.Callable;
                        import java.util.concurrent.ExecutorService;
                        import old.Old;

                        public class Main {
                            static String take(Runnable task) {
                                return "task";
                            }

                            static <T> String take(Callable<T> call) {
                                return "call";
                            }

                            static void run(Old old, ExecutorService executor) {
                        %s
                            }

                            public static void main(String[] args) {
                                Old old = new Old();
                                System.out.print(take(() -> { old.pause(); }));
                            }
                        }
                        """.formatted(statements.indent(8)))
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "take(() -> old.pause());",
                "take(old::pause);",
                "executor.submit(() -> old.pause());",
                "take(old == null ? null : () -> old.pause());"
            })
    void a_void_call_that_comes_to_yield_something_blocks_where_an_overload_takes_functions_that_do(String call) {
        Codebase.Outcome outcome = run(call);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("taken for that of another overload", "put braces around the body");
    }

    @Test
    void a_void_call_that_comes_to_yield_something_moves_where_nothing_is_chosen_by_it() {
        Codebase.Outcome outcome = run("""
                executor.submit(() -> { old.pause(); });
                executor.execute(() -> old.pause());
                Runnable task = () -> old.pause();
                new Thread(old::pause).start();
                """);
        assertThat(outcome.file("Main.java")).as(outcome.reasons()).contains("One old = One.get();");
        assertThat(outcome.prints("app.Main")).isEqualTo("task");
    }
}
