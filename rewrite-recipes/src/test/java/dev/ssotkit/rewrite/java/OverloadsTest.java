package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which method a call leads to (JLS 15.12.2), where the table of calls says nothing: without a line, and to the accessor. */
class OverloadsTest {

    private static Codebase.Outcome run(
            String accessor, String canonical, String legacy, String statement, String... calls) {
        return new Codebase()
                .main("""
                        package one;

                        public class One {
                            private static final One INSTANCE = new One();

                            public One() {
                            }

                            public static One get() {
                                return INSTANCE;
                            }

                            %s
                        }
                        """.formatted(canonical), """
                        package old;

                        public class Old {
                            %s
                        }
                        """.formatted(legacy), """
                        package app;

                        import old.Old;

                        public class Main {
                            public static void main(String[] args) {
                                String text = "text";
                                Object object = text;
                                Integer box = 3;
                                %s
                            }
                        }
                        """.formatted(statement))
                .run(new ConsolidateManager("one.One", accessor, List.of("old.Old"), List.of(calls)));
    }

    private static String print(String parameters, String name) {
        return "public void put(%s) { System.out.print(\"%s\"); }".formatted(parameters, name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CharSequence s    | String s            | text",
                "String s          | CharSequence s      | text",
                "String s          | Object o            | text",
                "Object o          | Integer n           | box",
                "Comparable<?> c   | Object o            | text",
                "Object o          | CharSequence[] a    | new String[0]",
                "String[] a        | Object[] a          | args",
            })
    void what_takes_the_arguments_as_they_are_is_reached_if_nothing_has_the_same_parameters(
            String old, String one, String argument) {
        Codebase.Outcome outcome =
                run("get()", print(one, "one"), print(old, "old"), "new Old().put(%s);".formatted(argument));
        assertThat(outcome.changed).as(outcome.reasons()).isNotEmpty();
        assertThat(outcome.prints("app.Main")).isEqualTo("one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int n             | Object o            | 1",
                "int n             | long n              | 1",
                "char c            | int n               | 'c'",
                "Integer n         | int n               | box",
                "String s          | String... s         | text",
                "Object o          | String s            | object",
            })
    void what_would_convert_an_argument_that_was_none_blocks_without_a_line(String old, String one, String argument) {
        Codebase.Outcome outcome =
                run("get()", print(one, "one"), print(old, "old"), "new Old().put(%s);".formatted(argument));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("one.One has no method put(");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int n             | Object o            | 1",
                "int n             | long n              | 1",
                "Integer n         | int n               | box",
                "String s          | String... s         | text",
                "int n             | int... n            | 1",
            })
    void a_line_allows_every_conversion_of_a_call(String old, String one, String argument) {
        Codebase.Outcome outcome = run(
                "get()",
                print(one, "one"),
                print(old, "old"),
                "new Old().put(%s);".formatted(argument),
                "old.Old put(..) -> put");
        assertThat(outcome.changed).as(outcome.reasons()).isNotEmpty();
        assertThat(outcome.prints("app.Main")).isEqualTo("one");
    }

    @Test
    void a_call_that_would_reach_another_method_than_its_line_means_blocks_and_names_both() {
        Codebase.Outcome outcome = run(
                "get()",
                print("Object o", "object") + print("String s", "string"),
                "public void send(Object o) { }",
                "new Old().send(text);",
                "old.Old send(java.lang.Object) -> put($1)");
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons())
                .contains("the line means put(java.lang.Object), this call would reach put(java.lang.String)");
        Codebase.Outcome sameType = run(
                "get()",
                print("Object o", "object") + print("String s", "string"),
                "public void send(Object o) { }",
                "new Old().send(object);",
                "old.Old send(java.lang.Object) -> put($1)");
        assertThat(sameType.prints("app.Main")).isEqualTo("object");
    }

    @Test
    void a_construction_that_would_reach_another_overload_of_the_accessor_blocks() {
        String accessors = """
                public static One of(Object o) { System.out.print("object"); return INSTANCE; }

                public static One of(String s) { System.out.print("string"); return INSTANCE; }
                """;
        String legacy = "public Old(Object o) { }";
        Codebase.Outcome other = run("of(java.lang.Object)", accessors, legacy, "new Old(text);");
        assertThat(other.changed).isEmpty();
        assertThat(other.reasons()).contains("the call would reach of(java.lang.String)");
        Codebase.Outcome named = run("of(java.lang.Object)", accessors, legacy, "new Old(object);");
        assertThat(named.prints("app.Main")).isEqualTo("object");
    }

    @Test
    void a_constructor_that_would_be_another_overload_blocks_where_only_names_move() {
        String constructors = """
                public One(Object o) { System.out.print("object"); }

                public One(String s) { System.out.print("string"); }
                """;
        String legacy = "public Old(Object o) { }";
        Codebase.Outcome other = run("new", constructors, legacy, "new Old(text);");
        assertThat(other.changed).isEmpty();
        assertThat(other.reasons()).contains("another overload");
        assertThat(run("new", constructors, legacy, "new Old(object);").prints("app.Main"))
                .isEqualTo("object");
    }

    @Test
    void what_an_inherited_generic_method_is_with_its_type_arguments_is_overridden_and_no_overload() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package one;

                        public class Base<T> {
                            public void put(T value) {
                                System.out.print("base");
                            }
                        }
                        """, """
                        package one;

                        public class One extends Base<String> {
                            private static final One INSTANCE = new One();

                            public static One get() {
                                return INSTANCE;
                            }

                            @Override
                            public void put(String value) {
                                System.out.print("one");
                            }
                        }
                        """, """
                        package old;

                        public class Old {
                            public void send(String text) {
                            }
                        }
                        """, """
                        package app;

                        import old.Old;

                        public class Main {
                            public static void main(String[] args) {
                                new Old().send("text");
                            }
                        }
                        """)
                .run(new ConsolidateManager(
                        "one.One", "get()", List.of("old.Old"), List.of("old.Old send(..) -> put($1)")));
        assertThat(outcome.changed).as(outcome.reasons()).isNotEmpty();
        assertThat(outcome.prints("app.Main")).isEqualTo("one");
    }
}
