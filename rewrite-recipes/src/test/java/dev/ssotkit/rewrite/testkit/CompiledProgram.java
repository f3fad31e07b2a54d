package dev.ssotkit.rewrite.testkit;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.TemporaryFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sources, compiled by javac and run in a JVM of their own: the proof that a rewritten program is one. */
final class CompiledProgram {

    // One test asks for the same several times: to parse what it wrote, to prove what became of it, to run that.
    private static final int KEPT = 8;
    private static final Map<Written, CompiledProgram> COMPILED = new LinkedHashMap<>();

    /** All that a program is compiled from. */
    private record Written(Map<String, String> sources, List<Path> libraries) {}

    private final Path classes;
    private final List<Path> libraries;

    private CompiledProgram(Path classes, List<Path> libraries) {
        this.classes = classes;
        this.libraries = libraries;
    }

    /**
     * Compiles.
     *
     * @param sources by path: {@code a/B.java}; other paths are copied as resources
     * @throws AssertionError with the compiler's messages if it does not compile
     */
    static CompiledProgram compile(Map<String, String> sources) {
        return compile(sources, List.of());
    }

    /** Compiles what needs these jars, unless one of the last programs was the same. */
    static synchronized CompiledProgram compile(Map<String, String> sources, List<Path> libraries) {
        Written written = new Written(new LinkedHashMap<>(sources), List.copyOf(libraries));
        CompiledProgram known = COMPILED.get(written);
        if (known != null) {
            return known;
        }
        CompiledProgram compiled = compileAnew(written.sources, written.libraries);
        COMPILED.put(written, compiled);
        if (COMPILED.size() > KEPT) {
            COMPILED.remove(COMPILED.keySet().iterator().next());
        }
        return compiled;
    }

    private static CompiledProgram compileAnew(Map<String, String> sources, List<Path> libraries) {
        try {
            Path classes = TemporaryFolders.untilExit("compiled");
            Map<String, String> java = new LinkedHashMap<>();
            for (Map.Entry<String, String> source : sources.entrySet()) {
                if (source.getKey().endsWith(".java")) {
                    java.put(source.getKey(), source.getValue());
                } else if (!KotlinCompiler.compiles(source.getKey()) && !GroovyCompiler.compiles(source.getKey())) {
                    Path target = classes.resolve(source.getKey().replaceFirst("^src/main/resources/", ""));
                    Files.createDirectories(target.getParent());
                    Files.writeString(target, source.getValue());
                }
            }
            if (sources.keySet().stream().anyMatch(KotlinCompiler::compiles)) {
                KotlinCompiler.compile(sources, classes);
            }
            boolean isGroovy = sources.keySet().stream().anyMatch(GroovyCompiler::compiles);
            if (isGroovy) {
                GroovyCompiler.compile(sources, classes);
            }
            if (isGroovy || java.isEmpty()) {
                return new CompiledProgram(classes, libraries);
            }
            JavaCompilation compilation = JavaCompilation.ofFiles(java).against(ClassPath.with(libraries, classes));
            libraries.stream().filter(CompiledProgram::processesAnnotations).forEach(compilation::processedBy);
            compilation.into(classes);
            return new CompiledProgram(classes, libraries);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean processesAnnotations(Path library) {
        try (FileSystem jar = FileSystems.newFileSystem(library)) {
            return Files.exists(jar.getPath("META-INF/services/javax.annotation.processing.Processor"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of its own classes. */
    Path classes() {
        return classes;
    }

    /** The languages' libraries and those that it was compiled against. */
    List<Path> libraries() {
        List<Path> all = new ArrayList<>(List.of(KotlinCompiler.library(), GroovyCompiler.library()));
        all.addAll(libraries);
        return all;
    }

    /** What the program needs to run, and to be parsed: its own classes and libraries. */
    List<Path> classPath() {
        List<Path> all = new ArrayList<>(List.of(classes));
        all.addAll(libraries());
        return all;
    }

    /** What {@code main} of a class prints on standard output and error. */
    String run(String mainClass) {
        try {
            return new ForkedJvm()
                    .mergingErrors()
                    .run("-cp", ClassPath.joined(classPath()), mainClass)
                    .out();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
