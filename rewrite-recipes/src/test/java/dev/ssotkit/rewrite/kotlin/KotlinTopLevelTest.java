package dev.ssotkit.rewrite.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions and properties that stand outside of classes: in Kotlin a package is a scope, over all of its files. */
class KotlinTopLevelTest {

    private static final String ONE = """
            package one;

            public class One {
                private static final One INSTANCE = new One();
                protected One() {}
                public static One get() { return INSTANCE; }
                public int next() { return 1; }
                public int fresh() { return 99; }
            }
            """;

    private static final String OLD = """
            package old;

            public class Old {
                public Old() {}
                public int next() { return 1; }
            }
            """;

    private static Codebase codebase() {
        return new Codebase().main(ONE, OLD);
    }

    private static Codebase.Outcome run(Codebase codebase) {
        return codebase.run(new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fun f(o: Old) = 1 | fun f(o: One) = 2",
                "fun Old.f() = 1 | fun One.f() = 2",
                "fun f(o: List<Old>, vararg p: Old) = 1 | fun f(o: List<One>, vararg p: One) = 2",
                "val Old.f get() = 1 | val One.f get() = 2",
            })
    void declarations_that_would_be_the_same_block_in_one_file_and_in_two(String first, String second) {
        Codebase.Outcome one = run(codebase()
                .kotlin("app/Main.kt", "package app\n\nimport old.Old\nimport one.One\n\n" + first + "\n" + second));
        Codebase.Outcome two = run(codebase()
                .kotlin("app/Main.kt", "package app\n\nimport old.Old\n\n" + first)
                .kotlin("app/Other.kt", "package app\n\nimport one.One\n\n" + second));
        assertThat(one.changed).isEmpty();
        assertThat(one.rowsOf("Main.kt")).contains("6 type BLOCKED");
        assertThat(one.reasons()).contains("two declarations of app.f");
        assertThat(two.changed).isEmpty();
        assertThat(two.rowsOf("Main.kt")).contains("5 type BLOCKED");
    }

    @Test
    void the_same_names_in_two_packages_move() {
        Codebase.Outcome outcome = run(codebase()
                .kotlin("app/Main.kt", """
                        package app

                        import old.Old

                        fun f(o: Old) = 1

                        fun main() {
                            println(f(Old()) + other.f(one.One.get()))
                        }
                        """)
                .kotlin("other/Other.kt", "package other\n\nimport one.One\n\nfun f(o: One) = 2\n"));
        outcome.movedWholly();
        assertThat(outcome.prints("app.MainKt")).isEqualTo("3\n");
    }

    @Test
    void an_extension_that_a_member_of_canonical_would_hide_blocks() {
        Codebase.Outcome outcome = run(codebase().kotlin("app/Main.kt", """
                        package app

                        import old.Old

                        fun Old.fresh() = 5

                        fun Old.twice() = fresh() + fresh()

                        fun main() {
                            println(Old().fresh())
                        }
                        """));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("Main.kt")).contains("7 call BLOCKED", "10 call BLOCKED");
        assertThat(outcome.reasons()).contains("one.One has a member fresh");
    }

    @Test
    void a_function_that_is_named_like_the_legacy_type_blocks() {
        Codebase.Outcome outcome = run(codebase()
                .kotlin("old/Make.kt", "package old\n\nfun Old(times: Int): Old = Old()\n")
                .kotlin("app/Main.kt", """
                        package app

                        import old.Old

                        fun main() {
                            println(Old(3).next())
                        }
                        """));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("Main.kt")).contains("6 call BLOCKED");
        assertThat(outcome.reasons()).contains("a function with the name of ");
    }
}
