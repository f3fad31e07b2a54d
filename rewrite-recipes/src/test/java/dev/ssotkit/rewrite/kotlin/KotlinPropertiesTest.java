package dev.ssotkit.rewrite.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Properties: those of Java's getters, those of Kotlin classes and their companions. */
class KotlinPropertiesTest {

    @Test
    void a_property_is_read_through_its_getter_where_the_field_is_private() {
        String one = """
                package one;

                public class One {
                    private static final One INSTANCE = new One();
                    private String title = "title";
                    private One() {}
                    public static One get() { return INSTANCE; }
                    public String getTitle() { return title; }
                    public boolean isOpen() { return true; }
                }
                """;
        Codebase.Outcome outcome = new Codebase()
                .main(one, one.replace("one;", "old;").replace("One", "Old").replace("private Old()", "public Old()"))
                .kotlin("app/Main.kt", """
                        package app

                        import old.Old

                        val Old.label: String get() = "label of " + title

                        fun read(old: Old?): String = old?.title ?: "none"

                        fun main() {
                            println("${Old().title} ${read(null)} ${Old().isOpen} ${Old().label}")
                        }
                        """)
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of()));
        outcome.movedWholly();
        assertThat(outcome.file("Main.kt")).contains("${One.get().title} ${read(null)} ${One.get().isOpen}");
        assertThat(outcome.prints("app.MainKt")).isEqualTo("title none true label of title\n");
    }

    private static final String ONE = """
            package one

            class One(val name: String = "n", val size: Int = 2, val tag: String? = null) {
                val title: String = "t"

                val later: String? = null

                fun give(text: String, times: Int = 1, end: String = "."): Int = times

                fun take(text: String, times: Int = 1): Int = times

                companion object {
                    const val MAX = 7

                    @JvmField
                    val NAME = "name"
                }
            }

            enum class Level { LOW, HIGH }

            enum class Grade { HIGH, LOW }
            """;

    private static final String OLD = ONE.replace("package one", "package old")
            .replace("One", "Old")
            .replace("val tag: String?", "val tag: String")
            .replace("null) {", "\"tag\") {")
            .replace("val later: String? = null", "val later: String = \"later\"")
            .replace("take(text: String, times: Int = 1)", "take(words: String, times: Int = 2)")
            .replace("enum class Grade { HIGH, LOW }", "enum class Grade { LOW, HIGH }");

    private static Codebase.Outcome run(String body) {
        return new Codebase()
                .kotlin("one/One.kt", ONE)
                .kotlin("old/Old.kt", OLD)
                .kotlin(
                        "app/Main.kt",
                        "package app\n\nimport old.Grade\nimport old.Level\nimport old.Old\n\nfun main() {\n    " + body
                                + "\n}\n")
                .run(
                        new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()),
                        new ConsolidateManager("one.Level", "new", List.of("old.Level"), List.of()),
                        new ConsolidateManager("one.Grade", "new", List.of("old.Grade"), List.of()));
    }

    @Test
    void what_both_have_moves() {
        Codebase.Outcome outcome = run("""
                val old = Old("a", 1, "t")
                    println(old.name + old.title + old.size + Old.MAX + Old.NAME)
                    println(Old(size = 4, tag = "t").name + Old("a", tag = "t").size)
                    println(old.give("x") + old.give(times = 3, text = "x"))
                    println(Level.LOW < Level.HIGH && Level.HIGH in Level.LOW..Level.HIGH)
                    println(Level.entries.size + Level.values().size)
                    println(Level.valueOf("LOW").name + Level.HIGH.ordinal)""");
        outcome.movedWholly();
        assertThat(outcome.file("Main.kt")).doesNotContain("old.Old", "old.Level");
        assertThat(outcome.prints("app.MainKt")).isEqualTo("at17name\nn2\n4\ntrue\n4\nLOW1\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "println(Old(\"a\", 1, \"t\").tag) | no accessible field tag of the same type",
                "println(Old(\"a\", 1, \"t\").later.length) | no accessible field later of the same type",
                "println(Old(\"a\", 1).name) | an argument is left to its default",
                "println(Old(\"a\", 1, \"t\").take(\"x\")) | an argument is left to its default",
                "println(Old(\"a\", 1, \"t\").take(words = \"x\", times = 1)) | an argument is passed by name",
                "println(Grade.LOW < Grade.HIGH) | an operator",
                "println(Grade.LOW.ordinal) | it depends on the constants of",
                "println(Grade.entries) | it depends on the constants of",
                "println(Grade.values().size) | it depends on the constants of",
            })
    void what_differs_blocks(String body, String reason) {
        Codebase.Outcome outcome = run(body);
        assertThat(outcome.reasons()).contains(reason);
        assertThat(outcome.file("Main.kt")).contains(body);
        assertThat(outcome.rows).anyMatch(row -> row.line() == 8 && row.reason().contains(reason));
    }
}
