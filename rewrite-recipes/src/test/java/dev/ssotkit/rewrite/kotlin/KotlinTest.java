package dev.ssotkit.rewrite.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

class KotlinTest {

    private static final String ONE = """
            package one;

            public class One {
                private static final One INSTANCE = new One();
                private int count;

                protected One() {}

                public static One get() {
                    return INSTANCE;
                }

                public int next() {
                    return ++count;
                }

                public String getTitle() {
                    return "one";
                }
            }
            """;

    private static final String OLD = """
            package old;

            public class Old {
                private int count;

                public Old() {}

                public Old(String name) {}

                public static Old create() {
                    return new Old();
                }

                public int next() {
                    return ++count;
                }

                public String getTitle() {
                    return "old";
                }
            }
            """;

    private static ConsolidateManager entry(String... calls) {
        return new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of(calls));
    }

    private static Codebase codebase() {
        return new Codebase().main(ONE, OLD);
    }

    @Test
    void imports_types_and_constructions_move() {
        Codebase.Outcome outcome = codebase().kotlin("app/Main.kt", """
                        package app

                        import old.Old
                        import old.Old as L

                        class Holder(val first: Old = Old(), private var other: Old? = null) {
                            val made = Old("x")
                            val later: Old by lazy { Old() }

                            fun use(o: Old): Int = o.next() + (other?.next() ?: 0)

                            fun Old.twice(): Int {
                                next()
                                return next()
                            }

                            fun both(): Int = first.twice() + made.next() + later.next()
                        }

                        fun top(factory: () -> Old = ::Old): Old {
                            val list: List<Old> = listOf(Old(), L())
                            val any: Any = list[0]
                            if (any is Old) print("is ${any.title} ")
                            val cast = any as? Old
                            cast!!.next()
                            when (any) {
                                is Old -> print("when ")
                            }
                            println(Old::class.java.simpleName)
                            return factory()
                        }

                        fun main() {
                            val holder = Holder()
                            holder.use(Old.create())
                            holder.both()
                            println("${top().next()} ${old.Old().next()}")
                        }
                        """).run(entry());
        outcome.movedWholly();
        assertThat(outcome.file("Main.kt")).isEqualTo("""
                package app

                import one.One

                class Holder(val first: One = One.get(), private var other: One? = null) {
                    val made = One.get()
                    val later: One by lazy { One.get() }

                    fun use(o: One): Int = o.next() + (other?.next() ?: 0)

                    fun One.twice(): Int {
                        next()
                        return next()
                    }

                    fun both(): Int = first.twice() + made.next() + later.next()
                }

                fun top(factory: () -> One = One::get): One {
                    val list: List<One> = listOf(One.get(), One.get())
                    val any: Any = list[0]
                    if (any is One) print("is ${any.title} ")
                    val cast = any as? One
                    cast!!.next()
                    when (any) {
                        is One -> print("when ")
                    }
                    println(One::class.java.simpleName)
                    return factory()
                }

                fun main() {
                    val holder = Holder()
                    holder.use(One.get())
                    holder.both()
                    println("${top().next()} ${One.get().next()}")
                }
                """);
        assertThat(outcome.prints("app.MainKt")).isEqualTo("is one when One\n7 8\n");
    }

    @Test
    void a_kotlin_class_can_be_canonical_for_kotlin_and_java() {
        Codebase.Outcome outcome = new Codebase()
                .kotlin("one/One.kt", """
                        package one

                        class One private constructor() {
                            private var count = 0

                            fun next(): Int = ++count

                            companion object {
                                private val INSTANCE = One()

                                @JvmStatic
                                fun get(): One = INSTANCE
                            }
                        }
                        """)
                .kotlin("old/Old.kt", """
                        package old

                        class Old(val name: String = "x") {
                            private var count = 0

                            fun next(): Int = ++count

                            companion object {
                                @JvmStatic
                                fun create(): Old = Old()
                            }
                        }
                        """)
                .main("""
                        package app;

                        import old.Old;

                        public class User {
                            public int use() {
                                return new Old("a").next() + Old.create().next();
                            }
                        }
                        """)
                .kotlin("app/Main.kt", """
                        package app

                        import old.Old

                        fun main() {
                            val old = Old(name = "n")
                            println(old.next() + Old().next() + Old.create().next())
                            println(User().use())
                        }
                        """)
                .run(entry());
        outcome.movedWholly();
        assertThat(outcome.file("Main.kt")).contains("val old = One.get()", "One.get().next() + One.get().next()");
        assertThat(outcome.prints("app.MainKt")).isEqualTo("6\n9\n");
    }

    @Test
    void comments_stay_and_an_import_that_only_they_use_goes() {
        Codebase.Outcome outcome = codebase().kotlin("app/Main.kt", """
                        package app

                        import old.Old

                        /** Like [Old], and [old.Old.next]. */
                        fun main() {
                            println("x")
                        }
                        """).run(entry());
        assertThat(outcome.rowsOf("Main.kt")).containsExactly("3 import REWRITTEN", "5 text KEPT");
        assertThat(outcome.file("Main.kt")).doesNotContain("import").contains("/** Like [Old], and [old.Old.next]. */");
        outcome.compiles();
    }

    @Test
    void names_of_every_kind_move() {
        Codebase.Outcome outcome = codebase().kotlin("app/Main.kt", """
                        package app

                        import old.`Old`
                        import old.Old as One
                        import kotlin.reflect.KClass

                        typealias Maker = () -> One
                        typealias Alias = One

                        annotation class Of(val type: KClass<*>)

                        @Of(Old::class)
                        class Late {
                            lateinit var late: Old
                            val none: Old? = Any() as? Old
                        }

                        fun Old.self(): Old = this@self

                        fun named(Old: Int): Int = Old

                        fun main() {
                            val late = Late()
                            val make: Maker = { Alias("x") }
                            late.late = `Old`()
                            println(late.late.self().next() + named(Old = 3) + make().next())
                        }
                        """).run(entry());
        outcome.movedWholly();
        assertThat(outcome.file("Main.kt"))
                .contains("import one.One\n", "typealias Alias = One\n", "@Of(One::class)", "{ One.get() }")
                .contains("named(Old: Int): Int = Old", "named(Old = 3)")
                .doesNotContain("old.");
        assertThat(outcome.prints("app.MainKt")).isEqualTo("6\n");
    }
}
