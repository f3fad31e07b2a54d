package dev.ssotkit.rewrite.testkit;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.TemporaryFolders;
import groovy.lang.GroovySystem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.tools.javac.JavaAwareCompilationUnit;

/** Compiles a program of Groovy and Java together, as Groovy's own build plugins do. */
final class GroovyCompiler {

    private GroovyCompiler() {}

    /** The jar of Groovy's library, which compiled Groovy needs. */
    static Path library() {
        return ClassPath.of(GroovySystem.class);
    }

    /** Whether a file is Groovy to be compiled, and not to be read as text. */
    static boolean compiles(String path) {
        return path.endsWith(".groovy") || path.endsWith(".gradle");
    }

    /** Writes the classes of Groovy and Java sources; fails with the compiler's messages. */
    static void compile(Map<String, String> sources, Path classes) throws IOException {
        Path folder = TemporaryFolders.untilExit("groovy");
        CompilerConfiguration configuration = new CompilerConfiguration();
        configuration.setTargetDirectory(classes.toFile());
        configuration.setClasspathList(List.of(classes.toString(), library().toString()));
        configuration.setJointCompilationOptions(Map.of(
                "stubDir", Files.createDirectories(folder.resolve("stubs")).toFile(), "flags", new String[] {"proc:none"
                }));
        JavaAwareCompilationUnit unit = new JavaAwareCompilationUnit(configuration);
        List<File> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            if (source.getKey().endsWith(".java") || compiles(source.getKey())) {
                Path path = folder.resolve(source.getKey().replaceAll("\\.gradle$", ".groovy"));
                Files.createDirectories(path.getParent());
                Files.writeString(path, source.getValue());
                files.add(path.toFile());
            }
        }
        try {
            unit.addSources(files.toArray(File[]::new));
            unit.compile();
        } catch (CompilationFailedException e) {
            throw new AssertionError(
                    "does not compile:\n" + e.getMessage() + "\n" + String.join("\n", sources.values()));
        }
    }
}
