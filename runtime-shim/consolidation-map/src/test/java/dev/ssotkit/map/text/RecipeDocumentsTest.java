package dev.ssotkit.map.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipeDocumentsTest {

    private static final String RECIPE = "type: specs.openrewrite.org/v1beta/recipe\nx: a.B\n";

    @ParameterizedTest
    @ValueSource(strings = {"rewrite.yml", "src/main/resources/META-INF/rewrite/all.yaml", "REWRITE.YML"})
    void a_recipe_in_a_file_of_yaml_is_blanked_and_every_line_stays_where_it_was(String path) {
        assertEquals(
                RECIPE.replaceAll("[^\n]", " ") + "---\nother: a.B\n",
                RecipeDocuments.blanked(path, RECIPE + "---\nother: a.B\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README", "a/RecipeTest.java", "yml", "notes.yml.txt", "install.sh"})
    void a_file_that_only_shows_a_recipe_is_text_as_any(String path) {
        String text = "As we do it:\n\n" + RECIPE;
        assertEquals(text, RecipeDocuments.blanked(path, text));
    }

    @Test
    void what_begins_in_the_middle_of_a_line_is_no_recipe() {
        String text = "here: |\n  " + RECIPE;
        assertEquals(text, RecipeDocuments.blanked("a.yml", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff"})
    void a_store_of_the_ratchet_names_legacy_types_and_uses_none_whatever_its_file_is_called(String mark) {
        String store = mark + FrozenStores.BEGINNING + ", version 1\nsource a.B import x.java 1\n";
        assertEquals(store.replaceAll("[^\n]", " "), RecipeDocuments.blanked("any.txt", store));
    }

    @Test
    void what_shows_a_store_further_down_is_text_as_any() {
        String text = "As it looks:\n" + FrozenStores.BEGINNING + "\na.B\n";
        assertEquals(text, RecipeDocuments.blanked("README.md", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"time\":\"2026-01-01T00:00:00.000Z\",\"event\":\"ssot.start\",\"x\":\"a.B\"}\n",
                "{\n  \"ssot.report\" : 1,\n  \"a.B\" : 2\n}\n",
                "{\r\n  \"ssot.certificate\" : 1,\r\n  \"a.B\" : 2\r\n}\r\n",
                "siteId,legacyType,canonicalType,kind,function\n1,a.B,a.C,new,f\n"
            })
    void what_agent_and_command_line_write_names_legacy_types_and_uses_none(String text) {
        assertEquals(text.replaceAll("[^\n]", " "), RecipeDocuments.blanked("any.txt", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The log:\n{\"time\":\"2026-01-01T00:00:00.000Z\",\"event\":\"ssot.start\",\"x\":\"a.B\"}\n",
                "{\"time\":\"2026-01-01T00:00:00.000Z\",\"event\":\"other\",\"x\":\"a.B\"}\n",
                "{ \"report\" : \"a.B\" }",
                "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>a.B</title>",
                "<?xml version=\"1.0\"?>\n<testsuite name=\"a.BTest\"/>",
                "# Closed\n\n`a.B` is closed on Sundays.\n",
                "## What is left of a.B\n"
            })
    void what_only_looks_like_that_or_shows_it_is_text_as_any(String text) {
        assertEquals(text, RecipeDocuments.blanked("any.txt", text));
    }
}
