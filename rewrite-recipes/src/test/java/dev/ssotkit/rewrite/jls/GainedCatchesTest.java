package dev.ssotkit.rewrite.jls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"kotlin", "groovy"})
    void what_a_language_need_not_declare_may_come_from_any_code_of_the_sources(String language) {
        Codebase.Outcome held = run(language, "boom()");
        assertThat(held.changed).isEmpty();
        assertThat(held.reasons()).contains("this does not take old.Old today");
        assertThat(run(language, "Integer.parseInt(\"1\")").movedWholly().changed)
                .isNotEmpty();
    }

    private static Codebase.Outcome run(String language, String body) {
        Codebase codebase = new Codebase()
                .main(
                        "package old;\n\npublic class Old extends Exception {}",
                        "package one;\n\npublic class One extends java.io.IOException {}");
        String user = language.equals("kotlin")
                ? "package app\n\nimport old.Old\n\nfun boom() { throw Old() }\n\n"
                        + "fun user() { try { %s } catch (e: java.io.IOException) { println(e) } }\n"
                : "package app\n\nimport old.Old\n\nclass App {\n    static void boom() { throw new Old() }\n\n"
                        + "    static void user() { try { %s } catch (java.io.IOException e) { println(e) } }\n}\n";
        return (language.equals("kotlin")
                        ? codebase.kotlin("app/App.kt", user.formatted(body))
                        : codebase.groovy("app/App.groovy", user.formatted(body)))
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
    }
}
