package dev.ssotkit.twins.compile;

import dev.ssotkit.fixtures.ClassFiles;
import dev.ssotkit.fixtures.ClassPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/** Kotlin that uses Java, and is not used by it: the Java is compiled first. */
final class KotlinLanguage implements SourceLanguage {

    private final JavaLanguage java;

    KotlinLanguage(JavaLanguage java) {
        this.java = java;
    }

    @Override
    public boolean has(String path) {
        return path.endsWith(".kt");
    }

    @Override
    public List<Complaint> compile(Map<String, String> sources, List<Path> classPath, Path classes) throws IOException {
        List<Complaint> complaints = java.compile(sources, classPath, classes);
        return complaints.isEmpty() ? compileKotlin(sources, classPath, classes) : complaints;
    }

    private List<Complaint> compileKotlin(Map<String, String> sources, List<Path> classPath, Path classes)
            throws IOException {
        Path folder = Files.createTempDirectory("twins-kotlin");
        try {
            ByteArrayOutputStream messages = new ByteArrayOutputStream();
            List<String> arguments = new ArrayList<>(
                    List.of("-no-stdlib", "-no-reflect", "-nowarn", "-jvm-target", "17", "-d", classes.toString()));
            // What is compiled now comes before what was compiled once.
            List<Path> all = new ArrayList<>(List.of(classes));
            all.addAll(classPath);
            arguments.addAll(List.of("-cp", ClassPath.joined(all)));
            for (Map.Entry<String, String> source : sources.entrySet()) {
                if (has(source.getKey())) {
                    Path file = folder.resolve(source.getKey());
                    Files.createDirectories(file.getParent());
                    arguments.add(Files.writeString(file, source.getValue()).toString());
                }
            }
            ExitCode exit = new K2JVMCompiler()
                    .exec(new PrintStream(messages, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
            return exit == ExitCode.OK
                    ? List.of()
                    : List.of(new Complaint("kotlin", messages.toString(StandardCharsets.UTF_8)));
        } finally {
            ClassFiles.delete(folder);
        }
    }
}
