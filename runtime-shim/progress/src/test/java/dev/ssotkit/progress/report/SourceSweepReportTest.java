package dev.ssotkit.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.progress.testkit.CliRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is named in files that no runner of the recipe supplies. */
class SourceSweepReportTest {
    @TempDir
    Path folder;

    private Path map;
    private Path sources;

    @BeforeEach
    void names_a_map() throws IOException {
        map = MapFile.simple(folder);
        sources = folder.resolve("sources");
    }

    @Test
    void files_that_no_runner_supplies_are_swept_and_documentation_is_told_apart() throws IOException {
        write(sources.resolve("src/main/java/module-info.java"), "module b {\n    uses a.Legacy;\n}\n");
        write(sources.resolve("deploy/run.sh"), "#!/bin/sh\nexec java -cp x a.Legacy\n");
        write(sources.resolve("db/V1.sql"), "insert into t values ('a.Legacy'), ('a.Legacy');\n");
        write(sources.resolve("pom.xml"), "<p>\n<mainClass>a.Legacy</mainClass>\n</p>\n");
        write(sources.resolve("doc/guide.md"), "Once `a.Legacy`.\n");
        write(
                sources.resolve("other/src/main/java/b/Left.java"),
                "package b;\nimport a.*;\nclass Left extends Legacy {}\n");
        write(sources.resolve("src/main/java/a/Legacy.java"), "package a;\npublic class Legacy {}\n");
        write(sources.resolve("rewrite.yml"), "---\ntype: specs.openrewrite.org/v1beta/recipe\nx: [a.Legacy]\n");
        write(sources.resolve("target/classes.txt"), "a.Legacy\n");
        Files.write(sources.resolve("x.bin"), new byte[] {0, 'a', '.', 'L', 'e', 'g', 'a', 'c', 'y'});
        Path uses = Files.writeString(
                folder.resolve("uses.csv"), ReportEvidence.HEADER + "pom.xml,2,text,a.Legacy,a.Canonical,KEPT,why,\n");
        String out = CliRun.of("report", "--map", map, "--sources", sources, "--uses", uses)
                .out();
        assertThat(out)
                .contains("Named in code\n", "Named in other files\n", "Named in documentation\n")
                .contains("module-info.java:2  a.Legacy\n", "run.sh:2  a.Legacy\n", "guide.md:1  a.Legacy\n")
                .contains("Left.java:3  a.Legacy\n", "V1.sql:1  a.Legacy\n", "Not looked into: target.")
                .doesNotContain("pom.xml:2  a.Legacy", "a/Legacy.java", "rewrite.yml", "classes.txt", "x.bin")
                .contains(
                        "Swept as text: 8 file(s). Left out, for they are no text: 1 file(s). Not looked into: target.")
                .contains("2 lines of code, 2 lines of other files, 1 line of documentation left");
    }

    @Test
    void a_use_in_one_file_says_nothing_of_its_namesake_below() throws IOException {
        write(sources.resolve("pom.xml"), "\n<c>a.Legacy</c>\n");
        write(sources.resolve("sub/pom.xml"), "\n<c>a.Legacy</c>\n");
        write(sources.resolve("sub/sub/pom.xml"), "\n<c>a.Legacy</c>\n");
        assertThat(named("--uses", uses("pom.xml,2,text,a.Legacy,a.Canonical,KEPT,why,")))
                .containsExactly("sub/pom.xml:2  a.Legacy", "sub/sub/pom.xml:2  a.Legacy");
        assertThat(named("--uses", uses("sub/pom.xml,2,text,a.Legacy,a.Canonical,KEPT,why,")))
                .containsExactly("pom.xml:2  a.Legacy", "sub/sub/pom.xml:2  a.Legacy");
        assertThat(named("--uses", uses("pom.xml,1,text,a.Legacy,a.Canonical,KEPT,why,")))
                .hasSize(3);
    }

    @Test
    void what_only_shows_a_map_is_no_map() throws IOException {
        String map = "---\ntype: specs.openrewrite.org/v1beta/recipe\nx: [a.Legacy]\n";
        write(sources.resolve("README.md"), map);
        write(sources.resolve("src/test/java/MapTest.java"), map);
        write(sources.resolve("sub/rewrite.yaml"), map);
        assertThat(named())
                .containsExactlyInAnyOrder("README.md:3  a.Legacy", "src/test/java/MapTest.java:3  a.Legacy");
    }

    @Test
    void folders_of_builds_are_left_out_where_they_are_no_packages() throws IOException {
        for (String swept : List.of(
                "bin/run.sh",
                ".mvn/jvm.config",
                "sub/.mvn/maven.config",
                "src/main/java/com/acme/build/Tool.java",
                "sub/src/test/resources/target/x.properties",
                "src/out/notes.txt")) {
            write(sources.resolve(swept), "a.Legacy\n");
        }
        for (String left : List.of(
                "target/a.txt", "sub/build/libs/a.txt", "out/a.txt", ".git/a", "src/main/web/node_modules/a.js")) {
            write(sources.resolve(left), "a.Legacy\n");
        }
        assertThat(named())
                .containsExactlyInAnyOrder(
                        "bin/run.sh:1  a.Legacy",
                        ".mvn/jvm.config:1  a.Legacy",
                        "sub/.mvn/maven.config:1  a.Legacy",
                        "src/main/java/com/acme/build/Tool.java:1  a.Legacy",
                        "sub/src/test/resources/target/x.properties:1  a.Legacy",
                        "src/out/notes.txt:1  a.Legacy");
        assertThat(report()).contains(" Not looked into: .git, build, node_modules, out, target.");
    }

    @Test
    void below_a_source_folder_that_is_named_itself_nothing_is_of_a_build() throws IOException {
        sources = folder.resolve("sub/src/main/java");
        write(sources.resolve("build/Tool.java"), "a.Legacy x;\n");
        assertThat(named()).containsExactly("build/Tool.java:1  a.Legacy");
    }

    @Test
    void a_part_of_a_page_may_have_its_imports_elsewhere() throws IOException {
        write(sources.resolve("head.jspf"), "<% Legacy.run(); %>\n");
        write(sources.resolve("head.tagf"), "<% Legacy.run(); %>\n");
        write(sources.resolve("own.jspf"), "<%@ page import=\"b.Legacy\" %><% Legacy.run(); %>\n");
        write(sources.resolve("page.jsp"), "<p>Legacy</p>\n");
        assertThat(named()).containsExactly("head.jspf:1  a.Legacy", "head.tagf:1  a.Legacy");
    }

    @Test
    void the_beginning_of_a_file_tells_whether_it_is_text() throws IOException {
        write(sources.resolve("long.txt"), "x".repeat(9_000) + " a.Legacy \0\n");
        write(sources.resolve("utf16.txt"), "a\0.\0L\0");
        write(sources.resolve("empty.txt"), "");
        assertThat(named()).containsExactly("long.txt:1  a.Legacy");
        assertThat(report()).contains("Swept as text: 2 file(s). Left out, for they are no text: 1 file(s).\n");
    }

    private List<String> named(Object... options) {
        return report(options)
                .lines()
                .filter(line -> line.endsWith("  a.Legacy"))
                .map(line -> line.strip().replace(sources + "/", ""))
                .toList();
    }

    private String report(Object... options) {
        return CliRun.of(Stream.concat(Stream.of("report", "--map", map, "--sources", sources), Stream.of(options))
                        .toArray())
                .out();
    }

    private Path uses(String row) throws IOException {
        return Files.writeString(folder.resolve("uses.csv"), ReportEvidence.HEADER + row + "\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_to_a_file_elsewhere_is_that_file_and_one_to_a_folder_is_named() throws IOException {
        write(sources.resolve("run.sh"), "java a.Legacy\n");
        write(folder.resolve("elsewhere/conf.xml"), "<c>a.Legacy</c>\n");
        Files.createSymbolicLink(sources.resolve("same.sh"), sources.resolve("run.sh"));
        Files.createSymbolicLink(sources.resolve("conf.xml"), folder.resolve("elsewhere/conf.xml"));
        Files.createSymbolicLink(sources.resolve("others"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(sources.resolve("gone"), folder.resolve("nowhere"));
        assertThat(CliRun.of("report", "--map", map, "--sources", sources).out())
                .contains("run.sh:1  a.Legacy\n", "conf.xml:1  a.Legacy\n")
                .doesNotContain("same.sh")
                .contains("Swept as text: 2 file(s). Not looked into: others (a link).");
    }
}
