package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.table.LegacyUses;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row says is enough to act on: both types by name, and what is lost on the way. */
class ReasonsTest {

    private static final String ONE = """
            package one;

            public class One {
                private static final One ONE = new One();

                protected One() {}

                public static One get() {
                    return ONE;
                }

                public void send(String text) {}
            }
            """;

    private static final String OLD = """
            package old;

            public class Old {
                public static final java.util.List<Old> ALL = new java.util.ArrayList<>();

                public Old() {}

                public Old(String name, int size) {}

                public static void take(Old old) {}

                public static void takeAll(java.util.List<? extends Old> all) {}

                public void send(String text, boolean now) {}
            }
            """;

    private static Codebase.Outcome run(String member, String... calls) {
        return new Codebase()
                .main(ONE, OLD, "package app;\nimport old.Old;\nclass Main {\n" + member + "\n}\n")
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of(calls)))
                .compiles();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    void run(Old one) { old.util.Taker.take(one); } | one.One would not fit old.Old here
                    void run(Old[] all) { old.util.Taker.takeArray(all); } | one.One[] would not fit old.Old[] here
                    void run(java.util.List<Old> all) { old.util.Taker.takeAll(all); } | java.util.List<one.One> would not fit java.util.List<? extends old.Old> here
                    """)
    void what_does_not_fit_is_told_by_both_names_as_they_will_be(String member, String reason) {
        Codebase.Outcome outcome = new Codebase()
                .main(ONE, OLD, """
                        package old.util;

                        import old.Old;

                        public class Taker extends Old {
                            public static void take(Old old) {}

                            public static void takeArray(Old[] all) {}

                            public static void takeAll(java.util.List<? extends Old> all) {}
                        }
                        """, "package app;\nimport old.Old;\nclass Main {\n" + member + "\n}\n")
                .run(
                        new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of()),
                        new ConsolidateManager("one.Other", "get()", List.of("old.util.Taker"), List.of()));
        assertThat(outcome.reasons()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Old old = new Old("name", 1 + 2); | falls away: "name", 1 + 2
                    java.util.function.BiFunction<String, Integer, Old> f = Old::new; | falls away: name, size
                    void run(Old sender) { sender.send("text", true); } | falls away: true
                    """)
    void an_argument_that_falls_away_is_told(String member, String reason) {
        Codebase.Outcome outcome = run(member, "old.Old send(java.lang.String, boolean) -> send($1)");
        assertThat(outcome.rows)
                .filteredOn(row -> row.status().equals("REWRITTEN"))
                .extracting(LegacyUses.Row::reason)
                .contains(reason);
    }

    @Test
    void nothing_is_told_where_every_argument_is_taken() {
        Codebase.Outcome outcome = run("Old old = new Old();");
        assertThat(outcome.rows)
                .filteredOn(row -> row.status().equals("REWRITTEN"))
                .extracting(LegacyUses.Row::reason)
                .containsOnly("");
    }
}
