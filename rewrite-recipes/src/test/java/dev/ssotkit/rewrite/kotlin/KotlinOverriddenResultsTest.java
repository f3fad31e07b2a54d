package dev.ssotkit.rewrite.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What overrides a function or a property yields what that allows, whichever form it has. */
class KotlinOverriddenResultsTest {

    private static final String TYPES = """
            package app

            import old.Old

            interface Shape { fun size(): Int = 1 }
            interface Port { fun make(): Shape }
            interface Holder { val held: Shape }
            interface Maker<R> { fun make(): R }
            """;

    private static Codebase codebase(String sub, String shape) {
        return new Codebase()
                .kotlin("old/Old.kt", "package old\n\nopen class Old : app.Shape\n")
                .kotlin("one/One.kt", "package one\n\nopen class One" + shape + "\n")
                .kotlin("app/Main.kt", TYPES + "\n" + sub.replace(" | ", "\n") + "\n");
    }

    private static ConsolidateManager entry() {
        return new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Sub : Port { override fun make(): Old = Old() } | fun main() { println(Sub().make() is Shape) }",
                "class Sub : Port { override fun make() = Old() } | fun main() { println(Sub().make() is Shape) }",
                "class Sub : Maker<Shape> { override fun make(): Old = Old() } | fun main() { println(Sub().make() is Shape) }",
                "class Sub : Holder { override val held: Old = Old() } | fun main() { println(Sub().held is Shape) }",
                "class Sub(override val held: Old) : Holder | fun main() { println(Sub(Old()).held is Shape) }",
                "class Sub : Holder { override val held: Old get() = Old() } | fun main() { println(Sub().held is Shape) }",
            })
    void an_override_yields_what_the_overridden_member_allows(String sub) {
        Codebase.Outcome stays = codebase(sub, "").run(entry());
        assertThat(stays.changed).as(stays.reasons()).isEmpty();
        assertThat(stays.prints("app.MainKt")).isEqualTo("true\n");

        Codebase.Outcome moves = codebase(sub, " : app.Shape").run(entry());
        assertThat(moves.movedWholly().prints("app.MainKt")).isEqualTo("true\n");
    }
}
