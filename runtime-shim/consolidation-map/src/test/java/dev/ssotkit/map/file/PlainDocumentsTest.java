package dev.ssotkit.map.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the library is read as the library reads it, and everything else is left to it. */
class PlainDocumentsTest {
    private static final String MAP = """
            # Ours.
            ---
            type: specs.openrewrite.org/v1beta/recipe
            name: com.acme.One
            displayName: "One: manager"
            description: Every WebSocket manager becomes `com.acme.Canonical`.
            recipeList:
              - org.openrewrite.java.RemoveUnusedImports
              - dev.ssotkit.rewrite.ConsolidateManager:
                  canonicalType: com.acme.Canonical
                  accessor: getInstance()

                  legacyTypes:
                    - com.acme.Legacy
                    - com.acme.Outer$Inner
                  calls:
                  - com.acme.Isolated <constructor>(com.acme.UserContext, ..) -> forUser($1)
                  - 'com.acme.Factory create() -> getInstance()'
            ---
            type: other
            """;

    /** What a line may consist of: enough of it plain for whole texts to be, and everything that is not. */
    private static final String[] PIECES = {
        "key: value",
        "a.B$c:",
        "name: two words",
        "- item",
        "- x.Y <constructor>(..) -> f($1, null)",
        "- key:",
        "- key: value",
        "quoted: 'text'",
        "- \"text # too\"",
        "key:",
        "---",
        "",
        "# comment",
        "key: a:b#c",
        "k: [a.B, c.D$E]",
        "- [a]",
        "k: [ ]",
        "n: 12",
        "null: ~",
        "key: - x",
        "- - x",
        "-",
        "key: value # why",
        "key: a: b",
        "text",
        "? key",
        "k: |",
        "k: >-",
        "k: [a b]",
        "k: {a: b}",
        "k: [a, ]",
        "k: [a, [b]]",
        "k: [a",
        "k: [a: b]",
        "k: [1, ~, -]",
        "k: [a] # b",
        "- [a]: b",
        "k: [a,b]c",
        "k: &a v",
        "k: *a",
        "k: !t v",
        "'k': v",
        "k: 'it''s'",
        "k: \"a\\nb\"",
        "k: 'open",
        "...",
        "%YAML 1.2",
        "k:v",
        "k: @a",
        "k: `a`",
        "k: \tv",
        "- ",
        "k: %a",
        "<<: *a",
        "k: v:",
        "-1",
        "k: \u00e4",
        "k: 'a' b",
        "key : v",
        "1: v"
    };

    private static final int PLAIN = 18;

    @Test
    void a_map_as_it_is_mostly_written_is_read_without_the_library() {
        assertThat(plain(MAP)).isEqualTo(byLibrary(MAP)).contains("com.acme.Outer$Inner@15");
    }

    @Test
    void line_ends_of_windows_are_plain() {
        String text = MAP.replace("\n", "\r\n");

        assertThat(plain(text)).isEqualTo(byLibrary(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_is_read_without_the_library_is_read_as_by_it(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            String plain = plain(text);
            if (plain != null) {
                read++;
                assertThat(plain).as("seed %d, text:%n%s", seed, text).isEqualTo(byLibrary(text));
            }
        }
        assertThat(read).isGreaterThan(2_000);
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        boolean onlyPlain = random.nextInt(4) > 0;
        int indent = 0;
        for (int line = random.nextInt(1, 9); line > 0; line--) {
            String piece = PIECES[random.nextInt(onlyPlain ? PLAIN : PIECES.length)];
            text.append(" ".repeat(indent)).append(piece).append(random.nextInt(12) == 0 ? " " : "");
            text.append(random.nextInt(20) == 0 ? "\r\n" : "\n");
            int step = piece.endsWith(":") ? random.nextInt(5) : -random.nextInt(4) / 2 * 2;
            indent = Math.max(0, random.nextInt(5) == 0 ? random.nextInt(8) : indent + step);
        }
        return text.toString();
    }

    private static @Nullable String plain(String text) {
        List<YamlNode.Mapping> mappings = PlainDocuments.mappings(text);
        return mappings == null ? null : shown(mappings);
    }

    private static String byLibrary(String text) {
        MapProblems problems = new MapProblems("map.yml");
        String shown = shown(LibraryDocuments.mappings(new MapText("map.yml", text, true), problems));
        return problems.problems().isEmpty() ? shown : problems.problems().toString();
    }

    private static String shown(List<? extends YamlNode> nodes) {
        List<String> shown = new ArrayList<>();
        nodes.forEach(node -> shown.add(shown(node)));
        return shown.toString();
    }

    private static String shown(YamlNode node) {
        String place = "@" + node.line;
        if (node instanceof YamlNode.Scalar scalar) {
            return (scalar.isPlain ? "plain " : "quoted ") + scalar.written + place;
        } else if (node instanceof YamlNode.Mapping mapping) {
            List<String> pairs = new ArrayList<>();
            mapping.pairs().forEach(pair -> pairs.add(shown(pair.key) + "=" + shown(pair.value)));
            return pairs + place;
        }
        return shown(node.elements()) + place;
    }
}
