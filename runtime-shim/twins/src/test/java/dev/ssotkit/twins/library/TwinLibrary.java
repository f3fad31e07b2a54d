package dev.ssotkit.twins.library;

import dev.ssotkit.twins.compile.Complaint;
import dev.ssotkit.twins.compile.TwinCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A library as published, compiled once. */
public final class TwinLibrary {

    private final Path folder;
    private final Map<String, String> sources;
    private final Map<String, String> foreign;
    private final List<Path> dependencies;

    private TwinLibrary(Path folder) throws IOException {
        this.folder = folder;
        this.sources = filesBelow(folder.resolve("sources"));
        this.foreign = filesBelow(folder.resolve("foreign"));
        this.dependencies = jarsIn(folder.resolve("classpath"));
    }

    /**
     * Every library below a folder.
     *
     * @param unpacked a folder for each, with its {@code sources}, the jars it needs in {@code classpath}, and in
     *     {@code foreign} sources of those jars, if their types are what it is looked at for
     */
    public static List<TwinLibrary> below(Path unpacked) throws IOException {
        List<TwinLibrary> libraries = new ArrayList<>();
        try (Stream<Path> folders = Files.list(unpacked)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                TwinLibrary library = new TwinLibrary(folder);
                library.compile();
                libraries.add(library);
            }
        }
        return libraries;
    }

    private void compile() throws IOException {
        if (!Files.isDirectory(classes())) {
            List<Complaint> complaints = new TwinCompiler().compile(sources, dependencies, classes());
            if (!complaints.isEmpty()) {
                throw new IllegalStateException(name() + " does not compile: " + complaints);
            }
        }
    }

    private static Map<String, String> filesBelow(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(TwinLibrary::isSource)
                        .forEach(file ->
                                files.put(root.relativize(file).toString().replace('\\', '/'), read(file)));
            }
        }
        return files;
    }

    private static List<Path> jarsIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.sorted().toList();
        }
    }

    // Declarations of modules and packages are no users of types.
    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        return TwinCompiler.compiles(name) && !name.equals("module-info.java") && !name.equals("package-info.java");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return folder.getFileName().toString();
    }

    /** Its own sources by path. */
    public Map<String, String> sources() {
        return sources;
    }

    /** The sources of the types to make twins of, by path: its own, or those of a library that it uses. */
    public Map<String, String> types() {
        Map<String, String> java = new TreeMap<>(foreign.isEmpty() ? sources : foreign);
        java.keySet().removeIf(path -> !path.endsWith(".java"));
        return java;
    }

    Path classes() {
        return folder.resolve("classes");
    }

    /** What its sources compile against, itself included. */
    public List<Path> classPath() {
        List<Path> all = new ArrayList<>(List.of(classes()));
        all.addAll(dependencies);
        return all;
    }

    @Override
    public String toString() {
        return name();
    }
}
