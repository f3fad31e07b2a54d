package dev.ssotkit.progress.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.progress.testkit.CliRun;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanCommandTest {
    @TempDir
    Path folder;

    @Test
    void references_are_listed_under_the_type_they_name() throws IOException {
        Path map = MapFile.simple(folder);
        Path classes = Compiled.into(
                folder.resolve("classes"),
                "package a; public class Legacy {}",
                "package a; public class Other {}",
                "package b; class User { Object a = new a.Legacy();\n Object b = new a.Other(); }");
        CliRun run = CliRun.of("scan", "--map", map, "--classes", classes);
        assertThat(run.out()).isEqualTo("""
                        a.Legacy
                          construction      b.User.<init>:1  %1$s
                        a.Other
                          construction      b.User.<init>:2  %1$s
                        2 references in 3 classes
                        """.formatted(classes));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }
}
