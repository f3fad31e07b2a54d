package dev.ssotkit.rewrite.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls whose new function differs in what only Kotlin sees. */
class KotlinCallsTest {

    private static final String ONE = """
            package one

            class One private constructor() {
                fun name(): String? = null

                fun title(): String = "title"

                fun take(text: String): Int = 1

                fun large(number: Long): Long = number

                fun boxed(number: Any): Any = number

                fun give(text: String, times: Int): Int = times

                fun join(other: One): One = this

                infix fun meet(other: One): One = this

                operator fun get(index: Int): Int = index

                fun set(index: Int, value: Int) {}

                operator fun invoke(times: Int): Int = times

                companion object {
                    private val INSTANCE = One()

                    @JvmStatic
                    fun get(): One = INSTANCE
                }
            }
            """;

    private static final String OLD = """
            package old

            class Old(val tag: String = "old") {
                fun name(): String = "name"

                fun title(): String? = null

                fun take(text: String?): Int = 2

                fun small(number: Int): Long = 0

                fun plain(number: Int): Any = 0

                fun give(text: String, times: Int = 1): Int = times

                infix fun join(other: Old): Old = this

                infix fun meet(other: Old): Old = this

                operator fun get(index: Int): Int = index

                operator fun set(index: Int, value: Int) {}

                operator fun invoke(times: Int): Int = times

                companion object {
                    const val LIMIT = 1

                    @JvmStatic
                    fun create(): Old = Old()
                }
            }
            """;

    private static Codebase.Outcome run(String imports, String body, String... calls) {
        return new Codebase()
                .kotlin("one/One.kt", ONE)
                .kotlin("old/Old.kt", OLD)
                .kotlin(
                        "app/Main.kt",
                        "package app\n\nimport old.Old\n" + imports
                                + "\nfun tag(): String = \"tag\"\n\nfun main() {\n    " + body + "\n}\n")
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of(calls)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "println(Old().name().length) | other types than before may be null",
                "println(Old().take(null)) | other types than before may be null",
                "println(Old().give(\"x\")) | an argument is left to its default",
                "println(Old(tag()).title()) | has effects",
                "val make: () -> Old = ::Old; println(make().title()) | write it as a lambda first",
                "println(Old() join Old()) | not declared as infix",
                "fun put(old: Old) { old[1] = 2 } | not declared as an operator",
            })
    void blocked_with_a_reason(String body, String reason) {
        Codebase.Outcome outcome = run("", body);
        assertThat(outcome.reasons()).contains(reason);
        assertThat(outcome.file("Main.kt")).contains(body);
    }

    @Test
    void what_is_certain_moves() {
        String body = """
                println(Old(tag = "x").title())
                    println(Old().take("x"))
                    println(Old().give("x", 2))
                    println(Old().give(times = 3, text = "x"))
                    println((Old() meet Old())[4])
                    val old = Old()
                    println(old(5))
                    val none: Old? = null
                    println((none ?: Old()).title())
                    val f: (Old, Int) -> Old = { o, _ -> o }
                    println(f(Old(), 1).title())
                    println(mutableMapOf<Old, Old>().getOrPut(Old()) { Old() }.title())
                    val all = arrayOfNulls<Old>(2)
                    all[0] = Old()
                    println(all[0]?.title())""";
        Codebase.Outcome outcome = run("", body);
        outcome.movedWholly();
        assertThat(outcome.file("Main.kt"))
                .contains(body.replace("Old(tag = \"x\")", "One.get()")
                        .replace("Old()", "One.get()")
                        .replace("Old", "One"));
        assertThat(outcome.prints("app.MainKt")).isEqualTo("title\n1\n2\n3\n4\n5\ntitle\ntitle\ntitle\ntitle\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "old.Old small(int) -> large($1)  | val n = 3; println(Old().small(n))   | false",
                "old.Old plain(int) -> boxed($1)  | val n = 3; println(Old().plain(n))   | true",
            })
    void a_number_is_boxed_and_never_widened(String line, String body, boolean isMoved) {
        Codebase.Outcome outcome = run("", body, line);
        assertThat(outcome.changed.isEmpty()).as(outcome.reasons()).isNotEqualTo(isMoved);
        if (isMoved) {
            assertThat(outcome.prints("app.MainKt")).isEqualTo("3\n");
        } else {
            assertThat(outcome.reasons()).contains("Kotlin does not widen");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"LIMIT | println(LIMIT)", "create | println(create())"})
    void an_import_of_a_companions_member_blocks(String member, String body) {
        Codebase.Outcome outcome = run("import old.Old.Companion." + member + "\n", body);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rows)
                .anyMatch(row -> row.status().equals("BLOCKED") && row.kind().equals("import"));
    }

    private static Codebase.Outcome reference(String kotlin) {
        return new Codebase()
                .main("""
                        package old;

                        public class Old {
                            public Old(String in, int object) {}

                            public String title() {
                                return "same";
                            }
                        }
                        """, """
                        package one;

                        public class One {
                            private static final One ONE = new One();

                            protected One() {}

                            public static One get() {
                                return ONE;
                            }

                            public String title() {
                                return "same";
                            }
                        }
                        """)
                .kotlin("app/Main.kt", "package app\n\nimport old.Old\n\n" + kotlin)
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of()));
    }

    @Test
    void a_reference_becomes_a_lambda_where_the_type_of_the_function_is_written() {
        Codebase.Outcome outcome = reference("""
                val property: (String, Int) -> Old = ::Old

                fun make(): (String, Int) -> Old = ::Old

                fun main() {
                    val local: (String, Int) -> Old = ::Old
                    print(property("a", 1).title() + make()("b", 2).title() + local("c", 3).title())
                }
                """);
        outcome.movedWholly();
        assertThat(outcome.file("Main.kt"))
                .contains("val property: (String, Int) -> One = { argument, argument1 -> One.get() }")
                .contains("fun make(): (String, Int) -> One = { argument, argument1 -> One.get() }");
        assertThat(outcome.printsUnproven(
                        "Kotlin compiles a reference to a constructor as a class, and a lambda as a method",
                        "app.MainKt"))
                .isEqualTo("samesamesame");
    }

    @Test
    void a_reference_stays_where_nothing_says_what_it_stands_for() {
        assertThat(reference("val make = ::Old\n").changed).isEmpty();
        assertThat(reference("val make: kotlin.reflect.KFunction2<String, Int, Old> = ::Old\n").changed)
                .isEmpty();
        assertThat(reference("fun <A, B, C> of(f: (A, B) -> C) = f\n\nval made = of(::Old)\n").changed)
                .isEmpty();
    }
}
