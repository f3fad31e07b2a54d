package dev.ssotkit.progress.left;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.evidence.classes.ReferenceScan;
import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.file.MapReader;
import dev.ssotkit.progress.sources.SourceSweep;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventoryTest {
    @TempDir
    private Path folder;

    private Path source(String path) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "package b; class User {}\n");
    }

    private List<Leftover> references(String map, String body, Path... sources) throws Exception {
        ConsolidationMap consolidation =
                MapReader.read(MapFile.write(folder, map).toFile(), null);
        Path classes = Compiled.into(
                folder.resolve("classes"),
                "package a; public class Legacy { public Legacy(int much) {} public static Legacy getInstance() { return null; } }",
                "package a; public class Factory { public static Legacy create() { return null; } }",
                "package b; class User { static class Inner { Object use() { return " + body + "; } } }");
        return Inventory.of(
                        new GivenEvidence(
                                consolidation,
                                null,
                                null,
                                List.of(classes),
                                ReferenceScan.of(consolidation, List.of(classes)),
                                null,
                                List.of(sources),
                                sources.length == 0 ? null : SourceSweep.of(consolidation, List.of(sources))),
                        RepositoryRoot.of(folder, Path.of("")))
                .left()
                .get(Measurement.BYTE_CODE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "getInstance() | a.Legacy f() -> f() | new a.Legacy(1) | call a.Canonical.getInstance()",
                "of(int) | a.Legacy f() -> f() | new a.Legacy(1) | call a.Canonical.of(int)",
                "a.Json mapper() | a.Legacy f() -> f() | new a.Legacy(1) | call a.Json.mapper()",
                "new | a.Legacy f() -> f() | new a.Legacy(1) | use a.Canonical with the same arguments",
                "getInstance() | a.Legacy <constructor>(int) -> sized($1) | new a.Legacy(1) | call sized of a.Canonical (a.Legacy <constructor>(int) -> sized($1))",
                "getInstance() | a.Factory create() -> shared() | a.Factory.create() | call shared of a.Canonical (a.Factory create() -> shared())",
                "getInstance() | a.Factory create() -> shared() | a.Legacy.getInstance() | call a.Canonical.getInstance()",
                "getInstance() | a.Legacy f() -> f() | (java.util.function.IntFunction<Object>) a.Legacy::new | refer to a.Canonical::getInstance",
                "getInstance() | a.Legacy f() -> f() | a.Legacy.class | use a.Canonical",
            })
    void each_reference_has_what_the_map_says_to_write_instead(String accessor, String call, String body, String remedy)
            throws Exception {
        String map = "canonicalType: a.Canonical\naccessor: %s\nlegacyTypes: [a.Legacy]\ncalls: ['%s']\n"
                .formatted(accessor, call);
        assertThat(references(map, body)).extracting(Leftover::remedy).contains(remedy);
    }

    private static final String MAP = "canonicalType: a.Canonical\naccessor: getInstance()\nlegacyTypes: [a.Legacy]\n";

    @Test
    void a_class_is_in_the_file_of_its_outermost_class_as_the_swept_folders_show() throws Exception {
        source("app/src/main/kotlin/b/User.kt");
        assertThat(references(MAP, "new a.Legacy(1)", folder.resolve("app")))
                .extracting(Leftover::file)
                .contains("app/src/main/kotlin/b/User.kt");
    }

    @Test
    void a_class_that_two_modules_have_is_in_no_file_for_a_wrong_place_is_worse_than_none() throws Exception {
        source("one/src/main/java/b/User.java");
        source("two/src/main/java/b/User.java");
        assertThat(references(MAP, "new a.Legacy(1)", folder))
                .extracting(Leftover::file)
                .containsOnlyNulls();
    }

    @Test
    void a_file_that_two_of_the_folders_hold_is_one() throws Exception {
        source("app/src/main/java/b/User.java");
        assertThat(references(MAP, "new a.Legacy(1)", folder, folder.resolve("app")))
                .extracting(Leftover::file)
                .contains("app/src/main/java/b/User.java");
    }

    @Test
    void without_swept_folders_it_is_in_no_file() throws Exception {
        assertThat(references(MAP, "new a.Legacy(1)"))
                .extracting(Leftover::file)
                .containsOnlyNulls();
    }
}
