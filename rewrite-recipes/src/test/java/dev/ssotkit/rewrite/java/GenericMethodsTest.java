package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Methods that only type arguments and type variables tell apart. */
class GenericMethodsTest {

    private static Codebase.Outcome run(String method, String oldMethod, String statement) {
        return new Codebase()
                .main("""
                        package one;

                        import java.util.*;
                        import java.util.function.*;

                        public class One {
                            private static final One INSTANCE = new One();

                            protected One() {}

                            public static One get() {
                                return INSTANCE;
                            }

                            public %s
                        }
                        """.formatted(method), """
                        package old;

                        import java.util.*;
                        import java.util.function.*;

                        public class Old {
                            public %s
                        }
                        """.formatted(oldMethod), """
                        package app;

                        import java.util.*;
                        import old.Old;

                        public class Main {
                            public static void main(String[] args) {
                                Old old = new Old();
                                %s
                            }
                        }
                        """.formatted(statement))
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of()));
    }

    @Test
    void a_generic_method_moves_and_its_result_stays_what_the_call_made_of_it() {
        String same = "<T> T same(T given, Class<T> type) { return given; }";
        Codebase.Outcome outcome = run(same, same.replace("T", "X"), """
                String text = old.same("a", String.class);
                Integer number = old.<Integer>same(1, Integer.class);
                Old again = old.same(old, Old.class);
                System.out.print(text.length() + number + " " + (again == old));""");
        assertThat(outcome.file("Main.java")).contains("One again = old.same(old, One.class);");
        assertThat(outcome.prints("app.Main")).isEqualTo("2 true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "void send(List<Integer> all) {}               | void send(List<String> all) {}              | old.send(List.of(\"a\"));",
                "void send(Map<String, Integer> all) {}        | void send(Map<Integer, String> all) {}      | old.send(Map.of());",
                "void send(List<List<Integer>> all) {}         | void send(List<List<String>> all) {}        | old.send(List.of());",
                "void send(List<? extends Number> all) {}      | void send(List<?> all) {}                   | old.send(List.of(\"a\"));",
                "void send(Consumer<? super Integer> to) {}    | void send(Consumer<? super String> to) {}   | old.send(o -> {});",
                "<T> T of(Class<T> type) { return null; }      | <T> T of(Class<?> type) { return null; }    | String s = old.of(Integer.class);",
                "<T, R> R pick(T a, R b) { return b; }         | <R, T> R pick(R a, T b) { return a; }       | String s = old.pick(\"a\", 1);",
                "<T> void put(T one) {}                        | <T, R> void put(T one) {}                   | old.<String, Integer>put(\"a\");",
                "<T extends Number> void put(List<T> some) {}  | <T> void put(List<T> some) {}               | old.put(List.of(\"a\"));"
            })
    void a_method_of_the_same_erasure_that_takes_something_else_blocks(String method, String oldMethod, String call) {
        Codebase.Outcome outcome = run(method, oldMethod, call);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("BLOCKED");
        outcome.compiles();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "void send(List<?> all) {}                     | void send(List<String> all) {}              | old.send(List.of(\"a\"));",
                "void send(List<? extends Number> all) {}      | void send(List<Integer> all) {}             | old.send(List.of(1));",
                "void send(Consumer<? super Integer> to) {}    | void send(Consumer<Number> to) {}           | old.send(o -> {});",
                "<T> void send(List<T> all) {}                 | void send(List<String> all) {}              | old.send(List.of(\"a\"));"
            })
    void a_method_of_the_same_erasure_that_takes_more_moves(String method, String oldMethod, String call) {
        assertThat(run(method, oldMethod, call)
                        .compilesUnproven("the lambda takes another type, and uses nothing of it")
                        .file("Main.java"))
                .contains("One old = One.get();");
    }

    @Test
    void variables_of_a_class_and_of_a_method_are_not_taken_for_each_other() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package one;

                        public class One<T> {
                            public T of(Class<?> type) {
                                return null;
                            }
                        }
                        """, """
                        package old;

                        public class Old<T> {
                            public <T> T of(Class<?> type) {
                                return null;
                            }
                        }
                        """, """
                        package app;

                        class Main {
                            String text = new old.Old<Integer>().of(String.class);
                        }
                        """)
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("would come in place of");
    }
}
