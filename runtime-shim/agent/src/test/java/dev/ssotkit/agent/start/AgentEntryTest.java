package dev.ssotkit.agent.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.jvm.AgentJar;
import dev.ssotkit.agent.jvm.AgentJvm;
import dev.ssotkit.fixtures.DamagedClass;
import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JvmRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The agent as a user attaches it. */
class AgentEntryTest {
    private static final String MAP = """
            type: specs.openrewrite.org/v1beta/recipe
            name: com.acme.One
            displayName: One
            description: One.
            recipeList:
              - dev.ssotkit.rewrite.ConsolidateManager:
                  canonicalType: com.acme.Canonical
                  accessor: getInstance()
                  legacyTypes: [com.acme.Legacy, com.acme.Older]
            """;

    @TempDir
    Path folder;

    private AgentJvm jvm;

    /** An application that has nothing to do with the map. */
    public static final class Application {
        public static void main(String[] arguments) {
            System.out.println("application runs");
        }
    }

    /** Attaches twice, as two {@code -javaagent} options do. */
    public static final class Twice {
        public static void premain(String argument, java.lang.instrument.Instrumentation instrumentation) {
            AgentEntry.premain(argument, instrumentation);
            AgentEntry.premain("unknown=option", instrumentation);
        }
    }

    /** Loads classes of versions that no JVM knows yet, as a newer JVM would. */
    public static final class Newer extends ClassLoader {
        public static void main(String[] arguments) {
            Newer loader = new Newer();
            for (String version : arguments) {
                for (String name : new String[] {"app.One", "app.Two"}) {
                    byte[] file = DamagedClass.EMPTY_STACK.classFile(name, "com.acme.Legacy");
                    file[7] = Byte.parseByte(version);
                    try {
                        loader.defineClass(name, file, 0, file.length);
                    } catch (UnsupportedClassVersionError e) {
                        System.out.println("unsupported");
                    }
                }
            }
        }
    }

    @Test
    void what_is_too_new_to_be_read_is_said_once_with_what_to_do() throws Exception {
        assertThat(jvm.run("map=rewrite.yml,log=r.jsonl,quiet=true", Newer.class, "98", "99", "98"))
                .isZero();

        assertThat(jvm.output()).hasSize(6).containsOnly("unsupported");
        assertThat(jvm.error())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(
                                        "ssot-shim: class files of Java 54 (version 98) are newer than this ssot-shim reads")
                                .contains("use a newer ssot-shim, or Java "),
                        line -> assertThat(line)
                                .startsWith("ssot-shim: class files of Java 55 (version 99) are newer"));
    }

    @BeforeEach
    void writeMap() throws IOException {
        jvm = new AgentJvm(folder, AgentEntry.class);
        Files.writeString(folder.resolve("rewrite.yml"), MAP);
    }

    @Test
    void one_line_on_standard_error_says_what_was_attached() throws Exception {
        assertRuns("map=rewrite.yml,log=r.jsonl");

        assertThat(jvm.error())
                .containsExactly("ssot-shim: 2 legacy types -> 1 canonical, mode redirect, log "
                        + folder.toRealPath().resolve("r.jsonl"));
    }

    @Test
    void the_line_names_the_log_that_is_really_written() throws Exception {
        Files.writeString(folder.resolve("r.jsonl"), "another run's\n");

        assertRuns("map=rewrite.yml,log=r.jsonl");

        assertThat(jvm.error()).singleElement().asString().endsWith("r-2.jsonl");
    }

    @Test
    void quiet_says_nothing() throws Exception {
        assertRuns("map=rewrite.yml,log=r.jsonl,quiet=true");

        assertThat(jvm.error()).isEmpty();
        assertThat(folder.resolve("r.jsonl")).exists();
    }

    @Test
    void the_log_starts_with_version_mode_types_and_digest() throws Exception {
        assertRuns("map=rewrite.yml,log=r.jsonl,mode=observe");

        assertThat(Files.readAllLines(folder.resolve("r.jsonl")))
                .singleElement()
                .asString()
                .contains("\"event\":\"ssot.start\"")
                .containsPattern("\"ssot.version\":\"\\d+\\.\\d+\\.\\d+[^\"]*\"")
                .contains("\"ssot.mode\":\"observe\"")
                .contains("\"ssot.types\":2")
                .containsPattern("\"ssot.map.digest\":\"[0-9a-f]{32}\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "log=r.jsonl | no map; write -javaagent:ssot-shim.jar=map=rewrite.yml",
                "map=rewrite.yml,mood=strict | unknown option `mood`; did you mean `mode`?",
                "map=rewrite.yml,mode=of | `mode=of` is not valid; write `observe`, `redirect` or `strict`",
                "map=missing.yml | missing.yml: ",
                "map=broken.yml | broken.yml:",
                "map=misspelt.yml | misspelt.yml:",
            })
    void whatever_is_wrong_leaves_the_whole_agent_off_in_one_line(String argument, String says) throws Exception {
        Files.writeString(folder.resolve("broken.yml"), "a: [\n");
        Files.writeString(folder.resolve("misspelt.yml"), MAP.replace("legacyTypes", "legacyTipes"));

        assertRuns(argument);

        assertThat(jvm.error()).singleElement().asString().startsWith("ssot-shim: off: " + says);
        assertThat(logs()).isEmpty();
    }

    @Test
    void several_faults_of_a_map_are_still_one_line() throws Exception {
        Files.writeString(folder.resolve("rewrite.yml"), MAP.replace("com.acme.Older", "no-name, class"));

        assertRuns("map=rewrite.yml");

        assertThat(jvm.error()).singleElement().asString().contains("(and 1 more");
    }

    @Test
    void a_second_premain_does_nothing() throws Exception {
        jvm = new AgentJvm(folder, Twice.class);

        assertRuns("map=rewrite.yml,log=r.jsonl");

        assertThat(jvm.error()).hasSize(1);
        assertThat(logs()).hasSize(1);
    }

    @Test
    void in_the_jdks_own_tools_the_agent_is_silent_and_off() throws Exception {
        Path jar = AgentJar.create(folder, AgentEntry.class);
        JvmRun javap = ForkedJvm.ofTool("javap")
                .in(folder)
                .run("-J-javaagent:" + jar + "=map=rewrite.yml", "java.lang.Object");

        assertThat(javap.exitCode()).isZero();
        assertThat(javap.err()).isEmpty();
        assertThat(logs()).isEmpty();
    }

    @Test
    void an_agent_that_fails_at_start_leaves_the_application_running() throws Exception {
        jvm = new AgentJvm(folder, Failing.class);

        assertRuns("map=rewrite.yml");

        assertThat(jvm.error())
                .singleElement()
                .asString()
                .startsWith("ssot-shim: off: the agent failed at start (")
                .endsWith("); the application runs as without it");
    }

    /** A JVM that hands over no instrumentation makes the installation fail. */
    public static final class Failing {
        public static void premain(String argument, java.lang.instrument.Instrumentation instrumentation) {
            AgentEntry.premain(argument, null);
        }
    }

    private void assertRuns(String argument) throws Exception {
        assertThat(jvm.run(argument, Application.class)).isZero();
        assertThat(jvm.output()).containsExactly("application runs");
    }

    private List<String> logs() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jsonl"))
                    .collect(Collectors.toList());
        }
    }
}
