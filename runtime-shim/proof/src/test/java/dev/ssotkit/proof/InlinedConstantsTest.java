package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Constants that the compiler copied from a library that is on neither side (JLS 13.1). */
class InlinedConstantsTest {

    private static final String LEGACY =
            "package l; public class L { public static final int SIZE = 1; public static final String NAME = \"n\"; }";

    private static final String CANONICAL =
            "package a; public class C { public static final int SIZE = 2; public static final String NAME = \"n\"; }";

    @TempDir
    Path folder;

    private ProofResult prove(boolean hasLibrary, String member) throws IOException {
        Path library = compile("library", LEGACY);
        Path before = compile("before", LEGACY, CANONICAL, "package u; class U { " + member.replace("Q", "l.L") + " }");
        Path after = compile("after", CANONICAL, "package u; class U { " + member.replace("Q", "a.C") + " }");
        // What is compiled with its sources is not on the side that is proven.
        Files.delete(before.resolve("l/L.class"));
        Entry entry = Entry.of(EntryOptions.named("test, entry 1")
                        .option("canonicalType", "a.C")
                        .option("accessor", "new")
                        .option("legacyTypes", List.of("l.L"))
                        .build())
                .entry();
        return Proof.under(ConsolidationMap.of(List.of(entry)))
                .of(List.of(before), List.of(after), hasLibrary ? List.of(library) : List.of());
    }

    private Path compile(String side, String... sources) throws IOException {
        return JavaCompilation.of(List.of(sources)).options("--release", "17").into(folder.resolve(side));
    }

    @Test
    void another_value_is_a_difference_that_the_class_path_explains() throws IOException {
        TwoSides.difference(prove(true, "int x() { return Q.SIZE; }"))
                .isEqualTo("x(): expected return of 1, it may be l.L.SIZE, found return of 2, it may be a.C.SIZE");
    }

    @Test
    void another_value_is_a_difference_and_a_note_says_that_the_library_is_not_known() throws IOException {
        ProofResult result = prove(false, "int x() { return Q.SIZE; }");
        TwoSides.difference(result).isEqualTo("x(): expected return of 1, found return of 2");
        assertThat(result.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.place().className() + note.text())
                        .startsWith("l.Lthe map names this type, and neither --before nor --class-path has it"));
    }

    @Test
    void the_same_value_is_no_difference() throws IOException {
        assertThat(prove(false, "String x() { return Q.NAME; }").differences()).isEmpty();
    }
}
