package dev.ssotkit.evidence.classes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.map.file.MapReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A class loader follows links, so whoever looks at what it would load does. */
@DisabledOnOs(OS.WINDOWS)
class LinkedClassesTest {
    @TempDir
    Path folder;

    private Path classes;

    @BeforeEach
    void compiles_classes() throws Exception {
        classes = Compiled.into(
                folder.resolve("disk/classes"),
                "package a; public class Legacy { }",
                "package b; class User { Object o = new a.Legacy(); }");
    }

    @Test
    void a_folder_may_be_a_link_itself() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("classes"), classes);
        ReferenceScan scan = scan(link);
        assertThat(scan.references()).extracting(Reference::container).containsExactly(link.toString());
        assertThat(scan.classCount()).isEqualTo(2);
    }

    @Test
    void folders_and_files_that_links_lead_to_are_looked_into() throws Exception {
        Path root = Files.createDirectories(folder.resolve("root"));
        Files.createSymbolicLink(root.resolve("b"), classes.resolve("b"));
        Path jar = Compiled.jar(classes, folder.resolve("disk/library.v1"));
        Files.createSymbolicLink(root.resolve("library.jar"), jar);
        assertThat(scan(root).classCount()).isEqualTo(3);
    }

    @Test
    void what_leads_back_ends_and_counts_once_and_what_leads_nowhere_is_nothing() throws Exception {
        Files.createSymbolicLink(classes.resolve("b/up"), classes);
        Files.createSymbolicLink(classes.resolve("b/further-up"), classes.getParent());
        Files.createSymbolicLink(classes.resolve("again"), classes.resolve("b"));
        Files.createSymbolicLink(classes.resolve("None.class"), folder.resolve("nowhere"));
        ReferenceScan scan = scan(classes);
        assertThat(scan.classCount()).isEqualTo(2);
        assertThat(scan.problems()).isEmpty();
    }

    private ReferenceScan scan(Path root) throws Exception {
        return ReferenceScan.of(MapReader.read(MapFile.simple(folder).toFile(), null), List.of(root));
    }
}
