package dev.ssotkit.shim.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.JvmRun;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A jar that lacks a class, or holds a broken one, ends no JVM: the application runs, and one line says why alone. */
class DamagedJarIT {
    @TempDir
    static Path folder;

    private static TwoCalls program;

    @BeforeAll
    static void compiles_a_program() throws Exception {
        program = TwoCalls.in(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "dev/ssotkit/shim/JavaVersion, missing",
        "dev/ssotkit/shim/JavaVersion, broken",
        "dev/ssotkit/agent/start/AgentEntry, missing",
        "dev/ssotkit/agent/start/AgentEntry, broken",
        "dev/ssotkit/agent/start/Startup, missing",
        "dev/ssotkit/agent/config/SettingsReader, broken",
        "dev/ssotkit/map/file/MapReader, missing",
        "dev/ssotkit/agent/dispatch/SsotDispatcher, missing",
        "dev/ssotkit/agent/dispatch/JavaLangDoor, missing",
        "dev/ssotkit/agent/dispatch/JavaLangDoor, broken",
        "dev/ssotkit/agent/runtime/Linker, broken",
        "dev/ssotkit/agent/output/Outputs, missing",
    })
    void leaves_the_application_as_without_the_agent(String damaged, String how) throws Exception {
        JvmRun run = program.run(
                "-javaagent:" + jar(damaged + ".class", how) + "=map=rewrite.yml,log=damaged.jsonl,quiet=true");

        assertThat(run.out()).isEqualToIgnoringNewLines("1");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("ssot-shim: off: ")
                .endsWith("; the application runs as without it");
    }

    private static Path jar(String damaged, String how) throws Exception {
        Path copy = folder.resolve("damaged.jar");
        try (ZipFile jar = new ZipFile(System.getProperty("ssot.test.jar"));
                OutputStream file = Files.newOutputStream(copy);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.setLevel(0);
            boolean found = false;
            for (Enumeration<? extends ZipEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                boolean isIt = entry.getName().equals(damaged);
                found |= isIt;
                if (isIt && how.equals("missing")) {
                    continue;
                }
                byte[] content = jar.getInputStream(entry).readAllBytes();
                if (isIt) {
                    content = Arrays.copyOf(content, content.length / 2);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
                out.closeEntry();
            }
            assertThat(found).as(damaged).isTrue();
        }
        return copy;
    }
}
