package dev.ssotkit.twins.library;

import dev.ssotkit.fixtures.JavaCompilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A library: its sources by path, its own classes, and what it compiles against. */
public final class TwinLibrary {

    private final String name;
    private final Map<String, String> sources;
    private final List<Path> dependencies;
    private final Path classes;

    private TwinLibrary(String name, Map<String, String> sources, List<Path> dependencies, Path classes) {
        this.name = name;
        this.sources = sources;
        this.dependencies = dependencies;
        this.classes = classes;
    }

    /**
     * Every library below a folder, compiled.
     *
     * @param unpacked a folder for each, with {@code sources} and, if it has dependencies, {@code classpath}
     */
    public static List<TwinLibrary> below(Path unpacked) throws IOException {
        List<TwinLibrary> libraries = new ArrayList<>();
        try (Stream<Path> folders = Files.list(unpacked)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                libraries.add(of(folder));
            }
        }
        return libraries;
    }

    private static TwinLibrary of(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        Path root = folder.resolve("sources");
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(TwinLibrary::isSource)
                    .forEach(file -> sources.put(root.relativize(file).toString().replace('\\', '/'), read(file)));
        }
        Path jars = folder.resolve("classpath");
        List<Path> dependencies = List.of();
        if (Files.isDirectory(jars)) {
            try (Stream<Path> files = Files.list(jars)) {
                dependencies = files.sorted().toList();
            }
        }
        Path classes = folder.resolve("classes");
        if (!Files.isDirectory(classes)) {
            JavaCompilation.ofFiles(sources).against(dependencies).into(classes);
        }
        return new TwinLibrary(folder.getFileName().toString(), sources, dependencies, classes);
    }

    // Declarations of modules and packages are no users of types.
    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java") && !name.equals("module-info.java") && !name.equals("package-info.java");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return name;
    }

    public Map<String, String> sources() {
        return sources;
    }

    public Path classes() {
        return classes;
    }

    /** What its sources compile against, itself included. */
    public List<Path> classPath() {
        List<Path> all = new ArrayList<>(List.of(classes));
        all.addAll(dependencies);
        return all;
    }

    @Override
    public String toString() {
        return name;
    }
}
