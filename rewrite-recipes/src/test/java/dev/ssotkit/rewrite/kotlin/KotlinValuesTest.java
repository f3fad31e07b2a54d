package dev.ssotkit.rewrite.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a value in Kotlin only goes to a library that takes the legacy type: it must be seen there. */
class KotlinValuesTest {

    private static Codebase.Outcome run(String code) {
        return new Codebase()
                .main("package one;\n\npublic interface One<V> {\n    V call() throws Exception;\n}")
                .kotlin("app/App.kt", """
                        package app

                        import java.util.concurrent.Callable
                        import java.util.concurrent.ExecutorService

                        """ + code + "\n")
                .run(new ConsolidateManager("one.One", "new", List.of("java.util.concurrent.Callable"), List.of()));
    }

    private static void stays(String code) {
        Codebase.Outcome outcome = run(code);
        assertThat(outcome.changed).as(outcome.reasons()).isEmpty();
        assertThat(outcome.reasons()).contains("java.util.concurrent.Callable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c",
                "c!!",
                "(c!!)",
                "c ?: d",
                "if (d.isEmpty()) c!! else d",
                "if (d.isEmpty()) { f(); d } else { f() }",
                "when { d.isEmpty() -> c!!; else -> d }",
                "try { f() } catch (x: Exception) { d } finally { }",
                "a@ d",
                "d + d",
                "(c as? Collection<Callable<String>>)!!",
                "run { d }",
            })
    void an_expression(String value) {
        stays("""
                fun f(): Collection<Callable<String>> = listOf()

                fun all(e: ExecutorService, c: Collection<Callable<String>>?, d: List<Callable<String>>): Any =
                    e.invokeAll(%s)
                """.formatted(value.equals("c") ? "d" : value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fun Collection<Callable<String>>.all(e: ExecutorService): Any = e.invokeAll(this)",
                "fun Collection<Callable<String>>.all(e: ExecutorService): Any = with(e) { invokeAll(this@all) }",
                "fun Callable<String>.all(e: ExecutorService): Any = e.submit(this)",
                "fun Callable<String>.all(e: ExecutorService): Any = with(this) { e.submit(this) }",
                "class X : Callable<String> { override fun call() = \"\"; fun u(e: ExecutorService): Any = e.submit(this) }",
                "fun u(e: ExecutorService): Any = e.submit(object : Callable<String> { override fun call() = \"\" })",
            })
    void a_receiver_or_an_object(String code) {
        stays(code);
    }

    @Test
    void where_everything_moves_it_moves() {
        Codebase.Outcome outcome = run("""
                fun take(c: Collection<Callable<String>>): Int = c.size

                fun Collection<Callable<String>>.all(): Int = take(this)

                fun all(c: Collection<Callable<String>>?, d: List<Callable<String>>): Int =
                    take(c!!) + take(c ?: d) + take(if (d.isEmpty()) c else d) + take(try { c } finally { })

                fun one(): Callable<String> = object : Callable<String> { override fun call() = "" }
                """).movedWholly();
        assertThat(outcome.file("App.kt")).doesNotContain("Callable");
    }
}
