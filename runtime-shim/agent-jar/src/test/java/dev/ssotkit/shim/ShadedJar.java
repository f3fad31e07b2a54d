package dev.ssotkit.shim;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** The jar under test, read once: its files by name, its manifest, its entries as they stand in it. */
public final class ShadedJar {
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, String> usedConstants = new HashMap<>();
    private final List<? extends ZipEntry> entries;
    private final Manifest manifest;

    private ShadedJar(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            entries = jar.stream().toList();
            manifest = jar.getManifest();
            for (ZipEntry entry : entries) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
                }
            }
        }
    }

    public static Path path() {
        return Path.of(System.getProperty("ssot.test.jar"));
    }

    static ShadedJar read() {
        try {
            return new ShadedJar(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    List<? extends ZipEntry> entries() {
        return entries;
    }

    List<String> fileNames() {
        return List.copyOf(files.keySet());
    }

    List<String> classFilesBelow(String folder) {
        return files.keySet().stream()
                .filter(name -> name.startsWith(folder) && name.endsWith(".class"))
                .toList();
    }

    /** What is in a jar that is one of the files. */
    List<String> namesIn(String jar) throws IOException {
        List<String> names = new ArrayList<>();
        try (JarInputStream packed = new JarInputStream(new ByteArrayInputStream(files.get(jar)))) {
            for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    /** The file as Latin-1 text. */
    String textOf(String name) {
        return latin1(files.get(name));
    }

    /**
     * A class file as Latin-1 text, in which every ASCII name of its constant pool can be found. Constants that nothing
     * uses are left out: javac leaves the class of an inlined constant behind, which no relocation sees nor needs.
     */
    String usedConstantsOf(String className) {
        return usedConstants.computeIfAbsent(className, name -> {
            ClassWriter used = new ClassWriter(0);
            new ClassReader(files.get(name)).accept(used, 0);
            return latin1(used.toByteArray());
        });
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** JVMS 4.1: {@code major_version} follows magic and {@code minor_version}. */
    int classFileVersion(String name) {
        byte[] bytes = files.get(name);
        return ((bytes[6] & 0xff) << 8) | (bytes[7] & 0xff);
    }

    /** The distinct names of what lies directly below the folder. */
    List<String> childrenOf(String folder) {
        return files.keySet().stream()
                .filter(name -> name.startsWith(folder))
                .map(name -> name.substring(folder.length()).split("/")[0])
                .distinct()
                .sorted()
                .toList();
    }
}
