package dev.ssotkit.rewrite.text;

import static dev.ssotkit.rewrite.testkit.Sinks.after;
import static dev.ssotkit.rewrite.testkit.Sinks.codebase;
import static dev.ssotkit.rewrite.testkit.Sinks.entry;
import static dev.ssotkit.rewrite.testkit.Sinks.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.testkit.Codebase;
import org.junit.jupiter.api.Test;

class YamlNamesTest {

    private static final String FILE = "application.yml";

    @Test
    void scalars_of_every_style_move_and_comments_stay() {
        String text = """
                plain: old.Old # old.Old
                # old.Old
                single: 'old.Old'
                double: "a\\told.\\u004fld"
                literal: |
                  x.Y
                  old.Old
                folded: >-
                  old.Old
                  x.Y
                anchored: &sink old.Old
                again: *sink
                typed: !!old.Old
                  x: y
                flow: [ x.Y, old.Old ]
                """;
        assertThat(after(FILE, text)).isEqualTo("""
                plain: one.One # old.Old
                # old.Old
                single: 'one.One'
                double: "a\\tone.One"
                literal: |
                  x.Y
                  one.One
                folded: >-
                  one.One
                  x.Y
                anchored: &sink one.One
                again: *sink
                typed: !!one.One
                  x: y
                flow: [ x.Y, one.One ]
                """);
        assertThat(rows("public", FILE, text))
                .containsExactly(
                        "1 text KEPT",
                        "1 text KEPT",
                        "2 text KEPT",
                        "3 text KEPT",
                        "4 text KEPT",
                        "7 text KEPT",
                        "9 text KEPT",
                        "11 text KEPT",
                        "13 text KEPT",
                        "15 text KEPT");
    }

    @Test
    void two_items_that_become_one_stand_there_once() {
        assertThat(after(FILE, "sinks:\n  - x.Y\n  - old.Old\n  - old.Elder\nnext: 1\n"))
                .isEqualTo("sinks:\n  - x.Y\n  - one.One\nnext: 1\n");
        assertThat(after(FILE, "sinks: [ old.Old, x.Y, one.One ]\n")).isEqualTo("sinks: [ one.One, x.Y ]\n");
        assertThat(after(FILE, "sinks: old.Old,x.Y,old.Elder\n")).isEqualTo("sinks: one.One,x.Y\n");
    }

    @Test
    void keys_move_and_two_that_become_one_are_merged_if_they_say_the_same() {
        assertThat(after(FILE, "logging:\n  level:\n    old.Old: debug\n    old.Elder: debug\n    x.Y: info\n"))
                .isEqualTo("logging:\n  level:\n    one.One: debug\n    x.Y: info\n");
        assertThat(after(FILE, "logging.level.old.Old: debug\n")).isEqualTo("logging.level.one.One: debug\n");
        assertThat(after(FILE, "logging.level: { \"old.Old\": debug }\n"))
                .isEqualTo("logging.level: { \"one.One\": debug }\n");
    }

    @Test
    void two_keys_that_say_different_things_block() {
        Codebase.Outcome outcome = codebase("public")
                .file(FILE, "logging:\n  level:\n    old.Old: debug\n    old.Elder: info\n")
                .run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf(FILE)).containsExactly("3 text BLOCKED", "4 text BLOCKED");
    }

    @Test
    void recipes_are_no_uses_whatever_stands_beside_them() {
        Codebase.Outcome outcome = codebase("public")
                .file("app.yml", "sink: old.Old\n---\nsinks:\n  - old.Old\n")
                .file("rewrite.yml", "type: specs.openrewrite.org/v1beta/recipe\nname: old.Old\n---\nsink: old.Old\n")
                .run(entry());
        assertThat(outcome.file("app.yml")).isEqualTo("sink: one.One\n---\nsinks:\n  - one.One\n");
        assertThat(outcome.file("rewrite.yml"))
                .isEqualTo("type: specs.openrewrite.org/v1beta/recipe\nname: old.Old\n---\nsink: one.One\n");
        assertThat(outcome.rowsOf("rewrite.yml")).containsExactly("4 text KEPT");
    }

    @Test
    void bootstrap_and_any_other_file_count_as_application_does_and_line_ends_stay() {
        assertThat(after("bootstrap.yml", "a:\r\n  b: old.Old\r\n")).isEqualTo("a:\r\n  b: one.One\r\n");
        assertThat(after("conf/any.yaml", "b: old.Old\n")).isEqualTo("b: one.One\n");
    }

    @Test
    void a_loggers_name_is_nothing_that_is_constructed() {
        assertThat(rows("private", "log4j2.yml", "Configuration:\n  Loggers:\n    Logger:\n      - name: old.Old\n"))
                .containsExactly("4 text REWRITTEN");
    }
}
