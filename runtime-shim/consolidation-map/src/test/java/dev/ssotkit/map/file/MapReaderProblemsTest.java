package dev.ssotkit.map.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ssotkit.map.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapReaderProblemsTest {

    private static final String HEAD =
            "type: specs.openrewrite.org/v1beta/recipe\nname: com.acme.One\nrecipeList:\n"; // lines 1 to 3
    private static final String ENTRY = "  - dev.ssotkit.rewrite.ConsolidateManager:\n"; // line 4

    @TempDir
    Path folder;

    @Test
    void a_missing_file_is_named_with_the_folder_that_was_looked_in() {
        assertThat(problems(new File("no/such.yml"), null))
                .containsExactly("no/such.yml: does not exist in " + new File("").getAbsolutePath()
                        + "; name a rewrite.yml, a directory with one, or a jar with META-INF/rewrite/*.yml");
    }

    @Test
    void a_directory_without_yaml_is_no_map() {
        assertThat(problems(folder.toFile(), null))
                .containsExactly(
                        folder + ": holds no YAML file; name a rewrite.yml, a directory with one, or a jar with"
                                + " META-INF/rewrite/*.yml");
    }

    @Test
    void a_file_with_a_jars_name_must_be_one() throws Exception {
        Path jar = Files.writeString(folder.resolve("map.jar"), "no jar");
        assertThat(problems(jar.toFile(), null))
                .hasSize(1)
                .first()
                .asString()
                .contains("map.jar: is no readable jar (");
    }

    @Test
    void a_truncated_jar_is_no_jar() throws Exception {
        Path jar = Files.writeString(folder.resolve("map.any"), "PK\u0003\u0004");
        assertThat(problems(jar.toFile(), null))
                .hasSize(1)
                .first()
                .asString()
                .contains("map.any: is no readable jar (");
    }

    @Test
    void a_jar_without_recipes_is_no_map() throws Exception {
        Path jar = folder.resolve("empty.jar");
        try (java.util.jar.JarOutputStream out = new java.util.jar.JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new java.util.jar.JarEntry("rewrite.yml"));
        }
        assertThat(problems(jar.toFile(), null))
                .containsExactly(
                        jar + ": holds no META-INF/rewrite/*.yml; name a rewrite.yml, a directory with one, or a"
                                + " jar with META-INF/rewrite/*.yml");
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws Exception {
        Path file = Files.write(folder.resolve("rewrite.yml"), "name: Größe".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems(file.toFile(), null))
                .hasSize(1)
                .first()
                .asString()
                .contains("rewrite.yml: is no UTF-8 text;");
    }

    @Test
    void text_that_is_no_yaml_is_named_with_its_line() throws Exception {
        assertThat(problems(HEAD + "  - a: [b\n    c: d\n"))
                .containsExactly("rewrite.yml:5: is no YAML: expected ',' or ']', but got :, while parsing a flow"
                        + " sequence of line 4; check indentation and quotes there and just above");
    }

    @Test
    void a_tab_and_a_control_character_are_no_yaml() throws Exception {
        assertThat(problems(HEAD + "\t- x")).hasSize(1).first().asString().startsWith("rewrite.yml:4: is no YAML: ");
        assertThat(problems("a: \u0007")).hasSize(1).first().asString().startsWith("rewrite.yml: is no YAML: ");
    }

    @Test
    void an_anchor_that_nobody_set_is_no_yaml() throws Exception {
        assertThat(problems(HEAD + "  - *nobody\n"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("rewrite.yml:4: is no YAML: ");
    }

    @Test
    void a_file_nested_beyond_all_reason_is_explained_too() throws Exception {
        assertThat(problems("[".repeat(200_000)))
                .containsExactly("rewrite.yml: is nested too deeply to be read; check indentation and quotes there and"
                        + " just above");
    }

    @Test
    void in_a_directory_a_file_of_ours_must_be_yaml() throws Exception {
        Files.writeString(folder.resolve("rewrite.yml"), ENTRY + "\t- [");
        assertThat(problems(folder.toFile(), null))
                .hasSize(1)
                .first()
                .asString()
                .contains("is no YAML");
    }

    @Test
    void a_map_without_an_entry_is_none() throws Exception {
        String remedy =
                "add `- dev.ssotkit.rewrite.ConsolidateManager:` with its options to the recipeList of a recipe";
        assertThat(problems("")).containsExactly("rewrite.yml: has no entry; " + remedy);
        assertThat(problems(HEAD + "  - a.Other\n")).containsExactly("rewrite.yml: has no entry; " + remedy);
        assertThat(problems(HEAD + "  - a.Other\n", "com.acme.One"))
                .containsExactly("rewrite.yml: com.acme.One: has no entry; " + remedy);
    }

    @Test
    void a_recipe_that_is_not_there_is_said_with_those_that_are() throws Exception {
        assertThat(problems(
                        HEAD + "  - a.Other\n---\ntype: specs.openrewrite.org/v1beta/recipe\nname: a.B\n",
                        "com.acme.Two"))
                .containsExactly("rewrite.yml: recipe: `com.acme.Two` is not in this map; it has a.B, com.acme.One");
        assertThat(problems("a: b", "com.acme.Two"))
                .containsExactly("rewrite.yml: recipe: `com.acme.Two` is not in this map; it has no recipe at all");
    }

    @Test
    void every_problem_has_the_line_of_what_is_wrong() throws Exception {
        assertThat(problems(HEAD + ENTRY
                        + "      canonicalType: a.*\n" // 5
                        + "      legacyTypes:\n"
                        + "        - a.Old\n"
                        + "        - a-Old\n" // 8
                        + "      acessor: get()\n" // 9
                        + "      calls: [\n"
                        + "        a.B c() -> d(),\n"
                        + "        a.B c]\n")) // 12
                .extracting(text -> text.substring(0, text.indexOf(';')))
                .containsExactly(
                        "rewrite.yml:5: com.acme.One, entry 1: canonicalType: `a.*` is a pattern, not a type name",
                        "rewrite.yml:8: com.acme.One, entry 1: legacyTypes: `a-Old` is no type name",
                        "rewrite.yml:9: com.acme.One, entry 1: acessor: is no option",
                        "rewrite.yml:12: com.acme.One, entry 1: calls: `a.B c` has no `->`");
    }

    @Test
    void an_unquoted_line_that_yaml_takes_for_a_mapping_is_to_be_quoted() throws Exception {
        assertThat(problems(valid("      calls:\n        - a.B c() -> d(\"x: y\")\n")))
                .containsExactly("rewrite.yml:10: com.acme.One, entry 1: calls: `a.B c() -> d(\"x: y\")` is read as a"
                        + " mapping, not as text; quote the line: `'a.B c() -> d(\"x: y\")'`");
    }

    @Test
    void an_option_written_twice_is_a_problem() throws Exception {
        assertThat(problems(valid("      accessor: other()\n")))
                .containsExactly("rewrite.yml:9: com.acme.One, entry 1: accessor: stands twice; join it with the one in"
                        + " line 6");
    }

    @Test
    void an_option_with_nothing_in_it_is_missing_unless_nothing_is_quoted() throws Exception {
        for (String nothing : new String[] {"", "~", "null"}) {
            assertThat(problems(valid("").replace("get()", nothing)))
                    .containsExactly("rewrite.yml:6: com.acme.One, entry 1: accessor: is missing; write"
                            + " `accessor: getInstance()`");
        }
        assertThat(problems(valid("").replace("get()", "''")))
                .containsExactly("rewrite.yml:6: com.acme.One, entry 1: accessor: `` is empty; write `method()` or"
                        + " `com.acme.Type method()`, or `new` where only names move");
    }

    @Test
    void a_key_that_is_no_text_is_no_option() throws Exception {
        assertThat(problems(valid("      ? [a]\n      : b\n")))
                .containsExactly(
                        "rewrite.yml:9: com.acme.One, entry 1: a key that is no text: is no option; the options are"
                                + " canonicalType, accessor, legacyTypes, calls");
    }

    @Test
    void options_beside_the_name_are_to_be_indented() throws Exception {
        assertThat(problems(HEAD + ENTRY + "    canonicalType: a.B\n    accessor: c()\n"))
                .containsExactly("rewrite.yml:4: com.acme.One: has options beside"
                        + " `dev.ssotkit.rewrite.ConsolidateManager`, not below it; indent them further than the name");
    }

    @Test
    void an_entry_without_options_lacks_all_of_them() throws Exception {
        assertThat(problems(HEAD + "  - dev.ssotkit.rewrite.ConsolidateManager\n"))
                .hasSize(3);
        assertThat(problems(HEAD + ENTRY)).hasSize(3);
        assertThat(problems(HEAD + "  - dev.ssotkit.rewrite.ConsolidateManager: text\n"))
                .hasSize(3);
    }

    @Test
    void a_misspelt_name_of_ours_is_a_problem_and_any_other_is_not() throws Exception {
        String remedy = " is no recipe; did you mean `dev.ssotkit.rewrite.ConsolidateManager`?";
        assertThat(problems(HEAD + "  - dev.ssotkit.rewrite.ConsolidateManagers:\n      a: b\n"
                        + "  - dev.ssotkit.ConsolidateManager\n"
                        + "  - ConsolidateManager\n"
                        + "  - dev.ssotkit.rewrite.SomethingElse\n"
                        + "  - org.acme.ConsolidateManager\n"))
                .containsExactly(
                        "rewrite.yml:4: com.acme.One: `dev.ssotkit.rewrite.ConsolidateManagers`" + remedy,
                        "rewrite.yml:6: com.acme.One: `dev.ssotkit.ConsolidateManager`" + remedy,
                        "rewrite.yml:7: com.acme.One: `ConsolidateManager`" + remedy);
    }

    @Test
    void a_recipe_whose_type_is_missing_or_misspelt_would_be_ignored_silently() throws Exception {
        String body = "name: com.acme.One\nrecipeList:\n" + ENTRY;
        String remedy = "; write `type: specs.openrewrite.org/v1beta/recipe`";
        assertThat(problems(body)).containsExactly("rewrite.yml:1: com.acme.One: type: is missing" + remedy);
        assertThat(problems("type: specs.openrewrite.org/v1beta/recipes\n" + body))
                .containsExactly(
                        "rewrite.yml:1: com.acme.One: type: `specs.openrewrite.org/v1beta/recipes` is no type of"
                                + " document" + remedy);
    }

    @Test
    void a_recipe_list_written_twice_or_as_a_mapping_is_a_problem() throws Exception {
        assertThat(problems(valid("") + "recipeList:\n  - a.B\n"))
                .containsExactly("rewrite.yml:9: com.acme.One: recipeList: stands twice; join the two lists, the second"
                        + " would replace the first");
        assertThat(problems(HEAD + "  dev.ssotkit.rewrite.ConsolidateManager:\n    canonicalType: a.B\n"))
                .containsExactly(
                        "rewrite.yml:3: com.acme.One: recipeList: is no list; write `- ` before the name of each"
                                + " recipe in it");
    }

    @Test
    void the_exception_carries_every_problem_one_to_a_line() throws Exception {
        Path file = Files.writeString(folder.resolve("rewrite.yml"), HEAD + ENTRY);
        InvalidMapException failure =
                catchThrowableOfType(InvalidMapException.class, () -> MapReader.read(file.toFile(), null));
        assertThat(failure.problems()).hasSize(3);
        assertThat(failure.getMessage().lines())
                .containsExactlyElementsOf(
                        failure.problems().stream().map(Problem::toString).collect(Collectors.toList()));
    }

    /** A valid entry of lines 4 to 8, and more of it. */
    private static String valid(String more) {
        return HEAD + ENTRY + "      canonicalType: a.B\n      accessor: get()\n      legacyTypes:\n        - a.Old\n"
                + more;
    }

    private List<String> problems(String text) throws IOException {
        return problems(text, null);
    }

    private List<String> problems(String text, String recipe) throws IOException {
        Path file = Files.writeString(folder.resolve("rewrite.yml"), text);
        return problems(file.toFile(), recipe).stream()
                .map(problem -> problem.replace(folder + File.separator, ""))
                .collect(Collectors.toList());
    }

    private static List<String> problems(File map, String recipe) {
        InvalidMapException failure =
                catchThrowableOfType(InvalidMapException.class, () -> MapReader.read(map, recipe));
        return failure.problems().stream().map(Problem::toString).collect(Collectors.toList());
    }
}
