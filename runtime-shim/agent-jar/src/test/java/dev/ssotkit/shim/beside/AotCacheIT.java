package dev.ssotkit.shim.beside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.Jars;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An AOT cache that was trained with the same {@code -javaagent}: the application runs from it as it does without. */
@EnabledForJreRange(minVersion = 25)
class AotCacheIT {
    @TempDir
    static Path folder;

    private static Path jar;

    @BeforeAll
    static void packs_an_application() throws Exception {
        Path classes = JavaCompilation.compile(
                folder.resolve("classes"), List.of(), TwoManagers.CANONICAL, TwoManagers.LEGACY, """
                        package app;
                        public class Main {
                          public static void main(String[] arguments) {
                            System.out.println(new Legacy().name());
                            java.util.function.Supplier<Legacy> made = Legacy::new;
                            System.out.println(made.get().next() + new Legacy().next());
                            System.out.println(Canonical.getInstance().name());
                          }
                        }
                        """);
        jar = Jars.of(folder.resolve("app.jar"), new Jars.Manifest(), Map.of("", classes));
    }

    @ParameterizedTest
    @CsvSource({"observe, legacy 2 canonical", "redirect, canonical 3 canonical"})
    void is_trained_and_used_with_the_agent(String mode, String printed) throws Exception {
        Path cache = folder.resolve(mode + ".aot");
        ProgramRun trained =
                program(mode).jvmOptions("-XX:AOTCacheOutput=" + cache).runMain(List.of(jar));
        assertThat(trained.jvm().exitCode()).isZero();
        assertThat(Files.size(cache)).isPositive();

        // AOTMode=on: the JVM does not start if the cache cannot be used.
        ProgramRun run = program(mode)
                .jvmOptions("-XX:AOTCache=" + cache, "-XX:AOTMode=on")
                .runMain(List.of(jar));

        assertThat(run.lines()).containsExactly(printed.split(" "));
        assertThat(run.jvm().err()).isEmpty();
        if (mode.equals("observe")) {
            assertThat(run.lines())
                    .isEqualTo(new ForkedProgram(folder)
                            .withoutAgent()
                            .runMain(List.of(jar))
                            .lines());
        }
        assertThat(run.events()).hasSize(3);
    }

    private static ForkedProgram program(String mode) {
        return new ForkedProgram(folder).agentOptions("mode=" + mode).jvmOptions("-Xlog:disable");
    }
}
