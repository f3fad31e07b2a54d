package dev.ssotkit.map.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapReaderTest {

    private static final String DESIGN = "---\n"
            + "type: specs.openrewrite.org/v1beta/recipe\n"
            + "name: com.acme.chat.OneWebSocketManager\n"
            + "displayName: One WebSocket manager\n"
            + "description: Every WebSocket manager becomes `com.acme.chat.ws.WebSocketManager`.\n"
            + "recipeList:\n"
            + "  - dev.ssotkit.rewrite.ConsolidateManager:\n"
            + "      canonicalType: com.acme.chat.ws.WebSocketManager\n"
            + "      accessor: getInstance()\n"
            + "      legacyTypes:\n"
            + "        - com.acme.chat.websocket.manager.WebSocketManager\n"
            + "        - com.acme.chat.ws.ModernWebSocketManager\n"
            + "      calls:\n"
            + "        - com.acme.chat.ws.IsolatedWebSocketManager <constructor>(com.acme.chat.UserContext) -> forUser($1)\n"
            + "        - com.acme.chat.ws.WebSocketManagerFactory create() -> getInstance()\n"
            + "        - com.acme.chat.ws.ModernWebSocketManager broadcastMessage(java.lang.String) -> broadcast($1)\n";

    @TempDir
    Path folder;

    @Test
    void a_users_ordinary_rewrite_yml_is_a_map() throws Exception {
        Entry entry = read(DESIGN).entries().get(0);
        assertThat(entry.name()).isEqualTo("com.acme.chat.OneWebSocketManager, entry 1");
        assertThat(entry.canonicalType()).isEqualTo(TypeName.of("com.acme.chat.ws.WebSocketManager"));
        assertThat(entry.accessor()).hasToString("getInstance()");
        assertThat(entry.legacyTypes()).hasSize(2);
        assertThat(entry.calls()).hasSize(3);
    }

    @Test
    void every_other_recipe_and_document_is_ignored() throws Exception {
        ConsolidationMap map = read("--- !unknown\n"
                + "a: [1, {b: c, b: d}]\n"
                + "? [key]\n"
                + ": &loop [*loop]\n"
                + "---\n"
                + "just text\n"
                + "--- \n"
                + "type: specs.openrewrite.org/v1beta/style\n"
                + "name: com.acme.Style\n"
                + "styleConfigs:\n"
                + "  - x: !binary yes\n"
                + "---\n"
                + "type: specs.openrewrite.org/v1beta/recipe\n"
                + "name: com.acme.Other\n"
                + "recipeList: org.openrewrite.Nothing\n"
                + DESIGN.replace(
                        "recipeList:\n",
                        "recipeList:\n"
                                + "  - org.openrewrite.java.RemoveUnusedImports\n"
                                + "  - org.openrewrite.java.ChangeType:\n"
                                + "      oldFullyQualifiedTypeName: a.B\n"
                                + "  - [odd]\n"
                                + "  -\n")
                + "...\n");
        assertThat(map.entries()).hasSize(1);
    }

    @Test
    void entries_are_counted_within_their_recipe() throws Exception {
        ConsolidationMap map = read(recipe("com.acme.One", entry("a.One"), entry("a.Two"))
                + recipe("com.acme.Two", "  - org.openrewrite.Other\n" + entry("a.Three")));
        assertThat(map.entries())
                .extracting(Entry::name)
                .containsExactly("com.acme.One, entry 1", "com.acme.One, entry 2", "com.acme.Two, entry 1");
    }

    @Test
    void one_recipe_can_be_picked() throws Exception {
        String text = recipe("com.acme.One", entry("a.One")) + recipe("com.acme.Two", entry("a.Two"));
        assertThat(canonicalTypes(text, "com.acme.Two")).containsExactly("a.Two");
    }

    @Test
    void a_picked_recipe_brings_the_recipes_that_it_lists() throws Exception {
        String text = recipe("com.acme.All", "  - com.acme.Middle\n  - com.acme.All\n")
                + recipe("com.acme.Middle", "  - com.acme.Two:\n      x: y\n")
                + recipe("com.acme.One", entry("a.One"))
                + recipe("com.acme.Two", entry("a.Two"));
        assertThat(canonicalTypes(text, "com.acme.All")).containsExactly("a.Two");
    }

    @Test
    void what_is_wrong_in_recipes_that_are_not_picked_does_not_matter() throws Exception {
        String text = recipe("com.acme.Broken", "  - dev.ssotkit.rewrite.ConsolidateManagr\n" + entry("int"))
                + recipe("com.acme.Two", entry("a.Two"));
        assertThat(canonicalTypes(text, "com.acme.Two")).containsExactly("a.Two");
    }

    @Test
    void anchors_and_flow_style_are_yaml_like_any_other() throws Exception {
        ConsolidationMap map = read("types: &types [a.Old, a.Older]\n"
                + "type: specs.openrewrite.org/v1beta/recipe\n"
                + "name: com.acme.One\n"
                + "recipeList: [{dev.ssotkit.rewrite.ConsolidateManager: {canonicalType: a.B, accessor: 'get()',"
                + " legacyTypes: *types}}]\n");
        assertThat(map.entries().get(0).legacyTypes()).hasSize(2);
    }

    @Test
    void quoted_lines_may_hold_whatever_yaml_would_take_for_its_own() throws Exception {
        ConsolidationMap map = read(
                recipe("com.acme.One", entry("a.One") + "      calls:\n        - 'a.Old b() -> c(\"x: y # z\")'\n"));
        assertThat(map.entries()
                        .get(0)
                        .calls()
                        .get(0)
                        .target()
                        .arguments()
                        .get(0)
                        .value())
                .isEqualTo("x: y # z");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_not_matter() throws Exception {
        assertThat(read("\uFEFF" + DESIGN.replace("\n", "\r\n")).entries()).hasSize(1);
    }

    @Test
    void in_a_directory_its_yaml_files_and_those_of_meta_inf_rewrite_are_read() throws Exception {
        write("b.yml", recipe("com.acme.B", entry("a.B")));
        write("a.yaml", recipe("com.acme.A", entry("a.A")));
        write("notes.txt", "- : -");
        write("META-INF/rewrite/c.yml", recipe("com.acme.C", entry("a.C")));
        write("deeper/d.yml", recipe("com.acme.D", entry("a.D")));
        Files.createDirectory(folder.resolve("folder.yml"));
        assertThat(MapReader.read(folder.toFile(), null).entries())
                .extracting(entry -> entry.canonicalType().key())
                .containsExactly("a.A", "a.B", "a.C");
    }

    @Test
    void in_a_directory_files_that_are_no_yaml_and_not_ours_do_not_matter() throws Exception {
        write("template.yml", "{{ if .Values }}\n\t- x: [");
        write("rewrite.yml", DESIGN);
        assertThat(MapReader.read(folder.toFile(), null).entries()).hasSize(1);
    }

    @Test
    void in_a_jar_the_files_of_meta_inf_rewrite_are_read() throws Exception {
        File jar = jar("map.jar", "META-INF/rewrite/one.yml", "META-INF/rewrite/sub/two.yml", "rewrite.yml");
        assertThat(MapReader.read(jar, null).entries()).hasSize(1);
    }

    @Test
    void a_jar_may_have_any_name() throws Exception {
        assertThat(MapReader.read(jar("map.recipes", "META-INF/rewrite/one.yaml"), null)
                        .entries())
                .hasSize(1);
    }

    private static String recipe(String name, String... items) {
        return "---\ntype: specs.openrewrite.org/v1beta/recipe\nname: " + name + "\nrecipeList:\n"
                + String.join("", items);
    }

    private static String entry(String canonicalType) {
        return "  - dev.ssotkit.rewrite.ConsolidateManager:\n"
                + "      canonicalType: " + canonicalType + "\n"
                + "      accessor: getInstance()\n"
                + "      legacyTypes:\n"
                + "        - " + canonicalType + "Old\n";
    }

    private List<String> canonicalTypes(String text, String recipe) throws Exception {
        write("rewrite.yml", text);
        return MapReader.read(folder.resolve("rewrite.yml").toFile(), recipe).entries().stream()
                .map(entry -> entry.canonicalType().key())
                .collect(Collectors.toList());
    }

    private ConsolidationMap read(String text) throws Exception {
        write("rewrite.yml", text);
        return MapReader.read(folder.resolve("rewrite.yml").toFile(), null);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private File jar(String name, String... entries) throws IOException {
        Path file = folder.resolve(name);
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                jar.putNextEntry(new JarEntry(entry));
                jar.write(DESIGN.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toFile();
    }
}
