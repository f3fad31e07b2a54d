package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.map.ConsolidationMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where class files are that a program runs: in archives of archives, in versions for releases, and beside a module. */
class ArchivesAndModulesTest {

    @TempDir
    Path folder;

    private static byte[] classOf(int value) {
        return JavaCompilation.of("package u; class U { int f() { return " + value + "; } }")
                .options("--release", "17")
                .inMemory()
                .get("u.U");
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private ProofResult prove(byte[] before, byte[] after) throws IOException {
        Path was = Files.write(folder.resolve("before.jar"), before);
        Path is = Files.write(folder.resolve("after.jar"), after);
        return Proof.under(ConsolidationMap.of(List.of())).of(List.of(was), List.of(is), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOOT-INF/lib/u.jar", "WEB-INF/lib/u.jar", "lib/u.jar", "u.war", "u.jar"})
    void a_class_in_an_archive_in_the_archive_is_judged(String path) throws IOException {
        byte[] one = zip(Map.of(path, zip(Map.of("u/U.class", classOf(1)))));
        byte[] two = zip(Map.of(path, zip(Map.of("u/U.class", classOf(2)))));
        assertThat(prove(one, one).asBefore()).isEqualTo(1);
        assertThat(prove(one, two).differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.expected()).isEqualTo("return of 1"));
    }

    @Test
    void a_class_behind_a_link_is_judged_and_a_link_back_is_none() throws IOException {
        Path was = Files.createDirectories(folder.resolve("was/u"));
        Files.write(was.resolve("U.class"), classOf(1));
        Files.createSymbolicLink(was.resolve("again"), was.getParent());
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.write(elsewhere.resolve("U.class"), classOf(2));
        Path is = Files.createDirectories(folder.resolve("is"));
        Files.createSymbolicLink(is.resolve("u"), elsewhere);
        assertThat(Proof.under(ConsolidationMap.of(List.of()))
                        .of(List.of(was.getParent()), List.of(is), List.of())
                        .differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.expected()).isEqualTo("return of 1"));
    }

    @Test
    void every_version_of_a_class_is_judged() throws IOException {
        byte[] one = zip(versions(1, 1));
        assertThat(prove(one, one).asBefore()).isEqualTo(2);
        assertThat(prove(one, zip(versions(1, 2))).differences()).hasSize(1);
        assertThat(prove(one, zip(versions(2, 1))).differences()).hasSize(1);
        assertThat(prove(zip(versions(1, 2)), zip(Map.of("u/U.class", classOf(1))))
                        .differences())
                .hasSize(1);
    }

    private static Map<String, byte[]> versions(int plain, int newer) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("u/U.class", classOf(plain));
        entries.put("META-INF/versions/11/u/U.class", classOf(newer));
        return entries;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            uses a.L;                     ~ uses a.C;                     ~ true
            uses a.L;                     ~                               ~ false
            provides a.L with a.M;        ~ provides a.C with a.M;        ~ true
            provides a.L with a.M;        ~ provides a.L with a.N;        ~ false
            exports a;                    ~ opens a;                      ~ false
            exports a;                    ~ exports a to java.sql;        ~ false
            requires java.sql;            ~ requires transitive java.sql; ~ false
            requires java.sql;            ~ requires java.xml;            ~ false
            """)
    void a_module_is_what_it_was_but_for_types_that_move(String before, String after, boolean isSame) {
        TwoSides sides = TwoSides.with(
                        "package a; public class C { }",
                        "package a; public class L extends C { }",
                        "package a; public class M extends L { }",
                        "package a; public class N extends L { }")
                .mapping("a.C", "new", List.of("a.L"));
        String module = "module m { %s }";
        ProofResult result = sides.prove(module.formatted(before), module.formatted(after == null ? "" : after));
        assertThat(result.holds()).as(String.valueOf(result.differences())).isEqualTo(isSame);
    }

    @Test
    void archives_are_opened_once_for_all_versions_and_leave_nothing_behind() throws IOException {
        byte[] nested = zip(Map.of("lib/u.jar", zip(versions(1, 1)), "lib/broken.jar", new byte[] {1}));
        List<Path> earlier = temporaryFiles();
        assertThatThrownBy(() -> prove(nested, nested)).isInstanceOf(IOException.class);
        assertThat(prove(zip(Map.of("lib/u.jar", zip(versions(1, 1)))), zip(Map.of("lib/u.jar", zip(versions(1, 1)))))
                        .asBefore())
                .isEqualTo(2);
        assertThat(temporaryFiles()).isSubsetOf(earlier);
    }

    private static List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("nested\\d+\\.jar"))
                    .toList();
        }
    }
}
