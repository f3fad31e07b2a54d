package dev.ssotkit.twins.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The compiler of the JDK that runs the test; with Lombok, if that is on the class path. */
final class JavaLanguage implements SourceLanguage {

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    // Opening the JDK's modules and the class path's jars takes longer than compiling a few files.
    private final StandardJavaFileManager files =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    @Override
    public boolean has(String path) {
        return path.endsWith(".java");
    }

    @Override
    public List<Complaint> compile(Map<String, String> sources, List<Path> classPath, Path classes) throws IOException {
        if (sources.keySet().stream().noneMatch(this::has)) {
            return List.of();
        }
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
        files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((path, text) -> {
            if (has(path)) {
                units.add(new InMemorySource(path, text));
            }
        });
        compiler.getTask(null, files, problems, options(classPath), null, units).call();
        return problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(JavaLanguage::complaint)
                .toList();
    }

    private static List<String> options(List<Path> classPath) {
        List<String> options = new ArrayList<>(List.of("-g", "-nowarn", "-implicit:none", "-XDcompilePolicy=simple"));
        Optional<Path> lombok = classPath.stream()
                .filter(jar -> jar.getFileName().toString().startsWith("lombok"))
                .findFirst();
        if (lombok.isPresent()) {
            options.addAll(List.of("-processorpath", lombok.get().toString()));
        } else {
            options.add("-proc:none");
        }
        return options;
    }

    private static Complaint complaint(Diagnostic<? extends JavaFileObject> problem) {
        String file = problem.getSource() == null ? "" : problem.getSource().getName();
        return new Complaint(
                problem.getCode(), file + ":" + problem.getLineNumber() + ": " + problem.getMessage(Locale.ROOT));
    }
}
