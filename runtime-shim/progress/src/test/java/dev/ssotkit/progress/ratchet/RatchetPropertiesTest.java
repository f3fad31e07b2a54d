package dev.ssotkit.progress.ratchet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is left. The name of each test has the seed that repeats it. */
class RatchetPropertiesTest {
    private static final List<String> KINDS = List.of("import", "type", "construction", "text");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void freezing_is_idempotent_and_what_is_frozen_passes_in_any_order(long seed) throws Exception {
        Random random = new Random(seed);
        HeldProject project = new HeldProject(folder);
        List<String> rows = rows(random);
        project.freeze("--uses", project.uses(rows.toArray(String[]::new)));
        String frozen = project.stored();
        Collections.shuffle(rows, random);
        Path shuffled = project.uses(rows.toArray(String[]::new));
        assertThat(project.check("--read-only", "--uses", shuffled).exitCode()).isZero();
        project.freeze("--uses", shuffled);
        assertThat(project.stored()).isEqualTo(frozen);
        project.check("--uses", shuffled);
        assertThat(project.stored()).isEqualTo(frozen);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_check_leaves_is_what_a_freeze_of_the_rest_would_make(long seed) throws Exception {
        Random random = new Random(seed);
        HeldProject project = new HeldProject(folder);
        List<String> rows = rows(random);
        project.freeze("--uses", project.uses(rows.toArray(String[]::new)));
        Collections.shuffle(rows, random);
        List<String> rest = rows.subList(0, random.nextInt(rows.size() + 1));
        Path left = project.uses(rest.toArray(String[]::new));
        assertThat(project.check("--uses", left).exitCode()).isZero();
        String checked = project.stored();
        Files.delete(project.store());
        project.freeze("--uses", left);
        assertThat(checked).isEqualTo(project.stored());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void each_use_more_than_frozen_fails(long seed) throws Exception {
        Random random = new Random(seed);
        HeldProject project = new HeldProject(folder);
        List<String> rows = rows(random);
        project.freeze("--uses", project.uses(rows.toArray(String[]::new)));
        rows.add(row(random));
        assertThat(project.check("--uses", project.uses(rows.toArray(String[]::new)))
                        .out())
                .startsWith("a.Canonical: 1 new, 0 solved, " + (rows.size() - 1) + " as frozen\n");
    }

    private static List<String> rows(Random random) {
        List<String> rows = new ArrayList<>();
        for (int i = random.nextInt(30); i >= 0; i--) {
            rows.add(row(random));
        }
        return rows;
    }

    private static String row(Random random) {
        return "src/F " + random.nextInt(4) + ".java," + (1 + random.nextInt(99)) + ","
                + KINDS.get(random.nextInt(KINDS.size())) + "," + (random.nextBoolean() ? "a.Legacy" : "a.Other");
    }
}
