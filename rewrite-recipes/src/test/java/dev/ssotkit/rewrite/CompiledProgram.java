package dev.ssotkit.rewrite;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources, compiled by javac and run in a JVM of their own: the proof that a rewritten program is one. */
final class CompiledProgram {

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

    /** Compiles what needs these jars. */
    static CompiledProgram compile(Map<String, String> sources, List<Path> libraries) {
        try {
            Path classes = Files.createTempDirectory("compiled");
            List<JavaFileObject> units = new ArrayList<>();
            for (Map.Entry<String, String> source : sources.entrySet()) {
                if (source.getKey().endsWith(".java")) {
                    units.add(new InMemory(source.getKey(), source.getValue()));
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
            if (isGroovy || units.isEmpty()) {
                return new CompiledProgram(classes, libraries);
            }
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            StringWriter messages = new StringWriter();
            boolean compiles = compiler.getTask(
                            messages,
                            null,
                            null,
                            List.of("-d", classes.toString(), "-cp", joined(classes, libraries), "-proc:none"),
                            null,
                            units)
                    .call();
            if (!compiles) {
                throw new AssertionError("does not compile:\n" + messages + "\n" + String.join("\n", sources.values()));
            }
            return new CompiledProgram(classes, libraries);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the program needs to run, and to be parsed: its own classes and the languages' libraries. */
    List<Path> classPath() {
        List<Path> all = new ArrayList<>(List.of(classes, KotlinCompiler.library(), GroovyCompiler.library()));
        all.addAll(libraries);
        return all;
    }

    private static String joined(Path classes, List<Path> libraries) {
        return Stream.concat(Stream.of(classes), libraries.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What {@code main} of a class prints on standard output and error. */
    String run(String mainClass) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            String.join(
                                    File.pathSeparator,
                                    classPath().stream().map(Path::toString).toList()),
                            mainClass)
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes());
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running: " + output);
            }
            return output;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final String text;

        InMemory(String path, String text) {
            super(URI.create("string:///" + path.replaceFirst("^src/(main|test)/java/", "")), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
