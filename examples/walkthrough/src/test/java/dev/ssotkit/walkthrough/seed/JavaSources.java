package dev.ssotkit.walkthrough.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles source folders with the JDK's own compiler. */
final class JavaSources {

    private JavaSources() {}

    /** Compiles every source below the folders into one folder of class files, and fails with what javac says. */
    static Path compile(Path classes, Path... folders) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        Files.createDirectories(classes);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiles = compiler.getTask(
                            problems,
                            files,
                            null,
                            List.of("--release", "17", "-proc:none", "-g", "-d", classes.toString()),
                            null,
                            files.getJavaFileObjectsFromPaths(sources(folders)))
                    .call();
            assertThat(compiles).as(problems.toString()).isTrue();
        }
        return classes;
    }

    private static List<Path> sources(Path... folders) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }
}
