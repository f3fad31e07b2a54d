package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nested types of a legacy type go with it, to the canonical type's nested types of the same names. */
class ImpliedNestedTypesTest {

    private static final String OLD = """
            package old;

            public class Old {
                private final String name;

                Old(String name) {
                    this.name = name;
                }

                public String name() {
                    return name;
                }

                public static Builder builder() {
                    return new Builder();
                }

                public static class Builder {
                    private String name = "none";

                    public Builder name(String value) {
                        name = value;
                        return this;
                    }

                    public Old build() {
                        return new Old(name);
                    }
                %s}

                public enum Level {
                    LOW,
                    HIGH
                }

                public interface Listener {
                    void heard(String text);
                }

                public static class Failure extends RuntimeException {}

                public static class Outer {
                    public static class Inner {}
                }
            }
            """;

    private static final String ONE = OLD.formatted("").replace("Old", "One").replace("package old", "package one");

    private static Codebase.Outcome run(String more, String main, String accessor) {
        return new Codebase()
                .main(OLD.formatted(more), ONE.replace("static Builder builder", """
                        static One get() {
                                return new One("one");
                            }

                            public static Builder builder"""), main)
                .run(new ConsolidateManager("one.One", accessor, List.of("old.Old"), List.of()))
                .compiles();
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "get()"})
    void builders_enums_listeners_and_exceptions_move_with_their_type(String accessor) {
        String main = """
                package app;

                import static old.Old.Level;
                import static old.Old.Level.HIGH;

                import old.Old;
                import old.Old.Builder;

                public class Main implements Old.Listener {
                    public void heard(String text) {}

                    static Old.Builder begin() {
                        return Old.builder();
                    }

                    static int of(Level level) {
                        switch (level) {
                            case LOW:
                                return 1;
                            default:
                                return 2;
                        }
                    }

                    public static void main(String[] args) {
                        Builder builder = new Old.Builder().name("a");
                        java.util.List<Old.Outer.Inner> all = java.util.List.of(new Old.Outer.Inner());
                        try {
                            Old.Listener listener = text -> {
                                throw new Old.Failure();
                            };
                            listener.heard("x");
                        } catch (Old.Failure e) {
                            System.out.print(builder.build().name() + begin().name("b").build().name());
                        }
                        System.out.print(of(HIGH) + of(Old.Level.LOW) + all.size());
                    }
                }
                """;
        Codebase.Outcome outcome = run("", main, accessor);
        assertThat(outcome.file("Main.java")).doesNotContain("Old").contains("One.builder()");
        assertThat(outcome.file("old/Old.java")).isEqualTo(OLD.formatted(""));
        assertThat(outcome.prints("app.Main")).isEqualTo("ab4");
        assertThat(outcome.rows)
                .anyMatch(row -> row.legacyType().equals("old.Old$Builder")
                        && row.canonicalType().equals("one.One$Builder")
                        && row.status().equals("REWRITTEN"));
    }

    @Test
    void one_nested_use_that_does_not_fit_holds_all_of_them() {
        Codebase.Outcome outcome = run("        public void more() {}\n", """
                package app;

                import old.Old;

                class Main {
                    Old old;
                    Old.Level level = Old.Level.LOW;

                    void run() {
                        new Old.Builder().more();
                    }
                }
                """, "new");
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons())
                .contains("one.One$Builder has no method more()")
                .doesNotContain("null")
                .doesNotContain("REWRITTEN");
    }

    /** What becomes of a program with this, and with a nested type. */
    private static Codebase.Outcome with(String member) {
        return run("", """
                package app;

                import old.Old;

                class Main {
                    Old.Level level = Old.Level.LOW;

                    %s
                }
                """.formatted(member), "get()");
    }

    @Test
    void the_type_around_it_holds_what_is_nested() {
        Codebase.Outcome outcome = with("Object sealed(Old old) { synchronized (old) { return old; } }");
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons())
                .contains("a lock on an object of its own would become a lock that everybody shares")
                .doesNotContain("null", "REWRITTEN", "KEPT");
    }

    @Test
    void a_subclass_of_what_is_nested_moves_with_it() {
        Codebase.Outcome outcome = with("static class Own extends Old.Failure {}");
        assertThat(outcome.file("Main.java"))
                .contains("import one.One.Failure;", "Level level = Level.LOW;", "class Own extends Failure {}")
                .doesNotContain("Old");
        assertThat(outcome.rowsOf("Main.java"))
                .contains("8 subclass REWRITTEN")
                .noneMatch(row -> row.endsWith("BLOCKED"));
    }

    @Test
    void what_reflection_tells_of_the_type_around_it_moves_and_has_a_row() {
        Codebase.Outcome outcome = with("Object made = Old.class.getDeclaredMethods()[0].getName();");
        assertThat(outcome.file("Main.java"))
                .contains("import one.One;", "Level level = Level.LOW;", "One.class.getDeclaredMethods()")
                .doesNotContain("Old");
        assertThat(outcome.reasons())
                .contains("KEPT: the name moves, and getDeclaredMethods() tells of one.One")
                .doesNotContain("BLOCKED");
    }

    @Test
    void what_is_nested_and_has_no_namesake_blocks() {
        Codebase.Outcome outcome = new Codebase()
                .main(OLD.formatted(""), """
                        package one;

                        public class One {}
                        """, """
                        package app;

                        class Main {
                            old.Old.Level level;
                        }
                        """)
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("is nested in old.Old, and ");
    }

    @Test
    void a_file_that_names_nothing_but_what_is_nested_moves_too() {
        Codebase.Outcome outcome = run("", """
                package app;

                import old.Old.Level;

                class Main {
                    Level level = Level.HIGH;
                }
                """, "get()");
        assertThat(outcome.file("Main.java")).contains("import one.One.Level;").contains("Level level = Level.HIGH;");
    }

    @Test
    void kotlin_and_groovy_follow() {
        Codebase.Outcome outcome = new Codebase()
                .main(OLD.formatted(""), ONE)
                .kotlin("app/Main.kt", """
                        package app

                        import old.Old

                        fun main() {
                            val builder: Old.Builder = Old.Builder().name("k")
                            print(builder.build().name())
                        }
                        """)
                .groovy("app/Script.groovy", """
                        package app

                        import old.Old

                        class Script {
                            static void main(String[] args) {
                                Old.Builder builder = new Old.Builder().name('g')
                                print builder.build().name() + Old.Level.HIGH
                            }
                        }
                        """)
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
        assertThat(outcome.rowsOf("Main.kt")).contains("6 construction REWRITTEN", "6 type REWRITTEN");
        assertThat(outcome.rowsOf("Script.groovy"))
                .containsExactly(
                        "3 import REWRITTEN", "7 construction REWRITTEN", "7 type REWRITTEN", "8 type REWRITTEN");
        assertThat(outcome.reasons()).doesNotContain("BLOCKED", "UNRESOLVED");
        assertThat(outcome.file("Main.kt")).doesNotContain("Old");
        assertThat(outcome.file("Script.groovy")).doesNotContain("Old");
        assertThat(outcome.prints("app.MainKt")).isEqualTo("k");
        assertThat(outcome.prints("app.Script")).isEqualTo("gHIGH");
    }
}
