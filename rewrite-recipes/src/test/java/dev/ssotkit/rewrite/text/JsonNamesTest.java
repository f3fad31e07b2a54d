package dev.ssotkit.rewrite.text;

import static dev.ssotkit.rewrite.testkit.Sinks.after;
import static dev.ssotkit.rewrite.testkit.Sinks.codebase;
import static dev.ssotkit.rewrite.testkit.Sinks.entry;
import static dev.ssotkit.rewrite.testkit.Sinks.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.testkit.Codebase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonNamesTest {

    private static final String IMAGE = "src/main/resources/META-INF/native-image/app/";

    @Test
    void values_and_keys_move_with_escapes_as_they_are() {
        assertThat(after("config.json", "{\"a\": \"x\\told.Old\\u000aold.\\u004fld \\\"b\\\"\", \"old.Old\": 1}"))
                .isEqualTo("{\"a\": \"x\\tone.One\\u000aone.One \\\"b\\\"\", \"one.One\": 1}");
        assertThat(rows("public", "config.json", "{\n  \"a\": 1, // old.Old\n  \"b\": \"old.Old\"\n}"))
                .containsExactly("2 text KEPT", "3 text KEPT");
    }

    @Test
    void two_items_that_become_one_stand_there_once() {
        assertThat(after("config.json", "{\"a\": \"old.Old,x.Y,old.Elder\"}")).isEqualTo("{\"a\": \"one.One,x.Y\"}");
        assertThat(after(
                        IMAGE + "proxy-config.json",
                        "[\n  { \"interfaces\": [ \"old.Old\", \"x.Y\", \"old.Elder\" ] }\n]"))
                .isEqualTo("[\n  { \"interfaces\": [ \"one.One\", \"x.Y\" ] }\n]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reflect-config.json       | [{"name": "@", "allDeclaredConstructors": true}, {"name": "@[]"}, {"name": "[L@;"}]
            reflect-config.json       | [{"name": "@", "methods": [{"name": "name", "parameterTypes": []}]}]
            jni-config.json           | [{"name": "@", "condition": {"typeReachable": "@"}}]
            serialization-config.json | {"types": [{"name": "@"}], "lambdaCapturingTypes": []}
            resource-config.json      | {"resources": {"includes": [{"pattern": "\\\\Qfile/old.Old\\\\E"}, {"pattern": "@"}]}}
            reachability-metadata.json| {"reflection": [{"type": "@"}, {"type": {"proxy": ["@"]}}]}
            """)
    void the_configuration_of_a_native_image_moves_whatever_constructors_there_are(String file, String text) {
        Codebase.Outcome outcome = codebase("private")
                .file(IMAGE + file, text.replace("@", "old.Old"))
                .run(entry());
        assertThat(outcome.file(file)).isEqualTo(text.replace("@", "one.One"));
    }

    @Test
    void a_native_image_that_is_told_of_a_member_canonical_has_not_blocks() {
        String constructor =
                "[{\"name\": \"old.Old\", \"methods\": [{\"name\": \"<init>\", \"parameterTypes\": [\"int\"]}]}]";
        Codebase.Outcome outcome = codebase("public")
                .file(IMAGE + "reflect-config.json", constructor)
                .run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("one.One has no such member: <init>");
        assertThat(rows("public", IMAGE + "reflect-config.json", constructor.replace("<init>", "lost")))
                .containsExactly("1 text BLOCKED");
    }

    @Test
    void two_keys_that_become_one_block() {
        assertThat(rows("public", "config.json", "{\"old.Old\": 1, \"one.One\": 1}"))
                .containsExactly("1 text BLOCKED");
    }
}
