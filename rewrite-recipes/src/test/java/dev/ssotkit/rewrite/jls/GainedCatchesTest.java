package dev.ssotkit.rewrite.jls;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JLS 11.3, 14.20: the first catch whose type an exception has takes it, and canonical may be of more types. */
class GainedCatchesTest {

    private static final String MAIN = """
            static void boom() throws Old {
                throw new Old();
            }

            static void other() throws java.io.IOException, one.One {}

            static void quiet() {
                Integer.parseInt("1");
            }

            public static void main(String[] args) {
                try {
                    %s
                } catch (%s e) {
                    System.out.println("first");
                } catch (Exception e) {
                    System.out.println("last");
                }
            }
            """;

    private static LegacyAndCanonical thrown(String legacyParent, String parent, String body, String caught) {
        return LegacyAndCanonical.of("class Old extends " + legacyParent + " {}", "class One extends " + parent + " {}")
                .usedBy(MAIN.formatted(body, caught));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Exception; java.io.IOException; boom(), other(); java.io.IOException",
                "Exception; java.io.IOException; other(), boom(); ArithmeticException | java.io.IOException",
                "Exception; java.io.FileNotFoundException; boom(), other(); java.io.IOException",
                "Exception; Exception; boom(), other(); one.One",
                "RuntimeException; IllegalStateException; boom(); IllegalStateException",
                "RuntimeException; IllegalStateException; quiet(); NullPointerException | IllegalStateException",
                "RuntimeException; RuntimeException; boom(); one.One",
            })
    void a_catch_that_it_went_past_would_take_it(String legacyParent, String parent, String calls, String caught) {
        thrown(legacyParent, parent, calls.replace(",", ";") + ";", caught)
                .staysBecause("this does not take old.Old today, and would take one.One");
    }

    @Test
    void a_catch_that_canonical_went_past_would_take_that() {
        thrown("Exception", "java.io.IOException", "boom(); other();", "Old | ArithmeticException")
                .staysBecause("this does not take one.One today, and would as one.One");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Exception; java.io.IOException; boom(); Old | ArithmeticException; first",
                "Exception; java.io.IOException; boom(); NullPointerException; last",
                "java.io.IOException; java.io.FileNotFoundException; boom(); java.io.IOException; first",
                "RuntimeException; IllegalStateException; Integer.parseInt(\"x\"); IllegalStateException; last",
                "RuntimeException; IllegalStateException; boom(); RuntimeException; first",
            })
    void where_it_was_taken_before_or_cannot_come_from_it_moves(
            String legacyParent, String parent, String calls, String caught, String printed) {
        thrown(legacyParent, parent, calls.replace(",", ";") + ";", caught).movesAndPrints(printed);
    }

    @Test
    void what_kotlin_does_not_declare_may_come_from_any_code_of_the_sources() {
        String user = """
                package app

                import old.Old

                fun boom() { throw Old() }

                fun user() = try { %s } catch (e: java.io.IOException) { println(e) }
                """;
        Codebase.Outcome outcome = new Codebase()
                .main(
                        "package old;\n\npublic class Old extends Exception {}",
                        "package one;\n\npublic class One extends java.io.IOException {}")
                .kotlin("app/App.kt", user.formatted("boom()"))
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
        Assertions.assertThat(outcome.changed).isEmpty();
        Assertions.assertThat(outcome.reasons()).contains("this does not take old.Old today");
    }
}
