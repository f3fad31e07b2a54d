package dev.ssotkit.rewrite.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.table.LegacyUses;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which uses hold a type, and what the rows of the others say of them. */
class HoldingUsesTest {

    private static final String ONE = """
            package one;

            public class One {
                public static One get() {
                    return null;
                }
            }
            """;

    private static Codebase.Outcome run(String... sources) {
        return new Codebase()
                .main(ONE, "package old;\n\npublic class First {\n    public void missing() {}\n}\n")
                .main("package old;\n\npublic class Second {\n    public void missing() {}\n}\n")
                .main(sources)
                .run(new ConsolidateManager("one.One", "get()", List.of("old.First", "old.Second"), List.of()));
    }

    @Test
    void only_the_rows_that_hold_the_type_by_themselves_block() {
        Codebase.Outcome outcome = run("""
                package app;

                import old.First;

                class Main {
                    First first = new First();

                    void run() {
                        first.missing();
                    }
                }
                """);
        assertThat(outcome.rows)
                .extracting(LegacyUses.Row::line, LegacyUses.Row::status, LegacyUses.Row::blocks)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(3, "BLOCKED", false),
                        org.assertj.core.groups.Tuple.tuple(6, "BLOCKED", false),
                        org.assertj.core.groups.Tuple.tuple(9, "BLOCKED", true));
        assertThat(outcome.reasons()).contains("the type stays because of src/main/java/app/Main.java:9");
    }

    @Test
    void a_use_that_moves_or_stays_by_itself_holds_nothing() {
        Codebase.Outcome outcome = run("""
                package app;

                class Main {
                    old.First first = new old.First();
                }
                """);
        assertThat(outcome.rows).isNotEmpty().noneMatch(LegacyUses.Row::blocks);
    }

    @Test
    void what_holds_all_types_of_an_entry_is_named_in_the_rows_of_each() {
        Codebase.Outcome outcome = run("""
                package app;

                class Mine extends old.First {}
                """, """
                package app;

                class Deeper extends Mine {
                    old.Second second = new old.Second();
                }
                """);
        assertThat(outcome.rows).anyMatch(LegacyUses.Row::blocks);
        assertThat(outcome.reasons()).doesNotContain("null");
    }
}
