package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A generic legacy type whose canonical type has no type parameters. */
class DroppedTypeArgumentsTest {

    private static final String OLD = """
            package old;

            public class Old<T> {
                private T held;

                public void put(String key) {}

                public void hold(T value) {
                    held = value;
                }

                public T held() {
                    return held;
                }

                public String name() {
                    return "same";
                }
            }
            """;

    private static final String ONE = """
            package one;

            public class One {
                private Object held;

                public void put(String key) {}

                public void hold(Object value) {
                    held = value;
                }

                public Object held() {
                    return held;
                }

                public String name() {
                    return "same";
                }
            }
            """;

    private static Codebase.Outcome run(String members) {
        return new Codebase()
                .main(OLD, ONE, "package app;\n\nimport old.Old;\n\npublic class Main {\n" + members + "\n}\n")
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()))
                .compiles();
    }

    @Test
    void loses_its_arguments_where_every_use_still_fits() {
        Codebase.Outcome outcome = run("""
                Old<String> field = new Old<>();
                Old<?> any = new Old<Integer>();
                java.util.List<Old<String>> all = new java.util.ArrayList<Old<String>>();

                static Old<? extends Number>[] array(Old<java.util.Map<String, Integer>> old) {
                    return null;
                }

                public static void main(String[] args) {
                    Old<String> old = new Old<String>();
                    old.put("a");
                    Object held = old.held();
                    System.out.print(old.name() + ((Old<String>) old).name() + held);
                }
                """);
        assertThat(outcome.file("Main.java"))
                .contains("One field = new One();")
                .contains("One any = new One();")
                .contains("java.util.List<One> all = new java.util.ArrayList<One>();")
                .contains("static One[] array(One old)")
                .contains("((One) old).name()");
        assertThat(outcome.prints("app.Main")).isEqualTo("samesamenull");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String run(Old<String> old) { return old.held(); }",
                "<E> E first(Old<E> old) { return null; }",
                "static class Own<E> extends Old<E> {}",
                "static abstract class Own implements java.util.function.Supplier<Old<String>> { { get().held().length(); } }",
                "void run(Old<String> old) { for (char c : old.held().toCharArray()) { } }",
            })
    void stays_where_what_the_arguments_say_is_needed(String member) {
        Codebase.Outcome outcome = run(member);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("BLOCKED");
    }
}
