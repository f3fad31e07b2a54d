package dev.ssotkit.rewrite.text;

import static dev.ssotkit.rewrite.testkit.Sinks.codebase;
import static dev.ssotkit.rewrite.testkit.Sinks.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.testkit.Codebase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sweep over the text makes of code and of maps that only look like one. */
class SweptCodeTest {

    @Test
    void code_that_names_a_type_without_a_word_of_any_rule_holds_it() {
        Codebase.Outcome outcome = codebase("public")
                .main("package app;\n\nclass Main {\n    old.Old sink;\n}\n")
                .groovy(
                        "src/main/groovy/app/Rules.groovy",
                        "package app\n\nclass Rules {\n    def name = ~/.*old.Old.*/\n}\n")
                .run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("Rules.groovy")).containsExactly("4 text UNRESOLVED");
        assertThat(outcome.rows)
                .filteredOn(row -> row.file().endsWith("Rules.groovy"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.reason()).isEqualTo("named here; not understood");
                    assertThat(row.remedy()).isEqualTo("move it by hand before the run");
                    assertThat(row.blocks()).isTrue();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/install.txt", "map.json5"})
    void a_file_that_shows_a_map_is_no_map(String path) {
        Codebase.Outcome outcome = codebase("public").file(path, """
                        How we do it:
                        ---
                        type: specs.openrewrite.org/v1beta/recipe
                        legacyTypes: [old.Old]
                        """).run(entry());
        assertThat(outcome.rowsOf(path)).containsExactly("4 text KEPT");
    }
}
