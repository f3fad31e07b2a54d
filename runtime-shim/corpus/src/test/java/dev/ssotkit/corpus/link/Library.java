package dev.ssotkit.corpus.link;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The classes of some jars that are loaded together. */
final class Library {
    private static final File CORPUS = new File("target/corpus");

    private final List<File> jars;
    private final Map<String, CorpusClass> classes = new LinkedHashMap<>();

    private Library(List<File> jars) {
        this.jars = jars;
    }

    /** All jars in the folder of that name, as the build has copied them. */
    static Library read(String name) throws IOException {
        File[] files = new File(CORPUS, name).listFiles((folder, file) -> file.endsWith(".jar"));
        if (files == null || files.length == 0) {
            throw new IOException("no jars in " + new File(CORPUS, name) + ": the build copies them there");
        }
        Arrays.sort(files);
        Library library = new Library(Arrays.asList(files));
        for (File file : files) {
            library.read(file);
        }
        return library;
    }

    private void read(File file) throws IOException {
        try (JarFile jar = new JarFile(file)) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                String path = entry.getName();
                if (path.endsWith(".class") && !path.startsWith("META-INF") && !path.endsWith("-info.class")) {
                    CorpusClass read =
                            CorpusClass.read(jar.getInputStream(entry).readAllBytes());
                    classes.putIfAbsent(read.name(), read);
                }
            }
        }
    }

    List<File> jars() {
        return jars;
    }

    List<CorpusClass> classes() {
        return new ArrayList<>(classes.values());
    }

    boolean contains(String className) {
        return classes.containsKey(className);
    }
}
