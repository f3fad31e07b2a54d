package dev.ssotkit.evidence.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.map.file.MapReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Applications come packed: what refers to a legacy type is found however deep it lies. */
class ArchivesTest {
    private static final String LEGACY = "package a; public class Legacy { }";
    private static final String USER = "package b; class User { Object o = new a.Legacy(); }";

    @TempDir
    Path folder;

    private Path packed;
    private Path library;

    @BeforeEach
    void compiles_a_library() throws Exception {
        packed = Files.createDirectories(folder.resolve("packed"));
        library = Compiled.jar(Compiled.into(folder.resolve("library"), LEGACY, USER), folder.resolve("library.jar"));
    }

    @ParameterizedTest
    @CsvSource({"BOOT-INF/lib/library.jar,app.jar", "WEB-INF/lib/library.jar,app.war", "lib/library.jar,app.ear"})
    void the_libraries_of_an_archive_are_read(String entry, String name) throws Exception {
        copy(library, entry);
        Path archive = Compiled.jar(packed, folder.resolve(name));
        assertThat(scan(archive).references()).extracting(Reference::container).containsExactly(archive + "!/" + entry);
    }

    @Test
    void a_library_of_a_web_archive_of_an_enterprise_archive_is_read() throws Exception {
        copy(library, "WEB-INF/lib/library.jar");
        Path war = Compiled.jar(packed, folder.resolve("shop.war"));
        Path ear = Files.createDirectories(folder.resolve("ear"));
        Files.copy(war, ear.resolve("shop.war"));
        assertThat(scan(Compiled.jar(ear, folder.resolve("all.ear"))).references())
                .extracting(Reference::container)
                .containsExactly(folder.resolve("all.ear") + "!/shop.war!/WEB-INF/lib/library.jar");
    }

    @ParameterizedTest
    @CsvSource({"BOOT-INF/classes", "WEB-INF/classes"})
    void classes_and_service_files_of_the_application_itself_are_read(String root) throws Exception {
        Compiled.into(packed.resolve(root), LEGACY, USER);
        Path services = Files.createDirectories(packed.resolve(root + "/META-INF/services"));
        Files.writeString(services.resolve("a.Legacy"), "b.User\n");
        assertThat(scan(Compiled.jar(packed, folder.resolve("app.war"))).references())
                .extracting(reference -> reference.kind().text() + " " + reference.place())
                .containsExactly("text " + root + "/META-INF/services/a.Legacy", "construction b.User.<init>:1");
    }

    @Test
    void what_only_a_later_release_of_a_multi_release_jar_refers_to_counts_and_what_all_do_counts_once()
            throws Exception {
        Compiled.into(packed, LEGACY, USER);
        Compiled.into(
                packed.resolve("META-INF/versions/11"),
                LEGACY,
                "package b; class User { Object o = new a.Legacy(); Object more() { return new a.Legacy(); } }");
        assertThat(scan(Compiled.jar(packed, folder.resolve("multi.jar"))).references())
                .extracting(Reference::place)
                .containsExactly("b.User.<init>:1", "b.User.more:1");
    }

    @Test
    void plan_looks_at_the_release_that_the_running_java_would_load() throws Exception {
        Compiled.into(packed, "package a; public class Legacy { void base() { } }");
        Compiled.into(packed.resolve("META-INF/versions/11"), "package a; public class Legacy { void eleven() { } }");
        Compiled.into(packed.resolve("META-INF/versions/9"), "package a; public class Legacy { void nine() { } }");
        Compiled.into(packed.resolve("META-INF/versions/999"), "package a; public class Legacy { void later() { } }");
        ClassShapes shapes = ClassShapes.in(List.of(Compiled.jar(packed, folder.resolve("multi.jar")), library));
        assertThat(shapes.find("a.Legacy").orElseThrow().methods())
                .extracting(method -> method.name())
                .containsExactly("<init>", "eleven");
    }

    @ParameterizedTest
    @CsvSource({"lib/LIBRARY.JAR", "lib/library.zip", "lib/library.Aar", "plugins/library.hpi"})
    void archives_in_an_archive_are_known_by_their_names_in_whatever_case(String entry) throws Exception {
        copy(library, entry);
        assertThat(scan(packed).references()).extracting(Reference::container).containsExactly(packed + "!/" + entry);
        Path archive = Compiled.jar(packed, folder.resolve("app.jar"));
        assertThat(scan(archive).references()).extracting(Reference::container).containsExactly(archive + "!/" + entry);
    }

    @Test
    void a_module_file_is_read_as_it_is_and_in_an_archive() throws Exception {
        ByteArrayOutputStream module = new ByteArrayOutputStream();
        module.writeBytes(new byte[] {'J', 'M', 1, 0});
        module.writeBytes(Files.readAllBytes(library));
        Path own = Files.write(folder.resolve("own.jmod"), module.toByteArray());
        assertThat(scan(own).references()).hasSize(1);
        copy(own, "jmods/own.jmod");
        assertThat(scan(Compiled.jar(packed, folder.resolve("image.zip"))).references())
                .hasSize(1);
    }

    @Test
    void an_archive_that_is_cut_off_behind_one_that_it_holds_is_told() throws Exception {
        byte[] whole = stored("b/User.class", "lib/a.jar", "lib/z.jar");
        int end = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\5\6") + 22;
        Path cut = Files.write(folder.resolve("cut.jar"), Arrays.copyOf(whole, end));
        assertThat(scan(cut).problems())
                .containsExactly(cut + " is cut off: only the last archive in it is read; build or copy it again");

        Path complete = Files.write(folder.resolve("complete.jar"), whole);
        assertThat(scan(complete).problems()).isEmpty();
        ByteArrayOutputStream starts = new ByteArrayOutputStream();
        starts.writeBytes("#!/bin/sh\nexec java -jar $0\n".getBytes(StandardCharsets.UTF_8));
        starts.writeBytes(whole);
        Path program = Files.write(folder.resolve("program.jar"), starts.toByteArray());
        assertThat(scan(program).problems()).as("with what starts it before it").isEmpty();
    }

    /** As Spring Boot keeps libraries: not compressed, so that each can be found by whoever looks for its end. */
    private byte[] stored(String classFile, String... libraries) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            store(zip, classFile, Files.readAllBytes(folder.resolve("library").resolve(classFile)));
            for (String name : libraries) {
                store(zip, name, Files.readAllBytes(library));
            }
        }
        return bytes.toByteArray();
    }

    private static void store(ZipOutputStream zip, String name, byte[] content) throws Exception {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
    }

    @Test
    void where_not_one_class_can_be_read_each_reason_is_told() throws Exception {
        Files.writeString(packed.resolve("A.class"), "this is no class file");
        Files.writeString(Files.createDirectories(packed.resolve("lib")).resolve("a.jar"), "nor this an archive");
        assertThatThrownBy(() -> scan(packed))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(packed + ": A.class cannot be read (no class file")
                .hasMessageContaining(packed + "!/lib/a.jar is no archive that can be read")
                .hasMessageEndingWith(
                        packed + ": no class file in it that can be read; compile first, or give the jar");
    }

    @Test
    void a_library_that_is_broken_is_told_and_the_others_are_read() throws Exception {
        copy(library, "lib/whole.jar");
        Files.writeString(packed.resolve("lib/no.jar"), "this is no jar");
        byte[] jar = Files.readAllBytes(library);
        Files.write(packed.resolve("lib/torn.jar"), Arrays.copyOf(jar, jar.length / 4));
        Path archive = Compiled.jar(packed, folder.resolve("app.jar"));
        ReferenceScan scan = scan(archive);
        assertThat(scan.references()).extracting(Reference::container).containsExactly(archive + "!/lib/whole.jar");
        assertThat(scan.problems())
                .satisfiesExactly(
                        text -> assertThat(text)
                                .isEqualTo(archive + "!/lib/no.jar is no archive that can be read; skipped"),
                        text -> assertThat(text).startsWith(archive + "!/lib/torn.jar is damaged ("));
    }

    @Test
    void a_file_of_an_archive_that_is_damaged_is_told_and_the_others_are_read() throws Exception {
        Path jar = Files.copy(library, folder.resolve("damaged.jar"));
        byte[] bytes = Files.readAllBytes(jar);
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        // The first byte of what is compressed: a block of a kind that there is none of.
        int name = latin.indexOf("a/Legacy.class");
        int extra = bytes[name - 2];
        bytes[name + "a/Legacy.class".length() + extra] = 7;
        Files.write(jar, bytes);
        ReferenceScan scan = scan(jar);
        assertThat(scan.references()).extracting(Reference::place).containsExactly("b.User.<init>:1");
        assertThat(scan.problems())
                .singleElement()
                .asString()
                .startsWith(jar + ": a/Legacy.class cannot be read (")
                .endsWith("); skipped");
    }

    @Test
    void what_is_found_and_in_which_order_does_not_depend_on_who_reads_first() throws Exception {
        List<String> sources = new ArrayList<>(List.of(LEGACY));
        for (int i = 0; i < 300; i++) {
            sources.add("package b; class User" + i + " { Object o = new a.Legacy(); }");
        }
        Path many = Compiled.into(packed, sources.toArray(new String[0]));
        Path jar = Compiled.jar(many, folder.resolve("many.jar"));
        Files.copy(jar, Files.createDirectories(many.resolve("lib")).resolve("same.jar"));
        ReferenceScan first = scan(many, jar);
        assertThat(first.references())
                .hasSize(300)
                .isSorted()
                .extracting(Reference::container)
                .containsOnly(many.toString());
        assertThat(first.classCount()).isEqualTo(3 * 301);
        for (int i = 0; i < 5; i++) {
            assertThat(scan(many, jar)).isEqualTo(first);
        }
    }

    @Test
    void an_archive_that_is_given_and_broken_is_refused() throws Exception {
        Path torn = Files.write(folder.resolve("torn.jar"), Arrays.copyOf(Files.readAllBytes(library), 100));
        assertThatThrownBy(() -> scan(torn))
                .isInstanceOf(InputException.class)
                .hasMessage(torn + ": neither a folder nor a jar; give compiled classes, for example target/classes");
    }

    @Test
    void a_folder_of_libraries_is_read_like_an_archive() throws Exception {
        copy(library, "deep/library.jar");
        assertThat(scan(packed).references())
                .extracting(Reference::container)
                .containsExactly(packed + "!/deep/library.jar");
    }

    private void copy(Path file, String entry) throws Exception {
        Files.createDirectories(packed.resolve(entry).getParent());
        Files.copy(file, packed.resolve(entry));
    }

    private ReferenceScan scan(Path... roots) throws Exception {
        return ReferenceScan.of(MapReader.read(MapFile.simple(folder).toFile(), null), List.of(roots));
    }
}
