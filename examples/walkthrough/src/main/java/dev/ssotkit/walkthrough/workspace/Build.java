package dev.ssotkit.walkthrough.workspace;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Properties;

/** What the build used and made, and where it lies; read from the file that Maven writes at {@code package}. */
public record Build(String version, String rewritePlugin, Path module, Path maven, Path localRepository) {

    /** The system property that names the file. */
    private static final String FILE = "walkthrough.build";

    public static Build read() throws IOException {
        String file = System.getProperty(FILE);
        if (file == null) {
            throw new NoSuchFileException(
                    "-D" + FILE + "=… is missing; start this program with examples/walkthrough/run");
        }
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            values.load(reader);
        }
        return new Build(
                values.getProperty("version"),
                values.getProperty("rewritePlugin"),
                Path.of(values.getProperty("module")),
                Path.of(values.getProperty("mavenHome"), "bin", "mvn"),
                Path.of(values.getProperty("localRepository")));
    }

    /** Holds our own artifacts in repository layout. */
    public Path fileRepository() {
        return module.resolve("target/repository");
    }

    /** The agent and command line under test. */
    public Path shimJar() {
        return module.resolve("../../runtime-shim/agent-jar/target/ssot-shim.jar")
                .normalize();
    }

    /** The sources of the application before. */
    public Path chat() {
        return module.resolve("../fragmented-chat").normalize();
    }

    /** The consolidation map for {@link #chat()}. */
    public Path map() {
        return module.resolve("src/main/resources/rewrite.yml");
    }

    /** The patch that the recipe must yield. */
    public Path goldenPatch() {
        return module.resolve("src/main/golden/one-websocket-manager.patch");
    }

    /** A file of the toolkit's tree as a person in its root would write it. */
    public String shown(Path file) {
        return module.resolve("../..").normalize().relativize(file).toString();
    }

    /** What the walkthrough leaves behind on purpose. */
    public Path results() {
        return module.resolve("target/results");
    }
}
