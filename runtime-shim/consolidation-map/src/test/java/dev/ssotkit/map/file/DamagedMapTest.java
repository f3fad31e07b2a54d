package dev.ssotkit.map.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.map.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a file, it is a map or an explained error: an application must not die of its agent's map. */
class DamagedMapTest {

    private static final String SOUND = "---\n"
            + "type: specs.openrewrite.org/v1beta/recipe\n"
            + "name: com.acme.One\n"
            + "recipeList:\n"
            + "  - dev.ssotkit.rewrite.ConsolidateManager:\n"
            + "      canonicalType: com.acme.Manager\n"
            + "      accessor: forUser(com.acme.Context, int[])\n"
            + "      legacyTypes: &types\n"
            + "        - com.acme.Old$Nested\n"
            + "        - 'com.acme.Older'\n"
            + "      calls:\n"
            + "        - com.acme.Old <constructor>(..) -> forUser($1, \"x\", 'c', 1L, 0x7F, 1.5e3, null)\n"
            + "        - com.acme.Factory create(java.lang.String...) -> com.acme.Json mapper\n";
    private static final String NOISE = "-:#&*!|>'\"%@`{}[],?\n\t $()<>.0123456789\\ abcXYZ~";

    @TempDir
    Path folder;

    @Test
    void a_damaged_map_is_read_or_explained() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path file = folder.resolve("rewrite.yml");
        int explained = 0;
        for (int round = 0; round < 1_000; round++) {
            String text = damaged(random);
            Files.writeString(file, text);
            try {
                assertThat(MapReader.read(file.toFile(), null).entries()).isNotEmpty();
            } catch (InvalidMapException e) {
                explained++;
                for (Problem problem : e.problems()) {
                    assertThat(problem.toString())
                            .as("seed %d, round %d, of:%n%s", seed, round, text)
                            .startsWith(file.toString())
                            .doesNotContain("\n")
                            .contains("; ");
                }
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed + ", round " + round + ", of:\n" + text, e);
            }
        }
        assertThat(explained).isGreaterThan(200);
    }

    private static String damaged(Random random) {
        StringBuilder text = new StringBuilder(SOUND);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length());
            int length = Math.min(random.nextInt(12), text.length() - at);
            switch (random.nextInt(4)) {
                case 0:
                    text.setCharAt(at, NOISE.charAt(random.nextInt(NOISE.length())));
                    break;
                case 1:
                    text.insert(at, NOISE.charAt(random.nextInt(NOISE.length())));
                    break;
                case 2:
                    text.delete(at, at + length);
                    break;
                default:
                    text.insert(random.nextInt(text.length()), text.substring(at, at + length));
            }
        }
        return text.toString();
    }
}
