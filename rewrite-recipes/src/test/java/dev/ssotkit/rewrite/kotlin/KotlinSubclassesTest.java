package dev.ssotkit.rewrite.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

class KotlinSubclassesTest {

    private static final String ONE = """
            package one

            open class One protected constructor(val tag: String) {
                open fun next(): Int = 1

                companion object {
                    private val INSTANCE = One("one")

                    @JvmStatic
                    fun get(): One = INSTANCE
                }
            }
            """;

    private static final String OLD = """
            package old

            open class Old(val tag: String) {
                constructor() : this("old")

                open fun next(): Int = 2
            }
            """;

    private static ConsolidateManager entry(String... calls) {
        return new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of(calls));
    }

    private static Codebase codebase() {
        return new Codebase().kotlin("one/One.kt", ONE).kotlin("old/Old.kt", OLD);
    }

    @Test
    void a_test_double_moves_with_its_supertype() {
        Codebase.Outcome outcome =
                codebase().kotlinTest("app/DoubleTest.kt", """
                        package app

                        import old.Old

                        class Fake : Old("fake") {
                            override fun next(): Int = 7
                        }

                        fun main() {
                            val anonymous = object : Old("anonymous") {
                                override fun next(): Int = 8
                            }
                            println(Fake().next() + anonymous.next() + Old().next())
                        }
                        """).run(entry());
        outcome.movedWholly();
        assertThat(outcome.file("DoubleTest.kt"))
                .contains("class Fake : One(\"fake\") {", "object : One(\"anonymous\") {", "One.get().next()");
        assertThat(outcome.prints("app.DoubleTestKt")).isEqualTo("16\n");
    }

    @Test
    void a_double_whose_function_canonical_lacks_blocks() {
        Codebase.Outcome outcome = new Codebase()
                .kotlin("one/One.kt", ONE)
                .kotlin("old/Old.kt", OLD.replace("open fun next(): Int = 2", "open fun last(): Int = 2"))
                .kotlinTest("app/DoubleTest.kt", """
                        package app

                        import old.Old

                        class Fake : Old("fake") {
                            override fun last(): Int = 7
                        }
                        """)
                .run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("DoubleTest.kt")).contains("6 subclass BLOCKED");
    }

    @Test
    void a_competitor_in_main_sources_and_a_delegate_block() {
        Codebase.Outcome outcome = new Codebase()
                .kotlin("one/One.kt", """
                        package one

                        object Source {
                            @JvmStatic
                            fun get(): One = TODO()
                        }

                        interface One {
                            fun next(): Int
                        }
                        """)
                .kotlin("old/Old.kt", """
                        package old

                        interface Old {
                            fun next(): Int
                        }
                        """)
                .kotlin("app/Main.kt", """
                        package app

                        import old.Old

                        class Rival : Old {
                            override fun next(): Int = 7
                        }

                        class Delegate(private val old: Old) : Old by old
                        """)
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("a delegating implementation of ");
    }

    @Test
    void names_only_moves_enums_interfaces_annotations_and_exceptions() {
        Codebase.Outcome outcome = new Codebase()
                .kotlin("one/Kinds.kt", """
                        package one

                        enum class Level { LOW, HIGH }

                        interface Port {
                            fun next(): Int
                        }

                        annotation class Marked

                        class Failure(message: String) : RuntimeException(message)
                        """)
                .kotlin("old/Kinds.kt", """
                        package old

                        enum class Level { LOW, HIGH }

                        interface Port {
                            fun next(): Int
                        }

                        annotation class Marked

                        class Failure(message: String) : RuntimeException(message)
                        """)
                .kotlin("app/Main.kt", """
                        package app

                        import old.Failure
                        import old.Level
                        import old.Level.HIGH
                        import old.Marked
                        import old.Port

                        @Marked
                        class Impl : Port {
                            override fun next(): Int = 3
                        }

                        fun level(level: Level): String = when (level) {
                            Level.LOW -> "low"
                            Level.HIGH -> "high"
                        }

                        fun main() {
                            val port: Port = Impl()
                            try {
                                throw Failure("failed")
                            } catch (e: Failure) {
                                println("${e.message} ${port.next()} ${level(Level.HIGH)}")
                            }
                        }
                        """.replace("import old.Level.HIGH\n", ""))
                .run(
                        new ConsolidateManager("one.Level", "new", List.of("old.Level"), List.of()),
                        new ConsolidateManager("one.Port", "new", List.of("old.Port"), List.of()),
                        new ConsolidateManager("one.Marked", "new", List.of("old.Marked"), List.of()),
                        new ConsolidateManager("one.Failure", "new", List.of("old.Failure"), List.of()));
        outcome.movedWholly();
        assertThat(outcome.file("Main.kt")).doesNotContain("old.").contains("import one.Failure");
        assertThat(outcome.prints("app.MainKt")).isEqualTo("failed 3 high\n");
    }

    @Test
    void a_kotlin_object_is_its_own_instance_and_blocks() {
        Codebase.Outcome outcome = new Codebase()
                .kotlin("one/One.kt", ONE)
                .kotlin("old/Old.kt", """
                        package old

                        object Old {
                            fun next(): Int = 2
                        }
                        """)
                .kotlin("app/Main.kt", """
                        package app

                        import old.Old

                        fun main() {
                            println(Old.next())
                            val old = Old
                            println(old.next())
                        }
                        """)
                .run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("a Kotlin object");
        assertThat(outcome.rowsOf("Main.kt")).contains("6 type BLOCKED", "7 type BLOCKED");
    }
}
