package dev.ssotkit.shim.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several JVMs that are told the same log. */
class SharedNameIT {
    private static final int JVMS = 4;

    @TempDir
    Path folder;

    @Test
    void jvms_that_start_together_write_a_file_each() throws Exception {
        Path classes = JavaCompilation.compile(
                folder.resolve("classes"), List.of(), TwoManagers.CANONICAL, TwoManagers.LEGACY, """
                package app;
                public class Main { public static void main(String[] arguments) { new Legacy().next(); } }
                """);
        Path logs = Files.createDirectories(folder.resolve("logs"));
        ExecutorService pool = Executors.newFixedThreadPool(JVMS);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int jvm = 0; jvm < JVMS; jvm++) {
                Path own = Files.createDirectories(folder.resolve("jvm" + jvm));
                runs.add(pool.submit(() -> new ForkedProgram(own)
                        .jvmOptions("-Dssot.log=" + logs.resolve("r.jsonl"))
                        .runMain(List.of(classes))
                        .lines()));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            pool.shutdown();
        }

        List<Path> files = LogFile.in(logs);
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("r-2.jsonl", "r-3.jsonl", "r-4.jsonl", "r.jsonl");
        Set<String> runs = new HashSet<>();
        for (Path file : files) {
            assertThat(LogFile.read(file)).hasSize(2).allSatisfy(line -> runs.add(line.get("ssot.run.id")));
        }
        assertThat(runs).hasSize(JVMS);
    }
}
