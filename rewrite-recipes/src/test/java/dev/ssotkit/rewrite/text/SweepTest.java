package dev.ssotkit.rewrite.text;

import static dev.ssotkit.rewrite.testkit.Sinks.codebase;
import static dev.ssotkit.rewrite.testkit.Sinks.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.testkit.Codebase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place that names a legacy type and that no rule has a word for has a row all the same. */
class SweepTest {

    private static final String NOT_UNDERSTOOD = "named here; not understood";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "build.sh | java -cp x old.Old --port 1",
                "Dockerfile | ENTRYPOINT ['java', 'old.Old']",
                "schema.sql | insert into beans values ('old.Old')",
                "notes.md | See `old.Old`.",
                "copy.txt | target/classes/old/Old.class",
                "rules.pro | -keep class old.Old { *; }",
                "patterns.txt | old\\.Old\\$.*",
                "jni.txt | (Lold/Old;)V",
                "data.csv | a,old.Old$Inner,b",
                "page.html | <p>&#111;ld.Old</p>",
            })
    void a_file_of_no_known_format_has_a_row_for_each_line(String path, String line) {
        Codebase.Outcome outcome = codebase("public")
                .main("package app;\n\nclass Main {\n    old.Old sink;\n}\n")
                .file(path, "first\n" + line + "\n")
                .run(entry());
        assertThat(outcome.rowsOf(path)).containsExactly("2 text KEPT");
        assertThat(outcome.reasons()).contains(NOT_UNDERSTOOD);
        assertThat(outcome.changed).containsExactly("src/main/java/app/Main.java");
    }

    @Test
    void comments_and_strings_of_code_that_name_the_type_have_rows_and_block_nothing() {
        Codebase.Outcome outcome = codebase("public").main("""
                        package app;

                        import old.Old;

                        /** Once {@link old.Old}, and {@link Old}. */
                        class Main {
                            // like old.Old
                            Old sink = new Old(); // not old.Old
                            /* old/Old.class */
                            String text = "the class old.Old is retired" + "/old/Old.xml";
                        }
                        """, """
                        package app;

                        class Bystander {
                            /** Replaces {@code old.Old}. */
                            int a;
                        }
                        """).run(entry());
        assertThat(outcome.rowsOf("Main.java"))
                .contains("7 text KEPT", "8 text KEPT", "9 text KEPT", "10 text KEPT")
                .doesNotContain("5 text KEPT", "3 text KEPT");
        assertThat(outcome.rowsOf("Bystander.java")).containsExactly("4 text KEPT");
        assertThat(outcome.changed).containsExactly("src/main/java/app/Main.java");
        outcome.compiles();
    }

    @Test
    void simple_names_in_comments_count_where_the_file_imports_the_type() {
        Codebase.Outcome outcome = codebase("public").main("""
                        package app;

                        import old.Old;

                        // an Old one
                        class Main {
                            Object a = new Old();
                            /** See {@link Old}. */
                            int b;
                        }
                        """, """
                        package app;

                        // an Old one
                        class Other {}
                        """).run(entry());
        assertThat(outcome.rowsOf("Main.java")).contains("5 text KEPT").doesNotContain("8 text KEPT");
        assertThat(outcome.rowsOf("Other.java")).isEmpty();
    }

    @Test
    void the_type_itself_and_canonical_are_not_swept() {
        Codebase.Outcome outcome = codebase("public", "", "// was old.Old\n")
                .main("package app;\n\nclass Main {\n    old.Old sink;\n}\n")
                .run(entry());
        assertThat(outcome.rowsOf("Main.java")).containsExactly("4 type REWRITTEN");
        assertThat(outcome.rowsOf("old/Old.java")).isEmpty();
        assertThat(outcome.rowsOf("one/One.java")).isEmpty();
    }

    @Test
    void the_map_is_no_use_of_the_types_that_it_lists() {
        Codebase.Outcome outcome = codebase("public").file("rewrite.yml", """
                        ---
                        type: specs.openrewrite.org/v1beta/recipe
                        name: x.Y
                        recipeList:
                          - dev.ssotkit.rewrite.ConsolidateManager:
                              legacyTypes: [old.Old]
                        # old.Old
                        ---
                        sink: old.Other
                        """).run(entry());
        assertThat(outcome.rows).isEmpty();
    }

    @Test
    void a_type_that_stays_is_swept_no_more_than_once() {
        Codebase.Outcome outcome =
                codebase("public").main("""
                        package app;

                        class Main {
                            void run(old.Old sink) {
                                sink.lost();
                            }
                        }
                        """).file("notes.md", "old.Old\n").run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("notes.md")).containsExactly("1 text KEPT");
    }

    @Test
    void source_code_of_a_module_that_is_not_in_the_run_says_so() {
        Codebase.Outcome outcome = codebase("public")
                .file("src/it/kt/App.kt", "val old = old.Old()\n")
                .file("billing/src/main/java/b/Bill.kt", "val old = old.Old()\n")
                .run(entry());
        assertThat(outcome.rowsOf("App.kt")).containsExactly("1 text UNRESOLVED");
        assertThat(outcome.rowsOf("Bill.kt")).containsExactly("1 text UNRESOLVED");
        assertThat(outcome.rows)
                .filteredOn(row -> row.file().endsWith("Bill.kt"))
                .allSatisfy(row -> {
                    assertThat(row.reason()).startsWith("not part of this run");
                    assertThat(row.remedy()).isEqualTo("add the module");
                });
        assertThat(outcome.rows)
                .filteredOn(row -> row.file().endsWith("App.kt"))
                .allSatisfy(row -> assertThat(row.reason()).contains("text only"));
    }
}
