package dev.ssotkit.rewrite.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
                .contains(tuple(3, "BLOCKED", false), tuple(6, "BLOCKED", false), tuple(9, "BLOCKED", true));
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
    void what_a_subclass_inherits_and_loses_holds_the_type_with_a_row_of_its_own() {
        Codebase.Outcome outcome = new Codebase()
                .main("package one;\n\npublic abstract class One {}\n")
                .main("package old;\n\npublic abstract class First {\n    void check() {}\n}\n", """
                        package old;

                        class Mine extends First {
                            void run() {
                                check();
                            }
                        }
                        """)
                .run(new ConsolidateManager("one.One", "new", List.of("old.First"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rows)
                .extracting(LegacyUses.Row::line, LegacyUses.Row::status, LegacyUses.Row::blocks)
                .contains(tuple(3, "BLOCKED", false), tuple(5, "BLOCKED", true));
        assertThat(outcome.reasons()).contains("the type stays because of src/main/java/old/Mine.java:5");
    }
}
