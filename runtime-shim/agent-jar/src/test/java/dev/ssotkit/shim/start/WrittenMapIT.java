package dev.ssotkit.shim.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JvmRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A map whose path came to the JVM in quotation marks, or as a URL, whichever way the option is given. */
class WrittenMapIT {
    private static final String LOG = "log=marks.jsonl";

    @TempDir
    static Path folder;

    private static TwoCalls program;

    @BeforeAll
    static void compiles_a_program() throws Exception {
        program = TwoCalls.in(folder);
        Files.writeString(folder.resolve("a map.yml"), TwoCalls.MAP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "map=\"a map.yml\",mode=redirect," + LOG,
                "\"map=a map.yml," + LOG + "\"",
                "map=file:a%20map.yml,log=\"marks.jsonl\"",
                "map='file:a map.yml'," + LOG,
            })
    void in_the_agents_argument_it_is_read(String argument) throws Exception {
        assertRedirected(program.run(TwoCalls.AGENT + "=" + argument));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a map.yml\"", "file:a%20map.yml", "URL"})
    void as_a_system_property_it_is_read(String map) throws Exception {
        String written = map.equals("URL") ? folder.resolve("a map.yml").toUri().toString() : map;

        assertRedirected(program.run("-Dssot.map=" + written, TwoCalls.AGENT + "=" + LOG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a map.yml\"", "file:./a%20map.yml"})
    void as_a_variable_it_is_read(String map) throws Exception {
        ForkedJvm jvm = new ForkedJvm().in(folder).after("export SSOT_MAP='" + map + "' SSOT_MODE='\"redirect\"'");

        assertRedirected(program.run(jvm, List.of(), TwoCalls.AGENT + "=" + LOG));
    }

    @Test
    void what_a_space_split_is_refused_in_one_line_that_says_what_to_write() throws Exception {
        JvmRun run = program.run(TwoCalls.AGENT + "=map=\"a");

        assertThat(run.out()).isEqualToIgnoringNewLines("1");
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("ssot-shim: off: \"a: has a quotation mark too many or too few; write the path without");
    }

    private static void assertRedirected(JvmRun run) {
        assertThat(run.out()).isEqualToIgnoringNewLines("2");
        assertThat(run.err().lines()).singleElement().asString().startsWith("ssot-shim: 1 legacy type -> 1 canonical");
    }
}
