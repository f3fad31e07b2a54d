package dev.ssotkit.rewrite.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What compiles in Kotlin after a move and would do harm, or would not compile: blocked, with file, line and reason. */
class KotlinHazardsTest {

    private static final String ONE = """
            package one;

            public class One implements Port, AutoCloseable {
                private static final One INSTANCE = new One();
                public int field;

                protected One() {}

                public static One get() {
                    return INSTANCE;
                }

                public int next() {
                    return 1;
                }

                public String getTitle() {
                    return "one";
                }

                public void setTitle(String title) {}

                public void send(String text) {}

                public One plus(One other) {
                    return this;
                }

                public void close() {}
            }
            """;

    private static final String PORT = """
            package one;

            public interface Port {
                int next();
            }
            """;

    private static ConsolidateManager entry(String... calls) {
        return new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of(calls));
    }

    private static String old() {
        return ONE.replace("package one", "package old")
                .replace("One", "Old")
                .replace("protected", "public")
                .replace("Port,", "one.Port,")
                .replace("class Old", "class Old");
    }

    private static Codebase.Outcome run(String body, String... calls) {
        return new Codebase()
                .main(PORT, ONE, old())
                .kotlin("app/Main.kt", "package app\n\nimport old.Old\n\nfun main() {\n    " + body + "\n}\n")
                .run(entry(calls));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Old().apply { title = \"x\" } | the object is configured here",
                "Old().apply { next() } | the object is configured here (apply)",
                "val o = Old(); o.also { it.next() } | the object is configured here (also)",
                "Old().run { next() } | the object is configured here (run)",
                "val o = Old(); with(o) { next() } | the object is configured here (with)",
                "val o = Old(); o.title = \"x\" | the object is configured here (title)",
                "val o = Old(); val copy = o; copy.title = \"x\" | the object is configured here (title)",
                "val o = Old(); o.field = 3 | the object is configured here (field)",
                "val o = Old(); o.setTitle(\"x\") | the object is configured here (setTitle)",
                "Old().use { it.next() } | try-with-resources would close",
                "val o = Old(); synchronized(o) { o.next() } | a lock on an object of its own",
                "val o = Old(); o + o | an operator that old.Old defines",
                "object : Old() {} | a subclass in main sources is a competitor",
                "Old::class.java.getDeclaredConstructor().newInstance() | reflection constructs old.Old"
            })
    void blocked_with_a_reason(String body, String reason) {
        Codebase.Outcome outcome = run(body);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains(reason);
        assertThat(outcome.rowsOf("Main.kt")).anyMatch(row -> row.startsWith("6 ") && row.endsWith("BLOCKED"));
    }

    @Test
    void a_scope_function_on_an_object_that_somebody_else_made_is_no_hazard() {
        Codebase.Outcome outcome =
                new Codebase().main(PORT, ONE, old()).kotlin("app/Main.kt", """
                        package app

                        import old.Old

                        fun use(old: Old) = old.run { next() } + with(old) { next() } + (old.let { it.next() })

                        fun main() {
                            println(use(Old()))
                        }
                        """).run(entry());
        outcome.movedWholly();
        assertThat(outcome.file("Main.kt")).contains("fun use(old: One)", "use(One.get())");
        assertThat(outcome.prints("app.MainKt")).isEqualTo("3\n");
    }

    @Test
    void a_line_in_calls_allows_the_hazards_of_its_construction() {
        Codebase.Outcome outcome = run("println(Old().apply { next() }.next())", "old.Old <constructor>() -> get()");
        assertThat(outcome.file("Main.kt")).contains("println(One.get().apply { next() }.next())");
        assertThat(outcome.prints("app.MainKt")).isEqualTo("1\n");
    }
}
