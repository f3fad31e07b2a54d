package dev.ssotkit.benchmark.measure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Agents of the measured application's: a jar that names one, and holds what belongs to it. */
public final class PremainJar {
    private static final String RIVALS = "com/acme/benchmark/rival/";

    private PremainJar() {}

    /**
     * The option that attaches one.
     *
     * @param agent the class with the {@code premain}
     * @param libraries what it needs that the application need not have, whole jars
     */
    public static String of(Bench bench, String agent, Path... libraries) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Premain-Class", agent);
        StringBuilder classPath = new StringBuilder();
        for (Path library : libraries) {
            classPath.append(library.toUri().getRawPath()).append(' ');
        }
        if (libraries.length > 0) {
            attributes.put(Attributes.Name.CLASS_PATH, classPath.toString());
        }
        Path jar = bench.folder().resolve(agent + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                ZipFile application = new ZipFile(bench.build().application().toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) application.stream().<ZipEntry>map(each -> each)::iterator) {
                if (entry.getName().startsWith(RIVALS) && entry.getName().endsWith(".class")) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(application.getInputStream(entry).readAllBytes());
                    out.closeEntry();
                }
            }
        }
        return "-javaagent:" + jar;
    }
}
