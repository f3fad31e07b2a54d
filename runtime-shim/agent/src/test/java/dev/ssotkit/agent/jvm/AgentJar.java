package dev.ssotkit.agent.jvm;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A jar that makes a class of this class path an agent. */
public final class AgentJar {
    private AgentJar() {}

    public static Path create(Path folder, Class<?> agent) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Premain-Class", agent.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                entries().map(entry -> new File(entry).toURI().toString()).collect(Collectors.joining(" ")));
        Path jar = folder.resolve("agent.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            return jar;
        }
    }

    /** What the agent and the test's own programs are made of. */
    static Stream<String> entries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                // The application under test brings its own SLF4J, or none.
                .filter(entry -> !entry.contains("slf4j"));
    }
}
