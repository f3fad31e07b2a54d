package dev.ssotkit.evidence.classes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.DamagedClass;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.map.file.MapReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Class files that cannot be read end no scan. */
class UnreadableClassesTest {
    private static final String LEGACY = "package a; public class Legacy {}";

    @TempDir
    Path folder;

    private Path classes;

    @BeforeEach
    void place() {
        classes = folder.resolve("classes");
    }

    @Test
    void a_class_file_that_is_broken_is_told_and_the_others_are_read() throws Exception {
        Compiled.into(classes, LEGACY, "package b; class User { Object o = new a.Legacy(); }");
        Files.write(classes.resolve("Broken.class"), new byte[] {1, 2, 3});
        byte[] torn = Files.readAllBytes(classes.resolve("b/User.class"));
        Files.write(classes.resolve("Torn.class"), Arrays.copyOf(torn, torn.length / 2));
        ReferenceScan scan =
                ReferenceScan.of(MapReader.read(MapFile.simple(folder).toFile(), null), List.of(classes));
        assertThat(scan.references()).hasSize(1);
        assertThat(scan.problems())
                .satisfiesExactly(
                        text -> assertThat(text).startsWith(classes + ": Broken.class cannot be read (no class file"),
                        text -> assertThat(text).startsWith(classes + ": Torn.class cannot be read ("));
    }

    @ParameterizedTest
    @EnumSource
    void a_class_file_that_a_reader_overflows_or_trips_on_does_not_end_the_scan(DamagedClass damaged) throws Exception {
        Compiled.into(classes, LEGACY, "package b; class User { Object o = new a.Legacy(); }");
        Files.write(classes.resolve("b/Damaged.class"), damaged.classFile("b.Damaged", "c.Other"));
        ReferenceScan scan =
                ReferenceScan.of(MapReader.read(MapFile.simple(folder).toFile(), null), List.of(classes));
        assertThat(scan.references()).hasSize(1);
        assertThat(scan.problems())
                .allMatch(problem -> problem.startsWith(classes + ": b/Damaged.class cannot be read ("));
    }

    @Test
    void class_files_of_one_version_that_is_not_known_share_a_line_that_says_what_to_do() throws Exception {
        Compiled.into(classes, LEGACY, "package b; class User { Object o = new a.Legacy(); }");
        for (String name : List.of("A", "B", "C")) {
            byte[] newer = DamagedClass.EMPTY_STACK.classFile(name, "c.Other");
            newer[7] = 99;
            Files.write(classes.resolve(name + ".class"), newer);
        }
        ReferenceScan scan =
                ReferenceScan.of(MapReader.read(MapFile.simple(folder).toFile(), null), List.of(classes));
        assertThat(scan.references()).hasSize(1);
        assertThat(scan.problems())
                .singleElement()
                .asString()
                .startsWith(classes
                        + ": A.class and 2 more cannot be read (class file version 99 is not known yet); skipped:"
                        + " class files of Java 55 (version 99) are newer than this ssot-shim reads")
                .contains("use a newer ssot-shim");
    }
}
