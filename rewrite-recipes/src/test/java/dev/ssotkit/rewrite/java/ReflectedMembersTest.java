package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members that are looked up by name through a class. */
class ReflectedMembersTest {

    private static final String OLD = """
            package old;

            public class Old {
                public static int count = 1;
                public volatile int state;
                private String name = "old";
                public String gone;

                public Old() {}

                public String send(String text) {
                    return text;
                }

                public String drop(String text) {
                    return text;
                }
            }
            """;

    private static final String ONE = """
            package one;

            public class One {
                public static int count = 1;
                public volatile int state;
                private String name = "old";

                public One() {}

                public String send(String text) {
                    return text;
                }
            }
            """;

    private static Codebase.Outcome run(String body) {
        return new Codebase()
                .main(OLD, ONE, """
                        package app;

                        import java.lang.invoke.MethodHandles;
                        import java.lang.invoke.MethodType;
                        import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
                        import old.Old;

                        public class Main {
                            static final String NAME = "na" + "me";
                            static final String GONE = "go" + "ne";

                            static Object member(Class<?> type, String field) throws Exception {
                                return type.getDeclaredField(field);
                            }

                            public static void main(String[] args) throws Exception {
                                %s
                            }
                        }
                        """.formatted(body))
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()))
                .compiles();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.out.print(Old.class.getDeclaredField(\"name\").getType());",
                "System.out.print(Old.class.getDeclaredField(NAME).getType());",
                "System.out.print(Old.class.getField(\"count\").get(null));",
                "System.out.print(Old.class.getMethod(\"send\", String.class).invoke(new Old(), \"x\"));",
                "Class<?> type = Old.class; System.out.print(type.getDeclaredField(\"name\").getType());",
                "System.out.print(new Old().getClass().getDeclaredField(\"name\").getType());",
                "System.out.print(AtomicIntegerFieldUpdater.newUpdater(Old.class, \"state\").get(new Old()));",
                "System.out.print(MethodHandles.lookup().findVirtual(Old.class, \"send\","
                        + " MethodType.methodType(String.class, String.class)).type().returnType());",
            })
    void what_canonical_has_too_moves_and_a_row_says_so(String body) {
        Codebase.Outcome outcome = run(body);
        assertThat(outcome.file("Main.java")).doesNotContain("Old");
        assertThat(outcome.rows)
                .anyMatch(row -> row.status().equals("KEPT")
                        && row.reason().contains("one.One")
                        && row.file().endsWith("Main.java"));
        assertThat(outcome.prints("app.Main")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Old.class.getDeclaredField(\"gone\");",
                "Old.class.getField(GONE);",
                "Old.class.getMethod(\"drop\", String.class);",
                "Old.class.getDeclaredMethod(\"drop\", new Class<?>[] {String.class});",
                "Class<?> type = Old.class; type.getField(\"gone\");",
                "Class<?> type; type = Old.class; type.getField(\"gone\");",
                "new Old().getClass().getField(\"gone\");",
                "MethodHandles.lookup().findVirtual(Old.class, \"drop\","
                        + " MethodType.methodType(String.class, String.class));",
                "MethodHandles.lookup().findGetter(Old.class, \"gone\", String.class);",
                "MethodHandles.lookup().findVarHandle(Old.class, \"gone\", String.class);",
                "java.util.concurrent.atomic.AtomicReferenceFieldUpdater.newUpdater(Old.class, String.class,"
                        + " \"gone\");",
                "class Utils { Object readField(Class<?> type, String name) { return null; } }"
                        + " new Utils().readField(Old.class, \"gone\");",
            })
    void what_canonical_lacks_blocks(String body) {
        Codebase.Outcome outcome = run(body);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons())
                .containsPattern("BLOCKED: one.One has no (field gone|method drop) as old.Old has");
    }

    @Test
    void a_name_that_only_the_run_tells_blocks() {
        Codebase.Outcome outcome = run("Old.class.getDeclaredField(args[0]);");
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("which member of old.Old is looked up here only the run tells");
    }

    @Test
    void a_name_that_is_not_looked_up_is_none_of_a_member() {
        Codebase.Outcome outcome = run("java.util.Map.of(Old.class, \"gone\"); Old.class.getName().equals(\"gone\");");
        assertThat(outcome.file("Main.java")).doesNotContain("Old");
    }

    @Test
    void a_constant_of_an_enum_that_is_found_by_its_name_must_be_there() {
        String kind = "package %s;\n\npublic enum %s {\n    A%s\n}\n";
        Codebase.Outcome outcome = new Codebase()
                .main(kind.formatted("old", "Old", ", B"), kind.formatted("one", "One", ""), """
                        package app;

                        class Main {
                            Object b = Enum.valueOf(old.Old.class, "B");
                        }
                        """)
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("it may walk over all constants of old.Old: one.One has");
    }

    @Test
    void a_look_up_in_kotlin_is_one_too() {
        Codebase.Outcome outcome = new Codebase()
                .main(OLD, ONE)
                .kotlin("app/Gone.kt", """
                        package app

                        import old.Old

                        fun gone() = Old::class.java.getDeclaredField("gone")
                        """)
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("one.One has no field gone as old.Old has it");
    }
}
