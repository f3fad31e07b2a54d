package dev.ssotkit.shim.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Jars;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.JvmRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two {@code -javaagent} of this jar, or of a copy, on one command line: the first one stays. */
class SecondAgentIT {
    private static final Path JAR = Path.of(System.getProperty("ssot.test.jar"));
    private static final String FIRST = TwoCalls.AGENT + "=quiet=true,log=first.jsonl,map=rewrite.yml";

    @TempDir
    static Path folder;

    private static TwoCalls program;
    private static Path copy;

    @BeforeAll
    static void compiles_a_program() throws Exception {
        program = TwoCalls.in(folder);
        copy = Files.copy(JAR, folder.resolve("copy of the agent.jar"));
    }

    @Test
    void attached_twice_it_starts_once() throws Exception {
        String options = "=map=rewrite.yml,log=twice.jsonl";

        JvmRun run = program.run(TwoCalls.AGENT + options, TwoCalls.AGENT + options, "-javaagent:" + copy + options);

        assertThat(run.out()).isEqualToIgnoringNewLines("2");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(folder.resolve("twice-2.jsonl")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "map=other.yml | with map=other.yml is ignored: the first one, with map=rewrite.yml, stays; put the",
                "map=rewrite.yml,recipe=app.One | with map=rewrite.yml,recipe=app.One is ignored: the first one, with",
                "map=missing.yml | with map=missing.yml is ignored: the first one, with map=rewrite.yml, stays;",
            })
    void another_map_is_one_warning_and_the_first_stays(String second, String says) throws Exception {
        Files.writeString(folder.resolve("other.yml"), TwoCalls.MAP);

        JvmRun run = program.run(FIRST, "-javaagent:" + copy + "=" + second, TwoCalls.AGENT + "=" + second);

        assertThat(run.out()).isEqualToIgnoringNewLines("2");
        assertThat(run.err().lines()).singleElement().asString().startsWith("ssot-shim: a further -javaagent " + says);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mpa=rewrite.yml",
                "map=./rewrite.yml,mode=observe,log=second.jsonl",
                "map=\"rewrite.yml\"",
                "map=file:rewrite.yml"
            })
    void the_same_map_is_none_however_it_is_written(String second) throws Exception {
        JvmRun run = program.run(FIRST, "-javaagent:" + copy + "=" + second);

        assertThat(run.out()).isEqualToIgnoringNewLines("2");
        assertThat(run.err()).isEmpty();
        assertThat(folder.resolve("second.jsonl")).doesNotExist();
    }

    @Test
    void nor_is_one_that_a_property_overrides() throws Exception {
        JvmRun run = program.run("-Dssot.map=rewrite.yml", FIRST, TwoCalls.AGENT + "=map=two.yml");

        assertThat(run.out()).isEqualToIgnoringNewLines("2");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void after_one_that_is_off_a_second_one_stays_off_and_says_so() throws Exception {
        JvmRun run = program.run(TwoCalls.AGENT + "=mode=observe", TwoCalls.AGENT + "=map=rewrite.yml");

        assertThat(run.out()).isEqualToIgnoringNewLines("1");
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("ssot-shim: off: no map; "),
                        line -> assertThat(line)
                                .startsWith("ssot-shim: a further -javaagent with map=rewrite.yml is ignored: the first"
                                        + " one counts, and is off; "));
    }

    @Test
    void one_in_a_class_loader_of_its_own_leaves_the_first_what_it_is() throws Exception {
        Path classes = JavaCompilation.compile(folder.resolve("wrapper"), List.of(), """
                package wrapper;
                public class Wrapper {
                  public static void premain(String argument, java.lang.instrument.Instrumentation jvm) throws Exception {
                    java.net.URL[] jar = {new java.io.File(argument.split("=")[0]).toURI().toURL()};
                    new java.net.URLClassLoader(jar, null).loadClass("dev.ssotkit.shim.PreMain")
                        .getMethod("premain", String.class, java.lang.instrument.Instrumentation.class)
                        .invoke(null, argument.substring(argument.indexOf('=') + 1), jvm);
                  }
                }
                """);
        Path wrapper = Jars.of(
                folder.resolve("wrapper.jar"),
                new Jars.Manifest("Premain-Class", "wrapper.Wrapper"),
                Map.of("", classes));

        JvmRun run = program.run(FIRST, "-javaagent:" + wrapper + "=" + copy + "=map=rewrite.yml,log=second.jsonl");

        assertThat(run.out()).isEqualToIgnoringNewLines("2");
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("ssot-shim: off: another ssot-shim runs in this JVM already, and stays");
        assertThat(folder.resolve("second.jsonl")).doesNotExist();
    }
}
