package dev.ssotkit.progress.left;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.progress.testkit.CliMain;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Containers have no locale, and so no names but those of ASCII for a JVM; a table and a disk have others. */
@EnabledOnOs(OS.LINUX)
class ForeignNamesTest {
    private static final String HEADER = "file,line,kind,legacyType,canonicalType,status,reason,remedy\n";

    @TempDir
    Path folder;

    @Test
    void a_name_that_the_jvm_has_no_encoding_for_is_a_text() throws Exception {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "else the file cannot be made");
        Path map = MapFile.simple(folder);
        Path uses = Files.writeString(
                folder.resolve("uses.csv"), HEADER + "src/\u00dcber.java,3,import,a.Legacy,a.Canonical,REWRITTEN,,\n");
        Path sources = Files.createDirectories(folder.resolve("src"));
        Files.writeString(sources.resolve("\u00e9.txt"), "a.Legacy\n");
        List<Object> evidence = List.of("--map", map, "--uses", uses, "--sources", sources, "--root", folder);
        Path store = folder.resolve("ssot");

        assertRuns("freeze", evidence, "--store", store);
        assertThat(store.resolve("a.Canonical.frozen"))
                .content()
                .contains("source a.Legacy import src/\u00dcber.java 1\n")
                .contains("text a.Legacy documentation src/");
        assertRuns("check", evidence, "--store", store, "--read-only", "--sarif", folder.resolve("s.sarif"));
    }

    @Test
    void a_file_of_such_a_name_that_is_to_be_made_is_told_with_what_helps() throws Exception {
        String map = MapFile.simple(folder).toString();
        Path other = Files.writeString(
                folder.resolve("other.yml"),
                Files.readString(Path.of(map)).replace("a.Canonical", "a.\u00dcberklasse"));
        Path sources = Files.createDirectories(folder.resolve("src"));
        Files.writeString(sources.resolve("a.txt"), "a.Legacy\n");
        Run run = run("freeze", List.of("--map", other, "--sources", sources, "--store", folder.resolve("ssot")));
        assertThat(run.exitCode).isEqualTo(2);
        assertThat(run.err)
                .contains("is no name of a file for this JVM", "LC_ALL=C.UTF-8")
                .doesNotContain("fault");
    }

    private static void assertRuns(String verb, List<Object> evidence, Object... more) throws Exception {
        List<Object> words = new ArrayList<>(evidence);
        words.addAll(Arrays.asList(more));
        Run run = run(verb, words);
        assertThat(run.err).isEmpty();
        assertThat(run.exitCode).isZero();
    }

    private record Run(int exitCode, String err) {}

    private static Run run(String verb, List<Object> words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CliMain.class.getName(),
                verb));
        words.forEach(word -> command.add(String.valueOf(word)));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), err);
    }
}
