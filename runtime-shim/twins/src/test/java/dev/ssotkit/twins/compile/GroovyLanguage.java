package dev.ssotkit.twins.compile;

import dev.ssotkit.fixtures.ClassFiles;
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

/** Groovy and Java that use each other, compiled jointly. */
final class GroovyLanguage implements SourceLanguage {

    @Override
    public boolean has(String path) {
        return path.endsWith(".groovy");
    }

    @Override
    public List<Complaint> compile(Map<String, String> sources, List<Path> classPath, Path classes) throws IOException {
        Path folder = Files.createTempDirectory("twins-groovy");
        try {
            CompilerConfiguration configuration = new CompilerConfiguration();
            configuration.setTargetDirectory(classes.toFile());
            configuration.setClasspathList(
                    classPath.stream().map(Path::toString).toList());
            configuration.setJointCompilationOptions(Map.of(
                    "stubDir", Files.createDirectories(folder.resolve("stubs")).toFile(), "flags", new String[] {
                        "proc:none", "nowarn"
                    }));
            JavaAwareCompilationUnit unit = new JavaAwareCompilationUnit(configuration);
            List<File> files = new ArrayList<>();
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Path file = folder.resolve(source.getKey());
                Files.createDirectories(file.getParent());
                files.add(Files.writeString(file, source.getValue()).toFile());
            }
            unit.addSources(files.toArray(File[]::new));
            unit.compile();
            return List.of();
        } catch (CompilationFailedException e) {
            return List.of(new Complaint("groovy", String.valueOf(e.getMessage())));
        } finally {
            ClassFiles.delete(folder);
        }
    }
}
