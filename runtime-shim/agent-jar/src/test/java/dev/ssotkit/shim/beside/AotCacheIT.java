package dev.ssotkit.shim.beside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.Jars;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.JvmRun;
import dev.ssotkit.fixtures.TwoManagers;
import dev.ssotkit.shim.ShadedJar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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
        JvmRun trained = run(agent(mode), "-XX:AOTCacheOutput=" + cache);
        assertThat(trained.exitCode()).as(trained.err()).isZero();
        assertThat(Files.size(cache)).isPositive();

        // AOTMode=on: the JVM does not start if the cache cannot be used.
        JvmRun with = run(agent(mode), "-XX:AOTCache=" + cache, "-XX:AOTMode=on");

        assertThat(with.exitCode()).as(with.err()).isZero();
        assertThat(with.out().lines()).containsExactly(printed.split(" "));
        assertThat(with.err()).isEmpty();
        if (mode.equals("observe")) {
            assertThat(with.out()).isEqualTo(run("-Xmx256m").out());
        }
    }

    private static String agent(String mode) throws Exception {
        Path map = Files.writeString(folder.resolve("rewrite.yml"), """
                type: specs.openrewrite.org/v1beta/recipe
                name: app.One
                recipeList:
                  - dev.ssotkit.rewrite.ConsolidateManager:
                      canonicalType: app.Canonical
                      accessor: getInstance()
                      legacyTypes: [app.Legacy]
                """);
        return "-javaagent:" + ShadedJar.path() + "=map=" + map + ",quiet=true,mode=" + mode + ",log="
                + folder.resolve("redirects.jsonl");
    }

    private static JvmRun run(String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(options));
        Collections.addAll(command, "-Xlog:disable", "-cp", jar.toString(), "app.Main");
        return new ForkedJvm().run(command.toArray(new String[0]));
    }
}
