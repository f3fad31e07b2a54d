package dev.ssotkit.shim.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Jars of compiled classes. */
public final class Jars {
    private Jars() {}

    /** The main attributes of a jar's manifest. */
    public static final class Manifest {
        private final java.util.jar.Manifest manifest = new java.util.jar.Manifest();

        /** @param attributes names and values by turns */
        public Manifest(String... attributes) {
            with(Attributes.Name.MANIFEST_VERSION.toString(), "1.0");
            for (int i = 0; i < attributes.length; i += 2) {
                with(attributes[i], attributes[i + 1]);
            }
        }

        public Manifest with(String name, String value) {
            manifest.getMainAttributes().putValue(name, value);
            return this;
        }
    }

    /**
     * @param folders what goes in, by the prefix of its names in the jar
     * @return {@code jar}
     */
    public static Path of(Path jar, Manifest manifest, Map<String, Path> folders) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest.manifest)) {
            for (Map.Entry<String, Path> folder : folders.entrySet()) {
                for (Path entry : filesBelow(folder.getValue())) {
                    String name = folder.getValue().relativize(entry).toString().replace('\\', '/');
                    out.putNextEntry(new JarEntry(folder.getKey() + name));
                    Files.copy(entry, out);
                }
            }
        }
        return jar;
    }

    /** Signs it with a key that is made for it, by the JDK's own tools. */
    public static Path signed(Path jar) throws IOException, InterruptedException {
        String keys = jar + ".keys";
        tool("keytool", "-genkeypair", "-alias", "key", "-keyalg", "EC", "-dname", "CN=Test", "-keystore", keys);
        tool("jarsigner", "-keystore", keys, jar.toString(), "key");
        return jar;
    }

    private static void tool(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", "password"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + ": " + said);
        }
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
